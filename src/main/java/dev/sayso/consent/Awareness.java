package dev.sayso.consent;

import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.Policies;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.ProfileStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sees what came about without the person, and writes it down once. */
final class Awareness {
    private final ProfileStore profiles;
    private final Policies policies;
    private final Ledger ledger;
    private final Changes changes;
    private final Path file;

    Awareness(ProfileStore profiles, Policies policies, Ledger ledger, Changes changes) {
        this.profiles = profiles;
        this.policies = policies;
        this.ledger = ledger;
        this.changes = changes;
        this.file = ledger.file().resolveSibling("noted.json");
    }

    void catchUp() {
        changes.settle();
        var policy = policies.now();
        // Rules that can't be read have neither come nor gone.
        if (policy.faults().isEmpty()) {
            var rules = Comings.rules(policy);
            note(before -> before.withRules(rules), before -> Comings.events(before.rules(), rules));
        }
    }

    /** The questions are before the person. */
    void asked(EditionRef edition, Author author) {
        var language = author.language().getLanguage();
        note(
                before -> before.withAsked(edition.sha256() + "/" + language),
                before -> List.of(Event.of(Act.ASKED, "system", author.via()).under(edition, language)));
    }

    /** Ids of the items that were there when the first run was over; none where it never was. */
    Set<String> introduced() {
        return Noted.load(file).introduced();
    }

    /** Keeps that those items need no introduction any more. No event: nothing was said of them. */
    void introduce(Set<String> items) {
        note(before -> before.withIntroduced(items), before -> List.of());
    }

    private void note(UnaryOperator<Noted> change, Function<Noted, List<Event>> events) {
        var known = Noted.load(file);
        if (change.apply(known).equals(known)) {
            return;
        }
        profiles.locked(() -> {
            var before = Noted.load(file);
            var after = change.apply(before);
            if (!after.equals(before)) {
                // Before it is noted: rather written down twice than never.
                ledger.append(events.apply(before));
                after.save(file);
            }
            return after;
        });
    }
}
