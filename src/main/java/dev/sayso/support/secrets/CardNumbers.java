package dev.sayso.support.secrets;

import java.util.ArrayList;
import java.util.List;

/** Numbers of payment cards: 13 to 19 digits, in one or in groups, with the check digit that all of them have. */
final class CardNumbers implements Finder {
    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    /** More groups than that no card has. */
    private static final int MOST_GROUPS = 5;

    @Override
    public void find(String text, List<Span> into) {
        for (int at = 0; at < text.length(); at++) {
            if (Letters.digit(text.charAt(at))) {
                at = run(text, at, into);
            }
        }
    }

    /** Looks through digits that stand in groups with one space or hyphen between; returns where they end. */
    private static int run(String text, int start, List<Span> into) {
        var groups = new ArrayList<int[]>();
        int at = start;
        while (at < text.length() && Letters.digit(text.charAt(at))) {
            var end = Letters.after(text, at, Letters::digit);
            groups.add(new int[] {at, end});
            at = end;
            if (at + 1 < text.length()
                    && (text.charAt(at) == ' ' || text.charAt(at) == '-')
                    && Letters.digit(text.charAt(at + 1))) {
                at++;
            }
        }
        for (int first = 0; first < groups.size(); first++) {
            first = cardFrom(text, groups, first, into);
        }
        return Math.max(start, at - 1);
    }

    /** Takes the card that begins with that group, if any; returns its last group, else the one it was given. */
    private static int cardFrom(String text, List<int[]> groups, int first, List<Span> into) {
        int digits = 0;
        var found = first;
        var start = groups.get(first)[0];
        for (int last = first; last < groups.size() && last < first + MOST_GROUPS; last++) {
            digits += groups.get(last)[1] - groups.get(last)[0];
            if (digits > LONGEST) {
                break;
            }
            if (digits >= SHORTEST && card(text.substring(start, groups.get(last)[1]), digits)) {
                found = last;
                into.add(new Span(SecretKind.CARD_NUMBER, start, groups.get(last)[1]));
            }
        }
        return found;
    }

    /** Cards begin with 2 to 6; a time in milliseconds begins with 1. */
    private static boolean card(String number, int digits) {
        if (number.charAt(0) < '2' || number.charAt(0) > '6') {
            return false;
        }
        int sum = 0;
        int place = digits;
        var several = false;
        for (int at = 0; at < number.length(); at++) {
            if (Letters.digit(number.charAt(at))) {
                var digit = number.charAt(at) - '0';
                several |= number.charAt(at) != number.charAt(0);
                var doubled = place % 2 == 0 ? 2 * digit : digit;
                sum += doubled > 9 ? doubled - 9 : doubled;
                place--;
            }
        }
        return several && sum % 10 == 0;
    }
}
