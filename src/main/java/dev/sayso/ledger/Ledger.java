package dev.sayso.ledger;

import dev.sayso.files.Disk;
import dev.sayso.files.OpenFile;
import dev.sayso.profile.Profile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The history of what was said and what became of it. May be used from any thread, beside other processes. A process should
 * have one of these for a folder; see {@link dev.sayso.files.LockFile}.
 *
 * <p>An act that changes the profile is written down before the profile is saved: {@link #begin}, then save, then
 * {@link Pending#done}, all under the profile's lock. After a crash in between, {@link #settle} compares the last acts with
 * the profile as it was found.
 */
public final class Ledger {
    private final Store store;

    /** @param state the folder that it lies in; need not exist */
    public Ledger(Path state, InstantSource clock) {
        this(state, Disk.REAL, clock);
    }

    public Ledger(Path state, Disk disk, InstantSource clock) {
        this.store = new Store(state, disk, clock);
    }

    /** Where it lies, or would lie. */
    public Path file() {
        return store.file();
    }

    /**
     * Writes down acts that are about to change the profile; after this returns, not even a power cut takes them away.
     *
     * @throws dev.sayso.fault.FaultException where they can't be written; then none of them is
     */
    public Pending begin(List<Event> events) {
        if (events.isEmpty()) {
            return new Pending(0, 0);
        }
        return store.opened(ledger -> {
            var before = ledger.end().sequence();
            return new Pending(before, store.append(ledger, events, false).sequence());
        });
    }

    /** Writes down what changes no profile. */
    public void append(List<Event> events) {
        if (!events.isEmpty()) {
            store.opened(ledger -> store.append(ledger, events, true));
        }
    }

    /** Acts that are written down and not known to be in the profile yet. */
    public final class Pending {
        private final long before;
        private final long last;

        private Pending(long before, long last) {
            this.before = before;
            this.last = last;
        }

        /** The profile was saved. */
        public void done() {
            if (last == 0) {
                return;
            }
            store.opened(ledger -> {
                var settled = ledger.head().settled();
                if (settled >= before && settled < last) {
                    store.settle(ledger, last);
                }
                return last;
            });
        }
    }

    /**
     * Looks whether the last acts stand in the profile, where that is not known. Of each that does not, an entry says that it
     * was not done. To be called under the profile's lock.
     *
     * @param inItsCase whether an act within a support case stands in that case
     * @return the acts that were not done, the latest first
     */
    public List<Entry> settle(Profile profile, Predicate<Entry> inItsCase) {
        if (store.empty()) {
            return List.of();
        }
        return store.opened(ledger -> {
            var settled = ledger.head().settled();
            if (settled >= ledger.end().sequence()) {
                return List.of();
            }
            var open = new Reader(store, Query.ALL)
                    .read(
                            cursor(ledger.end().bytes()),
                            found -> !found.isEmpty() && found.getLast().sequence() <= settled)
                    .entries();
            var missing = missing(open, settled, entry -> stands(entry, profile, inItsCase));
            var events = new ArrayList<Event>();
            missing.forEach(entry -> events.add(notDone(entry)));
            Collections.reverse(events);
            var now = store.append(ledger, events, false);
            store.write(now.settledUpTo(now.sequence()));
            return missing;
        });
    }

    private static boolean stands(Entry entry, Profile profile, Predicate<Entry> inItsCase) {
        return entry.event().subject().supportCase().isPresent()
                ? inItsCase.test(entry)
                : entry.event().standsIn(profile, entry.time());
    }

    /** Of the entries after {@code settled}, newest first, those that should stand somewhere and don't. */
    private static List<Entry> missing(List<Entry> entries, long settled, Predicate<Entry> stands) {
        var missing = new ArrayList<Entry>();
        var later = new HashSet<Object>();
        var told = new HashSet<Long>();
        for (var entry : entries) {
            if (entry.sequence() <= settled) {
                break;
            }
            var event = entry.event();
            event.refers().ifPresent(told::add);
            var trace = event.traceIn();
            if (trace.isPresent()
                    && later.add(trace.get())
                    && !told.contains(entry.sequence())
                    && !stands.test(entry)) {
                missing.add(entry);
            }
        }
        return List.copyOf(missing);
    }

    private static Event notDone(Entry entry) {
        var event = Event.of(Act.NOT_DONE, "system", "recovery").referringTo(entry.sequence());
        var subject = entry.event().subject();
        var about =
                subject.item().map(item -> event.about(item, subject.product())).orElse(event);
        return subject.supportCase().map(about::within).orElse(about);
    }

    private Page.Cursor cursor(long offset) {
        return new Page.Cursor(file().getFileName().toString(), offset);
    }

    /** The newest entries that match; see {@link #older}. */
    public Page newest(Query query, int most) {
        return store.open()
                .map(file -> {
                    try (file) {
                        return older(query, cursor(wholeLines(file)), most);
                    }
                })
                .orElseGet(() -> new Page(List.of(), Optional.empty(), 0));
    }

    /** The next entries, at most {@code most} of them. */
    public Page older(Query query, Page.Cursor from, int most) {
        return new Reader(store, query).read(from, found -> found.size() >= most);
    }

    /** Where the last line ends that was written whole. */
    private static long wholeLines(OpenFile file) {
        var size = file.size();
        var window = file.read(Math.max(0, size - (1 << 16)), size);
        int at = window.length;
        while (at > 0 && window[at - 1] != '\n') {
            at--;
        }
        return size - (window.length - at);
    }

    /** SHA-256 of the last line; empty where nothing was ever written, and where what says so is lost. */
    public Optional<String> head() {
        return store.head().filter(head -> head.sequence() > 0).map(Head::sha256);
    }

    /** Looks at the whole chain. Takes no note of what it finds: that is the reader's business. */
    public Verification verify() {
        return verify(done -> {});
    }

    /**
     * The same, for who wants to see it happen.
     *
     * @param progress told now and then how much was looked at, from 0 to 1
     */
    public Verification verify(DoubleConsumer progress) {
        return new Verifier(store, progress).run();
    }

    /** Damaged files that the ledger goes on from. */
    public List<Path> setAside() {
        return store.setAside();
    }

    /**
     * Copies the ledger, its head and the damaged files that it goes on from, for somebody to verify.
     *
     * @param folder where to; made where it is not there yet
     * @return the copies
     * @throws dev.sayso.fault.FaultException {@code ledger.in-the-way} where one of the names is taken there; then
     *     nothing was copied
     */
    public List<Path> export(Path folder) {
        return store.empty() ? List.of() : store.locked(() -> new Export(store, folder).run());
    }

    /** Does {@code work} while nobody else writes. */
    public <T> T locked(Supplier<T> work) {
        return store.locked(work);
    }

    /** How many bytes {@link #erase} would take out of the file. */
    public long erasable(long to) {
        return store.empty() ? 0 : store.opened(ledger -> new Erasure(store, ledger, to).bytes());
    }

    /**
     * Erases all entries up to one, for good; what is left says so.
     *
     * @param to sequence of the last entry to erase; one that is larger than any erases all
     * @return the entry that says what was erased; empty where there was nothing to erase
     */
    public Optional<Entry> erase(long to, String by, String via) {
        return store.empty() ? Optional.empty() : store.opened(ledger -> new Erasure(store, ledger, to).run(by, via));
    }
}
