package dev.sayso.guardian;

import java.util.Arrays;

/** A PIN in memory, until it is closed; never a text, which nobody could wipe. */
public final class Pin implements AutoCloseable {
    /** More than anybody types, and little enough to be hashed at once. */
    static final int LONGEST = 128;

    private final char[] characters;

    /** @param characters taken over, and wiped when this is closed */
    public Pin(char[] characters) {
        this.characters = characters;
    }

    char[] characters() {
        return characters;
    }

    public boolean sameAs(Pin other) {
        return Arrays.equals(characters, other.characters);
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "PIN";
    }
}
