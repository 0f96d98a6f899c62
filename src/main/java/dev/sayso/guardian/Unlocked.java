package dev.sayso.guardian;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Proof that somebody said the right PIN a few minutes ago at most. Nobody can make one but {@link GuardianStore#unlock};
 * every act of a guardian asks for one.
 */
public final class Unlocked implements AutoCloseable {
    /** For how long. */
    public static final Duration LASTS = Duration.ofMinutes(5);

    private final PinHash pin;
    private final Instant since;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Unlocked(PinHash pin, Instant since) {
        this.pin = pin;
        this.since = since;
    }

    /** Whether it still counts; a clock that was set back ends it. */
    public boolean holds(Instant now) {
        return open.get() && !now.isBefore(since) && now.isBefore(since.plus(LASTS));
    }

    /** Whether it was said for the PIN that is kept now. */
    boolean isFor(PinHash kept) {
        return pin.equals(kept);
    }

    /** Locks again. */
    @Override
    public void close() {
        open.set(false);
    }
}
