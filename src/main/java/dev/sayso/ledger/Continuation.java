package dev.sayso.ledger;

import dev.sayso.files.OpenFile;
import dev.sayso.files.SetAside;
import dev.sayso.ledger.Entry.Former;
import java.nio.file.Path;
import java.util.Optional;

/** What becomes of a damaged ledger. */
final class Continuation {
    private Continuation() {}

    /** Keeps the damaged ledger under another name, and begins a new one that refers to it. */
    static void begin(Store store, Path real, Problem problem) {
        var left = store.head();
        var now = store.now();
        var broken = SetAside.nameFor(real, now);
        try (var old = OpenFile.toRead(real)) {
            var size = old.size();
            var scan = new Scan(real, old, size, left).run();
            var sequence = Math.max(
                            left.map(Head::sequence).orElse(0L),
                            scan.first().map(Entry::sequence).orElse(1L) - 1 + scan.lineCount())
                    + 1;
            var former = new Former(
                    size == 0
                            ? Optional.empty()
                            : Optional.of(broken.getFileName().toString()),
                    scan.soundLines(),
                    scan.soundBytes(),
                    problem,
                    left.map(Head::sha256));
            var line = EntryJson.write(new Entry(
                    sequence,
                    now,
                    Event.of(Act.CONTINUED, "system", "recovery"),
                    Optional.empty(),
                    Optional.of(former),
                    Sha256.of(old, 0, size)));
            store.replace(real, line, size == 0 ? Optional.empty() : Optional.of(broken));
            store.write(new Head(
                    sequence,
                    line.length + 1L,
                    Sha256.of(line),
                    left.map(Head::settled).orElse(sequence)));
        }
    }
}
