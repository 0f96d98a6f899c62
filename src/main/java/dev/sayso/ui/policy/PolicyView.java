package dev.sayso.ui.policy;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.consent.Consents;
import dev.sayso.policy.Organisation;
import dev.sayso.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an organisation decides here, in sentences.
 *
 * @param organisations whose files have force
 * @param settled what they settle besides items
 * @param rules those in force, in the order in which they decide
 * @param faults why files can't be trusted; while there is one, everything optional is blocked
 * @param expired files that have no force any more
 */
record PolicyView(
        List<Organisation> organisations,
        List<Settled> settled,
        List<RuleView> rules,
        List<FaultyFile> faults,
        List<FaultyFile> expired) {

    PolicyView {
        organisations = List.copyOf(organisations);
        settled = List.copyOf(settled);
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
        expired = List.copyOf(expired);
    }

    static PolicyView of(Consents consents, Catalogue catalogue, Words words) {
        var policy = consents.policy();
        var sentences = new Sentences(catalogue, words);
        return new PolicyView(
                policy.organisations(),
                Settled.of(consents, words),
                consents.ruleEffects().stream()
                        .map(effect -> RuleView.of(effect, consents, sentences))
                        .toList(),
                FaultyFile.of(policy.faults(), words),
                FaultyFile.of(policy.expired(), words));
    }

    /** Whether no organisation has left anything here, in force or not. */
    boolean nothing() {
        return Stream.of(organisations, rules, faults, expired).allMatch(List::isEmpty);
    }
}
