package dev.sayso.ui;

import dev.sayso.consent.ConsentService;
import dev.sayso.request.Addressee;
import dev.sayso.request.Letter;
import dev.sayso.request.RequestKind;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A home in which somebody has asked before: one request of each sort. */
public final class Asked {
    public static final Letter LETTER = new Letter("Request for a copy", "Dear Sir or Madam,\n\nplease.\n");

    private Asked() {}

    /** One that is overdue, one that waits, one without a date, one that was answered, and a draft. */
    public static void in(Home home) {
        var now = home.clock;
        try (var service = home.service()) {
            ago(home, service, Duration.ofDays(40), 30, RequestKind.DELETE);
            var answered = ago(home, service, Duration.ofDays(35), 30, RequestKind.ACCESS);
            ago(home, service, Duration.ofDays(3), 30, RequestKind.OBJECT);
            ago(home, service, Duration.ofDays(2), 0, RequestKind.CORRECT);
            home.clock = now;
            var log = home.desk(service).log();
            log.answered(answered, "They sent me a file with everything.", "panel", ZoneOffset.UTC);
            log.draft(RequestKind.QUESTION, addressee(30), LETTER, ZoneOffset.UTC);
        }
    }

    private static String ago(Home home, ConsentService service, Duration before, int days, RequestKind kind) {
        home.clock = InstantSource.fixed(Home.NOW.minus(before));
        return home.desk(service)
                .log()
                .sent(kind, addressee(days), LETTER, "panel", ZoneOffset.UTC)
                .id();
    }

    private static Addressee addressee(int days) {
        return new Addressee(
                "officer",
                "Datenschutzbeauftragte der Fabrikam Maschinen- und Anlagenbau Holding",
                Optional.empty(),
                List.of("1 Street"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                days == 0 ? OptionalInt.empty() : OptionalInt.of(days),
                List.of());
    }
}
