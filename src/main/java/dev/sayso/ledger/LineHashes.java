package dev.sayso.ledger;

import java.security.DigestException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a block end, and their hashes. The hashes are most of the work, so all processors share it. */
final class LineHashes {
    static final int LENGTH = 32;

    private static final int PARTS = 4;

    private final byte[] block;
    private int[] ends = new int[1 << 14];
    private byte[] hashes = {};
    private int count;

    /** @param block what is hashed; its content may be another each time */
    LineHashes(byte[] block) {
        this.block = block;
    }

    /** Looks at the whole lines in the first {@code length} bytes. */
    void look(int length) {
        count = 0;
        for (int to = LineForm.lineEnd(block, 0, length); to < length; to = LineForm.lineEnd(block, to + 1, length)) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
            }
            ends[count++] = to;
        }
        if (hashes.length < count * LENGTH) {
            hashes = new byte[ends.length * LENGTH];
        }
        IntStream.range(0, PARTS).parallel().forEach(this::hash);
    }

    private void hash(int part) {
        var digest = Sha256.digest();
        int last = (int) ((long) count * (part + 1) / PARTS);
        for (int line = (int) ((long) count * part / PARTS); line < last; line++) {
            digest.update(block, begin(line), ends[line] - begin(line));
            try {
                digest.digest(hashes, line * LENGTH, LENGTH);
            } catch (DigestException e) {
                throw new IllegalStateException("there is room for the hash", e);
            }
        }
    }

    int count() {
        return count;
    }

    int begin(int line) {
        return line == 0 ? 0 : ends[line - 1] + 1;
    }

    /** Where the line's line feed is. */
    int end(int line) {
        return ends[line];
    }

    /** Puts the line's hash into {@code into}. */
    void copy(int line, byte[] into) {
        System.arraycopy(hashes, line * LENGTH, into, 0, LENGTH);
    }
}
