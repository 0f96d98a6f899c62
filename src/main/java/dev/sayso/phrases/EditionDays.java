package dev.sayso.phrases;

import dev.sayso.statement.Schedule;
import dev.sayso.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** When an edition is announced and takes effect, as a person reads it. */
public final class EditionDays {
    private EditionDays() {}

    /** Empty where it holds at once and says nothing of being announced. */
    public static Optional<String> of(Schedule schedule, Words words) {
        var notice = schedule.notice().map(day -> day(day, words));
        var effective = schedule.effective().map(day -> day(day, words));
        if (notice.isPresent() && effective.isPresent()) {
            return Optional.of(words.text("edition.announced-effective", notice.get(), effective.get()));
        }
        return effective
                .map(day -> words.text("edition.effective", day))
                .or(() -> notice.map(day -> words.text("edition.announced", day)));
    }

    /** A day in the reader's way. */
    public static String day(LocalDate day, Words words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
