package dev.sayso.ui.family;

import dev.sayso.consent.Author;
import dev.sayso.consent.Consents;
import dev.sayso.consent.Guardianship;
import dev.sayso.fault.Fault;
import dev.sayso.guardian.Pin;
import dev.sayso.guardian.Unlocked;
import dev.sayso.ledger.Entry;
import dev.sayso.profile.Choice;
import dev.sayso.profile.EditionRef;
import dev.sayso.statement.Edition;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The Family page's state. The guardian is at the keyboard from the right PIN until the page is left, or a few minutes are over. */
final class FamilyModel {
    /** As many as one looks over; the whole history has its own command. */
    static final int LATEST = 12;

    private final PanelModel model;
    private final Words words;
    private final Author author;
    private final ReadOnlyObjectWrapper<Optional<Unlocked>> unlocked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Stage> stage;
    private final ReadOnlyObjectWrapper<Optional<String>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Entry>> history = new ReadOnlyObjectWrapper<>(List.of());

    FamilyModel(PanelModel model) {
        this.model = model;
        words = model.words();
        author = new Author("user", "panel", words.locale());
        stage = new ReadOnlyObjectWrapper<>(now());
        model.consents().subscribe(this::refresh);
        model.page().subscribe(page -> {
            if (page != Page.FAMILY) {
                lock();
            }
        });
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** What came of the last act, or why nothing did, in a sentence. */
    ReadOnlyObjectProperty<Optional<String>> told() {
        return told.getReadOnlyProperty();
    }

    /** The latest entries, while the guardian is at the keyboard. */
    ReadOnlyObjectProperty<List<Entry>> history() {
        return history.getReadOnlyProperty();
    }

    void sayBorn(YearMonth month) {
        attempt(() -> model.service().ages().sayBorn(month, author), now -> "");
    }

    /** Chooses the PIN, said twice, and lets the guardian act at once. Both are wiped. */
    void setUp(char[] chosen, char[] again) {
        var pin = new Pin(chosen);
        var second = new Pin(again);
        if (!pin.sameAs(second)) {
            pin.close();
            second.close();
            told.set(Optional.of(words.text("fault.cli.pin-differs.what")));
            return;
        }
        attempt(
                () -> {
                    try (pin;
                            second) {
                        guardianship().setUp(pin, author);
                        return guardianship().unlock(pin);
                    }
                },
                this::opened);
    }

    /** Lets the guardian act; {@code typed} is wiped. */
    void unlock(char[] typed) {
        attempt(
                () -> {
                    try (var pin = new Pin(typed)) {
                        return guardianship().unlock(pin);
                    }
                },
                this::opened);
    }

    private String opened(Unlocked guardian) {
        unlocked.set(Optional.of(guardian));
        readHistory();
        refresh();
        return "";
    }

    void lock() {
        unlocked.get().ifPresent(Unlocked::close);
        unlocked.set(Optional.empty());
        history.set(List.of());
        told.set(Optional.empty());
        refresh();
    }

    /** Puts another PIN in the place of the one that was said. */
    void changePin(char[] chosen, char[] again) {
        var pin = new Pin(chosen);
        try (var second = new Pin(again)) {
            if (!pin.sameAs(second)) {
                pin.close();
                told.set(Optional.of(words.text("fault.cli.pin-differs.what")));
                return;
            }
        }
        act(
                guardian -> {
                    try (pin) {
                        return guardianship().changePin(guardian, pin, author);
                    }
                },
                renewed -> {
                    unlocked.set(Optional.of(renewed));
                    return words.text("family.pin.changed");
                });
    }

    /** Consents to what that edition says follows. */
    void consent(Edition read) {
        var edition = new EditionRef(read.statement(), read.id(), read.sha256());
        act(guardian -> guardianship().consent(guardian, edition, author), now -> words.text("family.consent.given"));
    }

    void choose(String item, Choice choice) {
        act(guardian -> guardianship().choose(guardian, List.of(item), choice, author), now -> "");
    }

    void revoke() {
        act(guardian -> guardianship().revoke(guardian, author), now -> words.text("family.revoked"));
    }

    void export(Path folder) {
        act(
                guardian -> guardianship().record(guardian).export(folder, author),
                copies -> words.text("family.exported", folder.toString()));
    }

    void delete() {
        act(guardian -> guardianship().record(guardian).delete(author), now -> words.text("family.deleted"));
    }

    private Guardianship guardianship() {
        return model.service().guardianship();
    }

    private <T> void act(Function<Unlocked, T> work, Function<T, String> done) {
        unlocked.get()
                .ifPresent(guardian -> attempt(() -> work.apply(guardian), result -> {
                    var said = done.apply(result);
                    readHistory();
                    return said;
                }));
    }

    private <T> void attempt(Supplier<T> work, Function<T, String> done) {
        model.work(
                work,
                result -> {
                    var said = done.apply(result);
                    if (result instanceof Consents) {
                        refresh();
                    }
                    told.set(Optional.of(said).filter(text -> !text.isEmpty()));
                },
                this::failed);
    }

    private void failed(Fault fault) {
        if (fault.code().equals("guardian.locked")) {
            lock();
        }
        told.set(Optional.of(words.what(fault) + " " + words.todo(fault)));
    }

    private void readHistory() {
        unlocked.get()
                .filter(guardian -> model.service().current().family().minor())
                .ifPresent(guardian -> model.work(
                        () -> guardianship().record(guardian).history(),
                        entries -> history.set(entries.subList(0, Math.min(LATEST, entries.size()))),
                        this::failed));
    }

    private void refresh() {
        if (!model.consents().get().family().minor() && unlocked.get().isPresent()) {
            unlocked.get().ifPresent(Unlocked::close);
            unlocked.set(Optional.empty());
        }
        stage.set(now());
    }

    private Stage now() {
        return Stage.of(model.consents().get().family(), unlocked.get().isPresent());
    }
}
