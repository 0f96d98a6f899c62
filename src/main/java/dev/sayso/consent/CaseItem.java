package dev.sayso.consent;

import dev.sayso.catalogue.Item;
import dev.sayso.decision.Because;
import dev.sayso.decision.Outcome;
import dev.sayso.profile.ChoiceRecord;
import java.util.List;
import java.util.Optional;

/**
 * How one item stands in a support case.
 *
 * @param said what the person said of it within the case
 * @param because every reason that applies, the deciding one first
 * @param allowed whether it may be handed over: only while the case is open
 */
public record CaseItem(Item item, Optional<ChoiceRecord> said, List<Because> because, boolean allowed) {
    public CaseItem {
        because = List.copyOf(because);
    }

    static CaseItem of(Item item, Optional<ChoiceRecord> said, List<Because> because, boolean open) {
        var allowed = open && because.getFirst().verdict().outcome() == Outcome.ALLOWED;
        return new CaseItem(item, said, because, allowed);
    }
}
