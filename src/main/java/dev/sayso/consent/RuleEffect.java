package dev.sayso.consent;

import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import java.util.List;
import java.util.Optional;

/**
 * One rule in force, and what it does on this machine to this person.
 *
 * @param rule the rule
 * @param decides the items, in the catalogue's order, whose verdict or suggestion for the rule's product (for all products
 *     where it names none) is this rule's; empty where other rules or the account leave it nothing
 * @param overrode of those, the items whose own choice it sets aside
 * @param without why it decides nothing, or less than it says, where another file or another rule is the cause
 */
public record RuleEffect(Rule rule, List<ItemState> decides, List<ItemState> overrode, List<Fault> without) {
    public RuleEffect {
        decides = List.copyOf(decides);
        overrode = List.copyOf(overrode);
        without = List.copyOf(without);
    }

    /** Every rule of the policy, in the order in which they decide. */
    static List<RuleEffect> of(Consents consents) {
        return consents.policy().rules().stream()
                .map(rule -> of(rule, consents))
                .toList();
    }

    private static RuleEffect of(Rule rule, Consents consents) {
        var decides = consents.items().values().stream()
                .filter(state -> decides(rule, state, consents))
                .toList();
        var overrode = decides.stream().filter(state -> overrides(rule, state)).toList();
        var without = consents.policy().contradictions().stream()
                .filter(fault -> fault.place().equals(Optional.of(rule.place())))
                .toList();
        return new RuleEffect(rule, decides, overrode, without);
    }

    /** A policy that can't be trusted, and a profile that can't be read, decide before any rule. */
    private static boolean decides(Rule rule, ItemState state, Consents consents) {
        if (state.verdict() == Verdict.PROFILE_UNREADABLE || state.verdict() == Verdict.POLICY_UNREADABLE) {
            return false;
        }
        var policy = consents.policy();
        var first = policy.rule(rule.verb(), state.item().id(), rule.product()).filter(rule::equals);
        return switch (rule.verb()) {
            case FORBID -> first.isPresent();
            case REQUIRE ->
                first.isPresent()
                        && consents.account() != Account.PERSONAL
                        && state.verdict() != Verdict.MINOR
                        && policy.rule(Verb.FORBID, state.item().id(), rule.product())
                                .isEmpty();
            case SUGGEST -> first.isPresent();
        };
    }

    private static boolean overrides(Rule rule, ItemState state) {
        return switch (rule.verb()) {
            case FORBID -> state.choice() == Choice.GRANTED || state.choice() == Choice.ASK;
            case REQUIRE -> state.choice() == Choice.REFUSED || state.choice() == Choice.ASK;
            case SUGGEST -> false;
        };
    }
}
