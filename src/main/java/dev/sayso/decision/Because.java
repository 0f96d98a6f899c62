package dev.sayso.decision;

import dev.sayso.fault.Fault;
import dev.sayso.policy.Rule;
import dev.sayso.profile.ChoiceRecord;
import java.util.Optional;

/**
 * One line of an explanation: a reason that applies, with its source.
 *
 * @param verdict what this line alone would lead to
 * @param rule the rule it comes from
 * @param record the person's choice it comes from
 * @param fault why a file can't be trusted
 * @param detail what no type above holds: the signal as found, the product whose preview requires it, the edition that
 *     changed the item
 * @param force false for a rule that has none on this account
 */
public record Because(
        Verdict verdict,
        Optional<Rule> rule,
        Optional<ChoiceRecord> record,
        Optional<Fault> fault,
        Optional<String> detail,
        boolean force) {}
