package dev.sayso.cli.text;

/** Makes text from outside fit to be printed: it can neither steer a terminal nor flood it. */
public final class Shown {
    private static final int BRIEF = 120;

    private Shown() {}

    /** The same text with every control character, and every one that turns the reading direction, written out. */
    public static String plain(String text) {
        if (text.codePoints().noneMatch(Shown::steers)) {
            return text;
        }
        var plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (steers(point)) {
                for (var unit : Character.toChars(point)) {
                    plain.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    /** An argument as a message repeats it: plain, and cut where it is long. */
    public static String brief(String argument) {
        if (argument.length() <= BRIEF) {
            return plain(argument);
        }
        var end = Character.isHighSurrogate(argument.charAt(BRIEF - 1)) ? BRIEF - 1 : BRIEF;
        return plain(argument.substring(0, end)) + "…";
    }

    private static boolean steers(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            case Character.FORMAT -> point != 0x200D && point != 0x200C && point != 0xAD;
            default -> false;
        };
    }
}
