package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import java.util.List;
import java.util.Optional;

/** What an organisation's rules leave a person to say. A refusal is always among it. */
final class Sayable {
    private Sayable() {}

    /** The items that {@code choice} can be said of. */
    static List<Item> items(Catalogue catalogue, Policy rules, Account own, Choice choice) {
        return catalogue.items().stream()
                .filter(item -> choice != Choice.ASK || item.askable())
                .filter(item -> Snapshots.lock(rules, item.id(), own)
                        .filter(rule -> rule.verb() == Verb.REQUIRE ? choice != Choice.REFUSED : allows(choice))
                        .isEmpty())
                .toList();
    }

    /** @throws FaultException {@code consent.forbidden} where a rule forbids what would be granted */
    static void requireGrantable(Policy rules, String item) {
        requireGrantable(rules, item, Optional.empty());
    }

    /** @throws FaultException {@code consent.forbidden} where a rule forbids what would be granted for that product */
    static void requireGrantable(Policy rules, String item, Optional<String> product) {
        rules.rule(Verb.FORBID, item, product).ifPresent(rule -> {
            throw new FaultException(
                    Fault.at(rule.place(), Kind.POLICY, "consent.forbidden", item, rule.organisation(), rule.reason()));
        });
    }

    private static boolean allows(Choice choice) {
        return choice == Choice.GRANTED || choice == Choice.ASK;
    }
}
