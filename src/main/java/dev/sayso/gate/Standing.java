package dev.sayso.gate;

import dev.sayso.profile.ChoiceRecord;
import java.time.Instant;
import java.util.Optional;

/**
 * Where one item stands for one gate.
 *
 * @param verdict what holds
 * @param basis the grant that it rests on, if it rests on one
 * @param since from when on data may have been gathered to be sent; empty where it is not allowed
 */
record Standing(GateVerdict verdict, Optional<ChoiceRecord> basis, Optional<Instant> since) {
    /**
     * As it was when the gate first looked: all that is known is what a grant says of its own time, and when the profile was
     * written that says so. A refusal that was taken back leaves the grant as it was before.
     */
    static Standing first(GateVerdict verdict, Optional<ChoiceRecord> basis, Optional<Instant> written, Instant now) {
        // A profile keeps whole seconds: what was gathered in that very second may be from before.
        var granted = basis.isPresent() ? basis.get().at().plusSeconds(1) : now;
        var standing = new Standing(verdict, basis, verdict.allowed() ? Optional.of(granted) : Optional.empty());
        if (written.isEmpty()) {
            return standing;
        }
        // It can't have been written later than now, whatever the file system's clock says.
        return standing.notBefore(written.get().isAfter(now) ? Optional.of(now) : written);
    }

    /** As it is where the gate was blind before: it may have been refused meanwhile. */
    static Standing anew(GateVerdict verdict, Optional<ChoiceRecord> basis, Instant now) {
        var granted =
                basis.isPresent() && basis.get().at().isAfter(now) ? basis.get().at() : now;
        return new Standing(verdict, basis, verdict.allowed() ? Optional.of(granted) : Optional.empty());
    }

    /** As it is after the gate saw it standing like this. A grant that was given anew counts from when that was seen. */
    Standing then(GateVerdict next, Optional<ChoiceRecord> nextBasis, Instant now) {
        return next.equals(verdict) && nextBasis.equals(basis)
                ? new Standing(next, basis, since)
                : anew(next, nextBasis, now);
    }

    /** The same, where it is known to have come to be allowed no earlier than that. */
    Standing notBefore(Optional<Instant> known) {
        return since.isPresent() && known.isPresent() && since.get().isBefore(known.get())
                ? new Standing(verdict, basis, known)
                : this;
    }
}
