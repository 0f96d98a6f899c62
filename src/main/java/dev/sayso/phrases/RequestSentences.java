package dev.sayso.phrases;

import dev.sayso.request.Request;
import dev.sayso.request.RequestState;
import dev.sayso.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** What became of requests, in sentences. */
public record RequestSentences(Words words, Instant now, ZoneId zone) {

    /** How the request stands, in a sentence that names the day. */
    public String standing(Request request) {
        var state = request.state(now, zone);
        var key = "request.standing." + state.word();
        return switch (state) {
            case DRAFT -> words.text(key);
            case ANSWERED ->
                words.text(
                        key, request.answer().map(answer -> date(answer.on())).orElse(""));
            case OPEN, OVERDUE ->
                request.sent()
                        .flatMap(Request.Sent::due)
                        .map(due -> words.text(
                                key,
                                date(due),
                                Math.abs(request.daysLeft(now, zone).orElse(0))))
                        .orElseGet(() -> words.text("request.standing.no-date"));
        };
    }

    /** When it was sent, where it was. */
    public Optional<String> sent(Request request) {
        return request.sent().map(sent -> words.text("request.sent-on", date(sent.on())));
    }

    /** What must be known at a glance: how many replies are overdue; empty where none is. */
    public Optional<String> overdue(List<Request> requests) {
        var overdue = requests.stream()
                .filter(request -> request.state(now, zone) == RequestState.OVERDUE)
                .count();
        return overdue == 0 ? Optional.empty() : Optional.of(words.text("request.overdue", overdue));
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
