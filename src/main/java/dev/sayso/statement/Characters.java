package dev.sayso.statement;

/** Which characters of a file are words, which are white space, and which are neither and must not be shown. */
final class Characters {
    private Characters() {}

    static boolean white(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == 0x85;
    }

    /**
     * Controls, overrides of the writing direction, tags and other invisible marks: a terminal would obey them, and a reader would
     * see another text than the file holds. Joiners and plain direction marks stay, because some scripts need them.
     */
    static boolean unsafe(int character) {
        return Character.getType(character) == Character.CONTROL
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || (character >= 0x206A && character <= 0x206F)
                || (character >= 0xFFF9 && character <= 0xFFFB)
                || (character >= 0xE0000 && character <= 0xE007F)
                || character == 0x200B
                || character == 0xFEFF
                || (character >= 0xD800 && character <= 0xDFFF);
    }

    /** The text without unsafe characters, each run of white space one space, none at its ends. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        var space = false;
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            at += Character.charCount(character);
            if (white(character)) {
                space = !folded.isEmpty();
            } else if (!unsafe(character)) {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.appendCodePoint(character);
            }
        }
        return folded.toString();
    }
}
