package dev.sayso.gate.sentry;

import java.time.Instant;

/**
 * How something came to stand on one of Sentry's scopes.
 *
 * @param at when it was put there at the latest; before all grants where nobody knows
 * @param blocked whether its item was blocked then
 */
record Setting(Instant at, boolean blocked) {
    /** Of what stood there before anybody looked. */
    static final Setting UNSEEN = new Setting(Instant.MIN, false);

    static Setting at(Instant moment) {
        return new Setting(moment, false);
    }

    /** Whether it may leave, also with a report that the person said yes to: they did not say it of what was blocked. */
    boolean released(String item, Answers answers) {
        return !blocked && answers.release(item, at);
    }
}
