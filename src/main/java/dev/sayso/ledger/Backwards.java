package dev.sayso.ledger;

import dev.sayso.files.OpenFile;
import java.util.Arrays;
import java.util.Optional;

/** The whole lines of a file, the last one first, without reading more than is asked for. */
final class Backwards {
    private static final int BLOCK = 1 << 16;

    private final OpenFile file;
    private byte[] block = {};
    /** Where the block begins in the file. */
    private long start;
    /** How much of the block is still to be given. */
    private int left;

    /** @param end where the last line ends, after its line feed */
    Backwards(OpenFile file, long end) {
        this.file = file;
        this.start = end;
    }

    /** The line before, without its line feed; empty at the beginning of the file, and where there is no whole line. */
    Optional<byte[]> next() {
        while (true) {
            if (left > 0 && block[left - 1] != '\n') {
                return Optional.empty();
            }
            for (int at = left - 2; at >= 0; at--) {
                if (block[at] == '\n') {
                    return Optional.of(take(at + 1));
                }
            }
            if (start == 0) {
                return left > 0 ? Optional.of(take(0)) : Optional.empty();
            }
            if (!refill()) {
                return Optional.empty();
            }
        }
    }

    /** Where the line that was given last begins. */
    long position() {
        return start + left;
    }

    private byte[] take(int from) {
        var line = Arrays.copyOfRange(block, from, left - 1);
        left = from;
        return line;
    }

    /** Puts what lies before the block before it; not where a line would be longer than any that was ever written. */
    private boolean refill() {
        if (left > BLOCK * 16) {
            return false;
        }
        int more = (int) Math.min(BLOCK, start);
        var grown = new byte[more + left];
        if (file.read(start - more, grown, 0, more) < more) {
            return false;
        }
        System.arraycopy(block, 0, grown, more, left);
        block = grown;
        start -= more;
        left = grown.length;
        return true;
    }
}
