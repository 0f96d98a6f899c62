package dev.sayso.phrases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** An edition's id as a person reads it: {@code 2016-09} is September 2016. */
public final class EditionDate {
    private static final int MONTH_ONLY = "2016-09".length();

    private EditionDate() {}

    /** The date in that locale's way; the id itself where it is no date. */
    public static String of(String edition, Locale locale) {
        try {
            if (edition.length() == MONTH_ONLY) {
                return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(edition));
            }
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(LocalDate.parse(edition));
        } catch (DateTimeException e) {
            return edition;
        }
    }
}
