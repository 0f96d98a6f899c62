package dev.sayso.policy;

import dev.sayso.fault.Fault;
import dev.sayso.profile.Account;
import java.util.List;
import java.util.Optional;

/**
 * What all of an organisation's files say together.
 *
 * @param organisations whose files have force, each once, in the order of the files
 * @param rules most restrictive first; among equals, the file that sorts first
 * @param account whose accounts the accounts on this machine are, where an organisation says so; a person can't change it
 * @param minors what holds for people under age, where an organisation says so
 * @param minorsUnder from which age on a person is no minor, in years, where an organisation says so
 * @param validityMonths after how many months a grant must be given anew, where the organisation says so
 * @param contradictions what the files' rules do to each other: which of them have no force, and which one has it instead
 * @param expired why files have no force any more; not a fault
 * @param faults why files can't be trusted; if there is one, nothing optional may be allowed
 */
public record Policy(
        List<Organisation> organisations,
        List<Rule> rules,
        Optional<Decided<Account>> account,
        Optional<Decided<Minors>> minors,
        Optional<Decided<Integer>> minorsUnder,
        Optional<Decided<Integer>> validityMonths,
        List<Fault> contradictions,
        List<Fault> expired,
        List<Fault> faults) {
    /** No policy: the person alone decides. */
    public static final Policy NONE = new Policy(
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    public Policy {
        organisations = List.copyOf(organisations);
        rules = List.copyOf(rules);
        contradictions = List.copyOf(contradictions);
        expired = List.copyOf(expired);
        faults = List.copyOf(faults);
    }

    /** A policy that settles nothing but items. */
    public Policy(List<Rule> rules, List<Fault> faults) {
        this(
                organisations(rules),
                rules,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                faults);
    }

    private static List<Organisation> organisations(List<Rule> rules) {
        return rules.stream()
                .map(rule -> new Organisation(rule.organisation(), "", ""))
                .distinct()
                .toList();
    }

    /** The names of those whose files have force. */
    public List<String> organisationNames() {
        return organisations.stream().map(Organisation::name).distinct().toList();
    }

    /** Whom to ask of the organisation of that name; empty where it names nobody. */
    public Optional<String> contact(String organisation) {
        return organisations.stream()
                .filter(each -> each.name().equals(organisation))
                .map(Organisation::contact)
                .filter(contact -> !contact.isBlank())
                .findFirst();
    }

    /** The rule of that verb that speaks of the item; the first, where there are several. */
    public Optional<Rule> rule(Verb verb, String item, Optional<String> product) {
        for (var rule : rules) {
            if (rule.verb() == verb && rule.covers(item, product)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Whose account it is: what the organisation says, else what the person said. */
    public Account accountOr(Account own) {
        return account.isPresent() ? account.get().value() : own;
    }

    /** After how many months a grant must be given anew: an organisation may shorten that, never lengthen it. */
    public int monthsAtMost(int usual) {
        return validityMonths.isPresent() ? Math.min(usual, validityMonths.get().value()) : usual;
    }

    /** Whether an organisation needs to know if a person is under age. */
    public boolean asksAge() {
        return minors.isPresent() || minorsUnder.isPresent();
    }

    /** From which age on a person is no minor: an organisation may raise the statement's own limit, never lower it. */
    public int minorsUnderOr(int usual) {
        return minorsUnder.isPresent() ? Math.max(usual, minorsUnder.get().value()) : usual;
    }

    /** Whether a guardian's consent counts for a person under age. */
    public boolean guardianMayConsent() {
        return minors.isEmpty() || minors.get().value() == Minors.GUARDIAN;
    }
}
