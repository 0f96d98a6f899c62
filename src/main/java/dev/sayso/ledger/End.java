package dev.sayso.ledger;

import dev.sayso.files.OpenFile;
import dev.sayso.json.MalformedJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a ledger's end looks like, found without reading the rest. */
sealed interface End {
    /** The ledger can go on here. */
    record Sound(long sequence, long bytes, String hash, Optional<Instant> time) implements End {}

    /** The end is not as it was left. */
    record Damaged(Problem problem) implements End {}

    static End of(OpenFile file, Optional<Head> head) {
        var size = file.size();
        if (head.isEmpty()) {
            return size == 0 ? new Sound(0, 0, Sha256.NOTHING, Optional.empty()) : new Damaged(Problem.HEAD_MISSING);
        }
        var known = head.get();
        if (size == 0) {
            return known.sequence() == 0
                    ? new Sound(0, 0, Sha256.NOTHING, Optional.empty())
                    : new Damaged(Problem.END_MISSING);
        }
        var last = new Backwards(file, size).next();
        if (last.isEmpty()) {
            return new Damaged(Problem.TORN);
        }
        var line = last.get();
        var hash = Sha256.of(line);
        try {
            var entry = EntryJson.read(line);
            var asLeft = size == known.bytes() && hash.equals(known.sha256()) && entry.sequence() == known.sequence();
            if (asLeft || goesOn(file, known, size) || tookOver(entry, line, known, size)) {
                return new Sound(entry.sequence(), size, hash, Optional.of(entry.time()));
            }
        } catch (MalformedJson e) {
            return new Damaged(Problem.NOT_AN_ENTRY);
        }
        return new Damaged(size < known.bytes() ? Problem.END_MISSING : Problem.CHANGED);
    }

    /** Whether the lines after the head go on from it: the program ended before it wrote the head. */
    private static boolean goesOn(OpenFile file, Head head, long size) {
        if (size <= head.bytes()) {
            return false;
        }
        var added = file.read(head.bytes(), size);
        var hash = HexFormat.of().parseHex(head.sha256());
        var sequence = head.sequence();
        for (int from = 0; from < added.length; ) {
            int to = LineForm.lineEnd(added, from, added.length);
            if (LineForm.sequence(added, from, to) != ++sequence || !LineForm.names(hash, added, to)) {
                return false;
            }
            hash = Sha256.digest().digest(Arrays.copyOfRange(added, from, to));
            from = to + 1;
        }
        return true;
    }

    /** Whether the last line took the place of what the head knows, and the program ended before it wrote the head. */
    private static boolean tookOver(Entry last, byte[] line, Head head, long size) {
        return switch (last.event().act()) {
            case ERASED -> last.previous().equals(head.sha256());
            case CONTINUED ->
                size == line.length + 1
                        && last.former()
                                .flatMap(Entry.Former::head)
                                .filter(head.sha256()::equals)
                                .isPresent();
            default -> false;
        };
    }
}
