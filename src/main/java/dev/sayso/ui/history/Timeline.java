package dev.sayso.ui.history;

import dev.sayso.consent.ConsentService;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Page;
import dev.sayso.ui.history.Row.Day;
import dev.sayso.ui.history.Row.Happened;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The history as far as it was read, the newest first. Read on {@code background} a page at a time, and nothing before it is asked for; all
 * methods and properties belong to {@code screen}.
 */
final class Timeline {
    /** Entries that are read in one go, after which somebody else's work has its turn. */
    static final int AT_ONCE = 300;
    /** Fewer rows than this, and reading goes on. */
    private static final int ENOUGH = 60;

    private final ConsentService service;
    private final Rows maker;
    private final Executor background;
    private final Executor screen;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.START);

    private Filter filter = Filter.ALL;
    private Optional<Reading> reading = Optional.empty();

    /**
     * How far reading is.
     *
     * @param busy whether more is being read
     * @param unreadable how many lines on the way could not be read
     * @param fault why reading ended early
     */
    record State(boolean busy, int unreadable, Optional<Fault> fault) {
        static final State START = new State(true, 0, Optional.empty());
    }

    /** One reading, until another filter begins the next. */
    private static final class Reading {
        private final Ledger ledger;
        private Optional<Page.Cursor> older;
        private long newest;
        private int wanted;

        Reading(Ledger ledger, Page page) {
            this.ledger = ledger;
            this.older = page.older();
            this.newest = newest(page);
        }
    }

    Timeline(ConsentService service, Rows maker, Executor background, Executor screen) {
        this.service = service;
        this.maker = maker;
        this.background = background;
        this.screen = screen;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    Filter filter() {
        return filter;
    }

    /** Reads from the newest entry on; what was read before is forgotten. */
    void show(Filter wanted) {
        filter = wanted;
        reading = Optional.empty();
        rows.clear();
        state.set(State.START);
        read(
                () -> {
                    var ledger = service.history();
                    return first(wanted, ledger, ledger.newest(wanted.query(), AT_ONCE));
                },
                found -> {
                    if (wanted.equals(filter) && reading.isEmpty()) {
                        found.reading.wanted = ENOUGH;
                        reading = Optional.of(found.reading);
                        take(found);
                    }
                });
    }

    /** Reads on, where there is more and nobody does so already. */
    void more() {
        reading.filter(now -> !state.get().busy() && now.older.isPresent()).ifPresent(now -> {
            now.wanted = ENOUGH;
            state.set(new State(true, state.get().unreadable(), Optional.empty()));
            older(now);
        });
    }

    /** Takes in what was written since. */
    void refresh() {
        var known = reading;
        if (known.isEmpty() || state.get().fault().isPresent()) {
            show(filter);
            return;
        }
        var wanted = filter;
        read(() -> first(wanted, known.get().ledger, service.history().newest(wanted.query(), AT_ONCE)), found -> {
            if (reading.equals(known)) {
                renew(known.get(), found);
            }
        });
    }

    /** What was read in one go, and with what. */
    private record Found(Reading reading, List<Happened> rows, Page page) {}

    private Found first(Filter wanted, Ledger ledger, Page page) {
        return new Found(new Reading(ledger, page), maker.of(page.entries(), wanted), page);
    }

    private void older(Reading now) {
        var wanted = filter;
        var from = now.older.orElseThrow();
        read(
                () -> {
                    var page = now.ledger.older(wanted.query(), from, AT_ONCE);
                    return new Found(now, maker.of(page.entries(), wanted), page);
                },
                found -> {
                    if (reading.equals(Optional.of(now))) {
                        take(found);
                    }
                });
    }

    private void take(Found found) {
        var now = found.reading;
        now.older = found.page.older();
        now.wanted -= found.rows.size();
        rows.addAll(Rows.withDays(found.rows, lastDay()));
        var unreadable = state.get().unreadable() + found.page.unreadable();
        var on = now.wanted > 0 && now.older.isPresent();
        state.set(new State(on, unreadable, Optional.empty()));
        if (on) {
            older(now);
        }
    }

    private void renew(Reading known, Found found) {
        var fresh =
                found.rows.stream().filter(row -> row.sequence() > known.newest).toList();
        var written = found.page.entries().stream()
                .filter(entry -> entry.sequence() > known.newest)
                .toList();
        // Too much to join on to, or what was read before is not there any more.
        if (written.size() == found.page.entries().size()
                || written.stream().anyMatch(entry -> entry.gap().isPresent())) {
            show(filter);
            return;
        }
        known.newest = found.reading.newest;
        if (fresh.isEmpty()) {
            return;
        }
        var first = rows.isEmpty() ? Optional.<Row>empty() : Optional.of(rows.getFirst());
        if (first.equals(Optional.of(new Day(fresh.getLast().day())))) {
            rows.removeFirst();
        }
        rows.addAll(0, Rows.withDays(fresh, Optional.empty()));
    }

    private Optional<String> lastDay() {
        return !rows.isEmpty() && rows.getLast() instanceof Happened last ? Optional.of(last.day()) : Optional.empty();
    }

    private static long newest(Page page) {
        return page.entries().isEmpty() ? 0 : page.entries().getFirst().sequence();
    }

    private interface Work {
        Found run();
    }

    private void read(Work work, Consumer<Found> done) {
        background.execute(() -> {
            try {
                var found = work.run();
                screen.execute(() -> done.accept(found));
            } catch (FaultException e) {
                screen.execute(() -> state.set(new State(false, state.get().unreadable(), Optional.of(e.fault()))));
            }
        });
    }
}
