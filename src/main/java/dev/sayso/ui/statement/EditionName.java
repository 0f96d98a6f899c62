package dev.sayso.ui.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** An edition's date as people write it. */
public final class EditionName {
    private EditionName() {}

    /** {@code 2016-09} as "September 2016"; an id that is no date stays as it is. */
    public static String of(String id, Locale locale) {
        try {
            return id.length() == "2016-09".length()
                    ? DateTimeFormatter.ofLocalizedPattern("yMMMM")
                            .withLocale(locale)
                            .format(YearMonth.parse(id).atDay(1))
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale)
                            .format(LocalDate.parse(id));
        } catch (DateTimeException e) {
            return id;
        }
    }
}
