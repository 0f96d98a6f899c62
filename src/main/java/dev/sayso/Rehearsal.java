package dev.sayso;

/**
 * Runs several command lines one after the other, each as {@link SaySo} would, but that a panel closes by itself: when the program is packaged its cache of loaded classes
 * is trained on all of them at once, since no run adds to the cache of another.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Each of {@code lines} holds one command line, its words apart by blanks. */
    public static void main(String[] lines) {
        for (var line : lines) {
            SaySo.run(true, line.split(" "));
        }
    }
}
