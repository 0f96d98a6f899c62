package dev.sayso.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a statement was last updated, as the id of its edition: {@code 2016-09} or {@code 2016-09-14}. Dates in figures alone count
 * only where nobody could read them otherwise: {@code 3/4/2024} is no date here.
 */
final class Dates {
    /** In the order of the year, English and German, each to be told by its beginning. */
    private static final List<String> MONTHS = List.of(
            "jan(?:uary|uar)?|jänner",
            "feb(?:ruary|ruar)?",
            "mar(?:ch)?|märz?|mrz",
            "apr(?:il)?",
            "may|mai",
            "june?|juni?",
            "july?|juli?",
            "aug(?:ust)?",
            "sept?(?:ember)?",
            "oct(?:ober)?|okt(?:ober)?",
            "nov(?:ember)?",
            "dec(?:ember)?|dez(?:ember)?");

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String ORDINAL = "(?:st|nd|rd|th|\\.)?";
    private static final String DATE = "(?:"
            + "(?:(?<before>\\d{1,2})" + ORDINAL + " )?"
            + "(?<month>" + String.join("|", MONTHS) + ")\\.?"
            + "(?: (?<after>\\d{1,2})" + ORDINAL + ",?|,)? (?<year>\\d{4})"
            + "|(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})(?:-(?<isoDay>\\d{2}))?"
            + "|(?<germanDay>\\d{1,2})\\. ?(?<germanMonth>\\d{1,2})\\. ?(?<germanYear>\\d{4})"
            + ")(?!\\w)";

    private static final Pattern WHOLE = Pattern.compile(DATE, FLAGS);
    private static final Pattern UPDATED = labelled("(?:last )?(?:updated|revised|modified|changed)(?: date)?"
            + "|(?:zuletzt |letztmals )?(?:aktualisiert|geändert|überarbeitet)"
            + "|(?:letzte )?(?:aktualisierung|änderung|überarbeitung)"
            + "|stand|fassung");
    private static final Pattern EFFECTIVE = labelled(
            "effective(?: date)?|in force|valid|published|version|date" + "|gültig|gilt|in kraft|veröffentlicht|datum");

    private Dates() {}

    private static Pattern labelled(String label) {
        return Pattern.compile(
                "\\b(?:" + label + ")(?: (?:on|in|as of|from|since|am|im|vom|ab|seit))?[ ]?[:–-]?[ ]?" + DATE, FLAGS);
    }

    /** The date that the text is, and nothing besides. */
    static Optional<String> whole(String text) {
        var date = WHOLE.matcher(text.strip());
        return date.matches() ? id(date) : Optional.empty();
    }

    /** The date that the text begins with, as a time stamp does. */
    static Optional<String> beginning(String text) {
        var date = WHOLE.matcher(text.strip().split("T", 2)[0]);
        return date.lookingAt() ? id(date) : Optional.empty();
    }

    /** The date that the text says it was last updated on. */
    static Optional<String> updated(String text) {
        return first(UPDATED, text);
    }

    /** The date that the text says it holds from. */
    static Optional<String> effective(String text) {
        return first(EFFECTIVE, text);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .flatMap(date -> id(date).stream())
                .findFirst();
    }

    private static Optional<String> id(MatchResult date) {
        try {
            if (date.group("isoYear") != null) {
                return Optional.of(id(date.group("isoYear"), date.group("isoMonth"), date.group("isoDay")));
            }
            if (date.group("germanYear") != null) {
                return Optional.of(id(date.group("germanYear"), date.group("germanMonth"), date.group("germanDay")));
            }
            var before = date.group("before");
            var day = before == null ? date.group("after") : before;
            return Optional.of(id(date.group("year"), String.valueOf(month(date.group("month"))), day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String id(String year, String month, @Nullable String day) {
        var ofYear = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        return day == null
                ? ofYear.toString()
                : LocalDate.of(ofYear.getYear(), ofYear.getMonth(), Integer.parseInt(day))
                        .toString();
    }

    private static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var month = 0; month < MONTHS.size(); month++) {
            if (Pattern.matches(MONTHS.get(month), lower)) {
                return month + 1;
            }
        }
        throw new DateTimeException(name);
    }
}
