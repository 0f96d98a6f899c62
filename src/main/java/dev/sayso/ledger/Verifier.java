package dev.sayso.ledger;

import dev.sayso.files.OpenFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;

/** Follows the chain through the ledger and every file that it goes on from. */
final class Verifier {
    private final Store store;
    private final DoubleConsumer progress;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Entry> statements = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private long lines;
    private long more;
    private Optional<Instant> since = Optional.empty();

    /** @param progress told how much of the ledger's newest file was looked at, from 0 to 1 */
    Verifier(Store store, DoubleConsumer progress) {
        this.store = store;
        this.progress = progress;
    }

    Verification run() {
        if (store.empty()) {
            return new Verification(0, Sha256.NOTHING, Optional.empty(), List.of(), 0, List.of());
        }
        // Under the lock only as long as it takes to see how far the ledger goes: it only grows, and what takes its
        // place is another file.
        record Seen(Optional<OpenFile> file, long size, Optional<Head> head) {}
        var now = store.locked(() -> {
            var file = store.open();
            return new Seen(file, file.map(OpenFile::size).orElse(0L), store.head());
        });
        if (now.file().isEmpty()) {
            findings.add(new Finding(store.file(), 0, Problem.FILE_MISSING));
            return result(now.head().map(Head::sha256).orElse(Sha256.NOTHING));
        }
        try (var file = now.file().get()) {
            var scan = new Scan(store.file(), file, now.size(), now.head())
                    .telling(progress)
                    .run();
            end(scan, now.head());
            take(store.file(), scan);
            return result(scan.hash());
        }
    }

    private Verification result(String head) {
        return new Verification(lines, head, since, findings, more, statements);
    }

    /** Compares the end with what the head says: the last line has no next line that would name it. */
    private static void end(Scan scan, Optional<Head> head) {
        var found = scan.findings();
        var last = scan.lineCount();
        if (head.isEmpty()) {
            found.add(0, Problem.HEAD_MISSING);
        } else if (scan.lastSequence() == head.get().sequence()) {
            if (!scan.hash().equals(head.get().sha256())) {
                found.mismatch(last);
            }
        } else if (scan.lastSequence() < head.get().sequence()) {
            found.add(last, Problem.END_MISSING);
        } else {
            found.add(last, Problem.UNCONFIRMED);
        }
        found.settle();
    }

    private void take(Path name, Scan scan) {
        lines += scan.lineCount();
        statements.addAll(scan.statements());
        scan.first().map(Entry::time).ifPresent(time -> since = Optional.of(time));
        if (scan.first().filter(first -> !begins(first)).isPresent()) {
            scan.findings().add(1, Problem.BEGINNING_MISSING);
        }
        findings.addAll(scan.findings().all());
        more += scan.findings().count() - scan.findings().all().size();
        scan.first().ifPresent(first -> first.former().ifPresent(former -> former(name, former, first.previous())));
    }

    /** Whether nothing was before {@code first}, or an entry says what was. */
    private boolean begins(Entry first) {
        return first.former().isPresent()
                || (first.sequence() == 1 && first.previous().equals(Sha256.NOTHING))
                || statements.stream()
                        .flatMap(entry -> entry.gap().stream())
                        .anyMatch(gap ->
                                gap.to() == first.sequence() - 1 && gap.last().equals(first.previous()));
    }

    private void former(Path name, Entry.Former former, String hash) {
        if (former.file().isEmpty()) {
            return;
        }
        var file = former.file().get();
        var path = name.resolveSibling(file);
        var opened = store.open(file);
        if (opened.isEmpty() || !seen.add(file)) {
            findings.add(new Finding(path, 0, Problem.FILE_MISSING));
            return;
        }
        try (var kept = opened.get()) {
            if (!Sha256.of(kept, 0, kept.size()).equals(hash)) {
                findings.add(new Finding(path, 0, Problem.FILE_CHANGED));
            }
            // Only what was sound then: what is wrong with the rest is what the reference states.
            take(path, new Scan(path, kept, Math.min(former.bytes(), kept.size()), Optional.empty()).run());
        }
    }
}
