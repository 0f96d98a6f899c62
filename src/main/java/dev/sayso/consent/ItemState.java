package dev.sayso.consent;

import dev.sayso.catalogue.Item;
import dev.sayso.decision.Verdict;
import dev.sayso.policy.Rule;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import java.util.List;
import java.util.Optional;

/**
 * Where one item stands.
 *
 * @param item the item
 * @param record what the person said of it, if anything
 * @param verdict what holds, and why
 * @param lock the rule that takes the choice out of the person's hands, if one does
 * @param waits whether the person is under age, and only their guardian could turn it on
 * @param suggestion the rule that says what the organisation suggests, if one does
 * @param previews names of products whose preview programme, which the person joined, collects it whatever they choose
 */
public record ItemState(
        Item item,
        Optional<ChoiceRecord> record,
        Verdict verdict,
        Optional<Rule> lock,
        boolean waits,
        Optional<Rule> suggestion,
        List<String> previews) {
    public ItemState {
        previews = List.copyOf(previews);
    }

    /** Whether it is the person's to turn on and off. */
    public boolean free() {
        return lock.isEmpty() && !waits;
    }

    /** The person's own choice, whatever holds. */
    public Choice choice() {
        return record.map(ChoiceRecord::choice).orElse(Choice.UNDECIDED);
    }
}
