package dev.sayso.cli.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a text takes. */
public final class DisplayWidth {
    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);
    private static final int CJK_PUNCTUATION = 0x3000;
    private static final int CJK_PUNCTUATION_END = 0x303E;
    private static final int FULL_WIDTH = 0xFF01;
    private static final int FULL_WIDTH_END = 0xFF60;
    private static final int HALF_WIDTH_END = 0xFFDC;

    private DisplayWidth() {}

    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text with spaces after it until it is {@code width} columns wide. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> wide(point) ? 2 : 1;
        };
    }

    private static boolean wide(int point) {
        if (point < 0x1100) {
            return false;
        }
        if (point > FULL_WIDTH_END && point <= HALF_WIDTH_END) {
            return false;
        }
        return (point >= CJK_PUNCTUATION && point <= CJK_PUNCTUATION_END)
                || (point >= FULL_WIDTH && point <= FULL_WIDTH_END)
                || Character.isEmojiPresentation(point)
                || WIDE.contains(UnicodeScript.of(point));
    }
}
