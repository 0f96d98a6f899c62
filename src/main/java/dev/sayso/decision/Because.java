package dev.sayso.decision;

import dev.sayso.catalogue.MaterialChange;
import dev.sayso.fault.Fault;
import dev.sayso.policy.Rule;
import dev.sayso.profile.ChoiceRecord;
import java.util.List;
import java.util.Optional;

/**
 * One line of an explanation: a reason that applies, with its source.
 *
 * @param verdict what this line alone would lead to
 * @param rule the rule it comes from
 * @param record the person's choice it comes from
 * @param fault why a file can't be trusted
 * @param detail what no type above holds. For {@link Verdict#SIGNAL} the signal as found; for
 *     {@link Verdict#PREVIEW_REQUIRES} the product; for {@link Verdict#NEEDS_REVIEW} the edition that changed the item; for
 *     {@link Verdict#EXPIRED} how many months a grant is valid, empty where its date lies ahead of the clock; for a choice
 *     made for one product alone, that product
 * @param changes for {@link Verdict#NEEDS_REVIEW}: all that changed since the choice, the latest last
 * @param force whether it may decide at all: false for a rule that requires on a personal account
 */
public record Because(
        Verdict verdict,
        Optional<Rule> rule,
        Optional<ChoiceRecord> record,
        Optional<Fault> fault,
        Optional<String> detail,
        List<MaterialChange> changes,
        boolean force) {
    public Because {
        changes = List.copyOf(changes);
    }

    static Because of(Verdict verdict) {
        return new Because(
                verdict, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), true);
    }

    static Because of(Verdict verdict, String detail) {
        return new Because(
                verdict, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(detail), List.of(), true);
    }

    static Because of(Verdict verdict, Fault fault) {
        return new Because(
                verdict, Optional.empty(), Optional.empty(), Optional.of(fault), Optional.empty(), List.of(), true);
    }

    static Because of(Verdict verdict, Rule rule) {
        return new Because(
                verdict, Optional.of(rule), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), true);
    }

    static Because of(Verdict verdict, ChoiceRecord record, Optional<String> detail) {
        return new Because(verdict, Optional.empty(), Optional.of(record), Optional.empty(), detail, List.of(), true);
    }

    /** A grant that what changed since then has overtaken. */
    static Because of(ChoiceRecord record, List<MaterialChange> changes) {
        var latest = changes.stream().map(MaterialChange::edition).reduce((_, later) -> later);
        return new Because(
                Verdict.NEEDS_REVIEW, Optional.empty(), Optional.of(record), Optional.empty(), latest, changes, true);
    }

    Because withoutForce() {
        return new Because(verdict, rule, record, fault, detail, changes, false);
    }
}
