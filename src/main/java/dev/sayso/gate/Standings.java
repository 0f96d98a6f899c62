package dev.sayso.gate;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.decision.Verdict;
import dev.sayso.policy.Policy;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.ProfileState;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Works out what a gate sees, from what it saw before and from everything that decides now. */
final class Standings {
    private final Circumstances circumstances;
    private final Optional<String> product;

    private final Optional<Instant> written;

    private Standings(Circumstances circumstances, Optional<String> product, Optional<Instant> written) {
        this.circumstances = circumstances;
        this.product = product;
        this.written = written;
    }

    /**
     * What a gate sees.
     *
     * @param before what it saw last; empty where it never looked
     * @param general what the gate saw by now that this one was made of; this one can't have been allowed for longer
     * @param written when the profile was written
     */
    static Seen of(
            Circumstances circumstances,
            Optional<String> product,
            Optional<Seen> before,
            Optional<Seen> general,
            Optional<Instant> written) {
        var standings = new Standings(circumstances, product, written);
        var all = new HashMap<String, Standing>();
        for (var item : circumstances.catalogue().ids()) {
            all.put(item, standings.of(item, before, general));
        }
        return new Seen(all, new Verdicts.Decided(circumstances, product));
    }

    /**
     * Decides once on nothing. Whoever waits for the first look does so meanwhile, and what decides is loaded by the time that the files are
     * read. Throws nothing: what goes wrong here goes wrong in that look too, which blocks everything and says why.
     */
    static void rehearse() {
        try {
            decideOnNothing();
        } catch (RuntimeException | Error e) {
            System.getLogger(Standings.class.getName()).log(Level.DEBUG, "nothing was made ready", e);
        }
    }

    private static void decideOnNothing() {
        var nothing = new Circumstances(
                CatalogueReader.bundled(),
                new ProfileState.Absent(),
                Policy.NONE,
                Optional.empty(),
                Map.of(),
                Map.of(),
                Instant.EPOCH);
        of(nothing, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Standing of(String item, Optional<Seen> before, Optional<Seen> general) {
        var verdict = Decision.decide(circumstances, item, product);
        var shown = Verdicts.of(circumstances, item, product, verdict);
        var basis = verdict == Verdict.GRANTED ? record(item) : Optional.<ChoiceRecord>empty();
        var now = circumstances.now();
        if (before.isPresent()) {
            var last = before.get().standing(item);
            return last.isPresent() ? last.get().then(shown, basis, now) : Standing.anew(shown, basis, now);
        }
        var floor = general.isPresent() ? general.get().since(item) : Optional.<Instant>empty();
        return Standing.first(shown, basis, written, now).notBefore(floor);
    }

    private Optional<ChoiceRecord> record(String item) {
        if (!(circumstances.profile() instanceof ProfileState.Present present)) {
            return Optional.empty();
        }
        var profile = present.profile();
        var own = product.isPresent() ? profile.products().get(product.get()) : null;
        var record = own == null ? null : own.choices().get(item);
        return Optional.ofNullable(record == null ? profile.choices().get(item) : record);
    }
}
