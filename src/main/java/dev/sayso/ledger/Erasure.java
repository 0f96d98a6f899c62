package dev.sayso.ledger;

import dev.sayso.files.SetAside;
import dev.sayso.ledger.Entry.Gap;
import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Takes the oldest entries out of a ledger, and says so in it. */
final class Erasure {
    private final Store store;
    private final Store.Opened ledger;
    private final long to;

    Erasure(Store store, Store.Opened ledger, long to) {
        this.store = store;
        this.ledger = ledger;
        this.to = Math.min(to, ledger.end().sequence());
    }

    Optional<Entry> run(String by, String via) {
        var end = ledger.end();
        var cut = cut();
        if (cut.bytes() == 0) {
            return Optional.empty();
        }
        var gap = new Gap(to, cut.bytes(), Sha256.of(ledger.file(), 0, cut.bytes()), cut.last());
        var entry = new Entry(
                end.sequence() + 1,
                store.now(),
                Event.of(Act.ERASED, by, via),
                Optional.of(gap),
                Optional.empty(),
                end.hash());
        var line = EntryJson.write(entry);
        var left = new ByteArrayOutputStream();
        left.writeBytes(ledger.file().read(cut.bytes(), end.bytes()));
        left.writeBytes(line);
        store.replace(store.real(), left.toByteArray(), Optional.empty());
        store.write(new Head(entry.sequence(), left.size() + 1L, Sha256.of(line), entry.sequence()));
        // What was damaged and kept is older than all that was erased.
        SetAside.delete(store.real());
        return Optional.of(entry);
    }

    long bytes() {
        return cut().bytes();
    }

    /** How many bytes go, and the hash of the last line that goes. */
    private record Cut(long bytes, String last) {}

    private Cut cut() {
        var end = ledger.end();
        if (to == end.sequence()) {
            return new Cut(end.bytes(), end.hash());
        }
        // From the end, since what is kept is what a person did lately.
        var lines = new Backwards(ledger.file(), end.bytes());
        var kept = new Cut(0, Sha256.NOTHING);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            var entry = EntryJson.read(line.get());
            if (entry.sequence() <= to) {
                break;
            }
            kept = new Cut(lines.position(), entry.previous());
        }
        return kept;
    }
}
