package dev.sayso.ledger;

import dev.sayso.files.OpenFile;
import dev.sayso.json.MalformedJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * Goes through one file from its beginning, and compares the hash of each line with what the next line names. Reads as JSON
 * only the lines that do not fit, and those that speak of the chain itself.
 */
final class Scan {
    private static final int BLOCK = 1 << 20;

    private final OpenFile file;
    private final long size;
    private final Optional<Head> head;
    private final long headSequence;
    private final Findings findings;
    private final byte[] hash = new byte[LineHashes.LENGTH];
    private final List<Entry> statements = new ArrayList<>();

    private Optional<Entry> first = Optional.empty();
    private long lines;
    private long sequence;
    private long offset;
    private boolean brokenOff;
    private long soundLines;
    private long soundBytes;
    private boolean contradicted;
    private DoubleConsumer told = done -> {};

    /**
     * @param size up to where the file is looked at
     * @param head what is known of its end
     */
    Scan(Path name, OpenFile file, long size, Optional<Head> head) {
        this.file = file;
        this.size = size;
        this.head = head;
        this.headSequence = head.map(Head::sequence).orElse(-1L);
        this.findings = new Findings(name);
    }

    /** Tells after each block how much of the file was looked at, from 0 to 1. */
    Scan telling(DoubleConsumer progress) {
        told = progress;
        return this;
    }

    Scan run() {
        var block = new byte[BLOCK];
        var found = new LineHashes(block);
        int kept = 0;
        for (long at = 0; at < size && !brokenOff; ) {
            var read = file.read(at, block, kept, (int) Math.min(BLOCK - kept, size - at));
            if (read == 0) {
                break;
            }
            at += read;
            kept = lines(block, found, kept + read);
            brokenOff = kept == BLOCK;
            told.accept((double) at / size);
        }
        sound(lines);
        if (kept > 0) {
            lines++;
            findings.add(lines, brokenOff ? Problem.NOT_AN_ENTRY : Problem.TORN);
        }
        return this;
    }

    /** Looks at each whole line in the first {@code length} bytes, and moves the rest to the beginning. */
    private int lines(byte[] block, LineHashes found, int length) {
        found.look(length);
        for (int i = 0; i < found.count(); i++) {
            line(block, found.begin(i), found.end(i));
            found.copy(i, hash);
            offset += found.end(i) + 1L - found.begin(i);
            if (sequence == headSequence) {
                contradicted = !head.orElse(Head.START).sha256().equals(hash());
            }
        }
        var from = found.begin(found.count());
        System.arraycopy(block, from, block, 0, length - from);
        return length - from;
    }

    private void line(byte[] block, int from, int to) {
        lines++;
        var said = LineForm.sequence(block, from, to);
        if (lines > 1 && said == sequence + 1 && LineForm.names(hash, block, to)) {
            findings.settle();
            sequence = said;
            sound(lines - 1);
        } else {
            odd(block, from, to, said);
        }
        if (said >= 0 && LineForm.speaksOfTheChain(block, from, to)) {
            entry(block, from, to).ifPresent(statements::add);
        }
    }

    /** All so far fits, so {@code count} lines are as they were written. */
    private void sound(long count) {
        if (findings.none() && !contradicted) {
            soundLines = count;
            soundBytes = offset;
        }
    }

    private void odd(byte[] block, int from, int to, long said) {
        var entry = said < 0 ? Optional.<Entry>empty() : entry(block, from, to);
        if (entry.isEmpty()) {
            findings.add(lines, Problem.NOT_AN_ENTRY);
            sequence++;
        } else if (lines == 1) {
            first = entry;
            sequence = said;
        } else if (LineForm.names(hash, block, to)) {
            // The chain goes on, so it is the number that was changed.
            findings.add(lines, Problem.CHANGED);
            sequence++;
        } else if (said == sequence + 1) {
            findings.mismatch(lines - 1);
            sequence = said;
        } else {
            findings.add(lines, said > sequence ? Problem.MISSING : Problem.OUT_OF_ORDER);
            sequence = said;
        }
    }

    private static Optional<Entry> entry(byte[] block, int from, int to) {
        try {
            return Optional.of(EntryJson.read(Arrays.copyOfRange(block, from, to)));
        } catch (MalformedJson e) {
            return Optional.empty();
        }
    }

    /** The first line, where it is an entry. */
    Optional<Entry> first() {
        return first;
    }

    /** The entries that speak of the chain itself. */
    List<Entry> statements() {
        return List.copyOf(statements);
    }

    long lineCount() {
        return lines;
    }

    long lastSequence() {
        return sequence;
    }

    /** How many lines, from the beginning on, nothing contradicts. */
    long soundLines() {
        return soundLines;
    }

    long soundBytes() {
        return soundBytes;
    }

    String hash() {
        return lines == 0 ? Sha256.NOTHING : HexFormat.of().formatHex(hash);
    }

    Findings findings() {
        return findings;
    }
}
