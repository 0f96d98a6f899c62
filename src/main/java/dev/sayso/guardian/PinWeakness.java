package dev.sayso.guardian;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a PIN is not taken. Somebody who shares the machine tries the easy ones first. */
public enum PinWeakness {
    TOO_SHORT,
    TOO_LONG,
    /** One character, or a short run of them, again and again. */
    REPEATED,
    /** Characters that follow each other, up or down. */
    IN_A_ROW,
    /** A year and what often stands behind it. */
    A_DATE,
    /** One that many people choose. */
    COMMON;

    private static final int SHORTEST = 6;
    private static final Set<String> CHOSEN_BY_MANY = Set.of(
            "123321",
            "159753",
            "147258",
            "147852",
            "789456",
            "159357",
            "112233",
            "102030",
            "696969",
            "password",
            "passwort",
            "qwerty",
            "qwertz",
            "asdfgh",
            "letmein",
            "iloveyou",
            "sayso1");

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is weak about the PIN; nothing where it may be taken. */
    public static Optional<PinWeakness> of(Pin pin) {
        var characters = pin.characters();
        if (characters.length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (characters.length > Pin.LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (repeated(characters)) {
            return Optional.of(REPEATED);
        }
        if (inARow(characters, 1) || inARow(characters, -1)) {
            return Optional.of(IN_A_ROW);
        }
        if (date(characters)) {
            return Optional.of(A_DATE);
        }
        return CHOSEN_BY_MANY.stream().anyMatch(common -> same(common, characters))
                ? Optional.of(COMMON)
                : Optional.empty();
    }

    private static boolean repeated(char[] characters) {
        for (int period = 1; period <= characters.length / 2; period++) {
            var same = true;
            for (int i = period; i < characters.length && same; i++) {
                same = characters[i] == characters[i - period];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean inARow(char[] characters, int step) {
        for (int i = 1; i < characters.length; i++) {
            var follows = characters[i] == characters[i - 1] + step
                    || (step == 1 && characters[i - 1] == '9' && characters[i] == '0')
                    || (step == -1 && characters[i - 1] == '0' && characters[i] == '9');
            if (!follows) {
                return false;
            }
        }
        return true;
    }

    /** Eight digits that are a day of this or the last century, the year first or last. */
    private static boolean date(char[] digits) {
        if (digits.length != 8 || !number(digits)) {
            return false;
        }
        return day(value(digits, 0, 4), value(digits, 4, 6), value(digits, 6, 8))
                || day(value(digits, 4, 8), value(digits, 0, 2), value(digits, 2, 4))
                || day(value(digits, 4, 8), value(digits, 2, 4), value(digits, 0, 2));
    }

    private static boolean day(int year, int month, int day) {
        return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean number(char[] characters) {
        for (var character : characters) {
            if (character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    private static int value(char[] digits, int from, int to) {
        var value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (digits[i] - '0');
        }
        return value;
    }

    private static boolean same(String common, char[] characters) {
        if (common.length() != characters.length) {
            return false;
        }
        for (int i = 0; i < characters.length; i++) {
            if (common.charAt(i) != Character.toLowerCase(characters[i])) {
                return false;
            }
        }
        return true;
    }
}
