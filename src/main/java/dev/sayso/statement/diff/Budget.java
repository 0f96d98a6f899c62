package dev.sayso.statement.diff;

/**
 * How much work one comparison may still take. It grows with the product of two lengths, and those are a publisher's choice: so there is
 * an end to it, and what comes after is told more coarsely.
 */
final class Budget {
    /** Comparisons of two words: a second's work or so. */
    private static final long MOST = 30_000_000;

    private static final long MOST_AT_ONCE = 4_000_000;

    private long left = MOST;

    /** Takes that much of what is left; nothing, and then it is not to be done, where it is more than there may be. */
    boolean spend(long work) {
        if (work > MOST_AT_ONCE || work > left) {
            return false;
        }
        left -= work;
        return true;
    }
}
