package dev.sayso.policy;

import dev.sayso.fault.Fault;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What all of an organisation's files say together.
 *
 * @param rules most restrictive first; among equals, the file that sorts first
 * @param validityMonths after how many months a grant must be given anew, where the organisation says so
 * @param faults why files can't be trusted; if there is one, nothing optional may be allowed
 */
public record Policy(List<Rule> rules, OptionalInt validityMonths, List<Fault> faults) {
    /** No policy: the person alone decides. */
    public static final Policy NONE = new Policy(List.of(), OptionalInt.empty(), List.of());

    public Policy {
        rules = List.copyOf(rules);
        faults = List.copyOf(faults);
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
}
