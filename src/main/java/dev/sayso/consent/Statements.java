package dev.sayso.consent;

import dev.sayso.statement.Edition;
import dev.sayso.statement.Library;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;

/** The statement as it holds today. Safe for use by many threads. */
public final class Statements {
    private final Library library;
    private final Function<Locale, Edition> shown;
    private final InstantSource clock;

    Statements(Library library, InstantSource clock) {
        this(library, language -> library.current(language, today(clock)), clock);
    }

    /** @param shown the edition that is shown in a language */
    Statements(Library library, Function<Locale, Edition> shown, InstantSource clock) {
        this.library = library;
        this.shown = shown;
        this.clock = clock;
    }

    public Library library() {
        return library;
    }

    /** The edition that holds today, in that language where there is one. */
    public Edition current(Locale language) {
        return shown.apply(language);
    }

    /** The day by which editions take effect: at one moment the same on every machine, whatever its time zone. */
    public LocalDate today() {
        return today(clock);
    }

    private static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
