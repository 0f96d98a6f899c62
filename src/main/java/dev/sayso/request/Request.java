package dev.sayso.request;

import dev.sayso.ledger.Inquiry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A request that a person wrote with SaySo, and what became of it.
 *
 * @param id the day on which it was written and a number
 * @param sha256 of the letter, from when it was written
 * @param composed when it was written
 * @param sent when the person said that it was sent; empty while it is a draft
 * @param answer when the person said that it was answered
 * @param seen the latest time at which it was seen open; a clock that is set back does not go behind it
 * @param recorded whether the ledger holds the last that happened to it
 */
public record Request(
        String id,
        RequestKind kind,
        Recipient to,
        Letter letter,
        String sha256,
        Instant composed,
        Optional<Sent> sent,
        Optional<Answer> answer,
        Instant seen,
        boolean recorded) {

    /**
     * Who is asked.
     *
     * @param id the addressee's
     * @param name as it was shown
     * @param replyDays within how many days a reply was promised; empty where nobody promised one
     */
    public record Recipient(String id, String name, OptionalInt replyDays) {
        public static Recipient of(Addressee addressee) {
            return new Recipient(addressee.id(), addressee.name(), addressee.replyDays());
        }
    }

    /**
     * That it was sent.
     *
     * @param on the day, where the person was
     * @param due the last day for a reply; empty where nobody promised one
     */
    public record Sent(Instant at, LocalDate on, Optional<LocalDate> due) {}

    /**
     * That it was answered.
     *
     * @param on the day, where the person was
     * @param note what the person wants to remember of it; may be empty
     */
    public record Answer(Instant at, LocalDate on, String note) {}

    public RequestState state(Instant now, ZoneId zone) {
        if (answer.isPresent()) {
            return RequestState.ANSWERED;
        }
        if (sent.isEmpty()) {
            return RequestState.DRAFT;
        }
        var left = daysLeft(now, zone);
        return left.isPresent() && left.getAsLong() < 0 ? RequestState.OVERDUE : RequestState.OPEN;
    }

    /** Days until the last one for a reply, negative after it; by the later of the clock and when it was last seen. */
    public OptionalLong daysLeft(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now.isAfter(seen) ? now : seen, zone);
        return sent.flatMap(Sent::due)
                .map(due -> OptionalLong.of(ChronoUnit.DAYS.between(today, due)))
                .orElseGet(OptionalLong::empty);
    }

    /** Whether the words are those that were written then. */
    public boolean intact() {
        return letter.sha256().equals(sha256);
    }

    Request sent(Instant at, ZoneId zone) {
        var on = LocalDate.ofInstant(at, zone);
        var due = to.replyDays().isPresent()
                ? Optional.of(on.plusDays(to.replyDays().getAsInt()))
                : Optional.<LocalDate>empty();
        return new Request(
                id, kind, to, letter, sha256, composed, Optional.of(new Sent(at, on, due)), answer, at, false);
    }

    Request answered(Instant at, ZoneId zone, String note) {
        var said = new Answer(at, LocalDate.ofInstant(at, zone), note);
        return new Request(id, kind, to, letter, sha256, composed, sent, Optional.of(said), seen, false);
    }

    Request seenAt(Instant at) {
        return new Request(id, kind, to, letter, sha256, composed, sent, answer, at, recorded);
    }

    Request recordedInLedger() {
        return new Request(id, kind, to, letter, sha256, composed, sent, answer, seen, true);
    }

    Inquiry inquiry() {
        return new Inquiry(id, kind.word(), to.id(), sha256);
    }
}
