package dev.sayso.gate.sentry;

import dev.sayso.gate.ConsentGate;
import io.sentry.ISerializer;
import io.sentry.SentryEnvelope;
import io.sentry.SentryEnvelopeHeader;
import io.sentry.SentryEnvelopeItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes out of an envelope what may not leave. */
record Clearance(
        ConsentGate gate,
        ReportMap map,
        ScopeWatch scopes,
        ReportAsker asker,
        Duration patience,
        ISerializer serializer) {
    /** What is left of an envelope. */
    record Left(SentryEnvelope envelope, Cleared cleared) {}

    /**
     * What may leave of it.
     *
     * @return empty where that is nothing
     * @throws Exception where a part can't be read; then nothing of it may leave
     */
    Optional<Left> of(SentryEnvelope envelope) throws Exception {
        var parts = Part.all(envelope);
        var answers = Answers.to(gate, contents(parts), asker, patience);
        var items = new ArrayList<SentryEnvelopeItem>();
        var records = new LogRecords(serializer);
        var held = new HashMap<String, Instant>();
        for (var part : parts) {
            var whole = map.kinds().item(part.kind()).filter(item -> answers.release(item, part.gathered()));
            if (whole.isPresent()) {
                if (part.isLogRecord()) {
                    records.add(part, map.fields(), answers, scopes);
                } else {
                    part.stripped(map.fields(), answers, scopes, serializer).ifPresent(items::add);
                }
                hold(held, whole.get(), part);
                Contents.items(map.fields(), part.fields()).stream()
                        .filter(item -> answers.release(item, part.gathered()))
                        .forEach(item -> hold(held, item, part));
            }
        }
        records.together().ifPresent(items::add);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        // The envelope's own header would tell of user and transaction once more.
        var header = new SentryEnvelopeHeader(
                envelope.getHeader().getEventId(), envelope.getHeader().getSdkVersion());
        return Optional.of(new Left(new SentryEnvelope(header, items), new Cleared(answers, held)));
    }

    /** What may have to be asked for; a log goes on for as long as the program runs, and is no occasion to ask anybody. */
    private List<String> contents(List<Part> parts) {
        var items = new ArrayList<String>();
        for (var part : parts) {
            var whole = map.kinds().item(part.kind());
            if (whole.isPresent() && !part.isLogRecord()) {
                items.add(whole.get());
                items.addAll(Contents.items(map.fields(), part.fields()));
            }
        }
        return items;
    }

    private static void hold(Map<String, Instant> held, String item, Part part) {
        held.merge(item, part.gathered(), (one, other) -> one.isBefore(other) ? one : other);
    }
}
