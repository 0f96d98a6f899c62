package dev.sayso.gate;

import java.time.Instant;
import java.util.Optional;

/**
 * That something else holds for one item than before, or holds anew.
 *
 * <p>Where an item was taken back and granted again in quick succession, {@link #before()} and {@link #now()} may say the same; {@link
 * #allowedSince()} is later then, and what was gathered before it must go.
 *
 * @param before what the listener was told last, or what held when it was added
 * @param now what holds now
 * @param allowedSince from when on data may have been gathered to be sent; empty unless {@link #now()} is allowed
 */
public record GateChange(GateVerdict before, GateVerdict now, Optional<Instant> allowedSince) {
    /**
     * The item that it is about.
     *
     * @return the item's id
     */
    public String item() {
        return now.item();
    }
}
