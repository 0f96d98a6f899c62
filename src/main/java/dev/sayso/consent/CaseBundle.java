package dev.sayso.consent;

import dev.sayso.profile.EditionRef;
import dev.sayso.support.bundle.Bundle;
import dev.sayso.support.bundle.Collector;
import dev.sayso.support.bundle.Facts;
import dev.sayso.support.bundle.Machine;
import dev.sayso.support.bundle.Part;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What would be handed over in a case.
 *
 * @param view the case as it stood when this was put together
 * @param facts what the bundle says of the consent it rests on
 */
public record CaseBundle(CaseView view, Facts facts, Bundle bundle) {

    static CaseBundle of(CaseView view, EditionRef edition, Instant now, Machine machine) {
        var said = view.items().stream()
                .map(item -> new Facts.Said(
                        item.item().id(),
                        item.said(),
                        item.allowed(),
                        item.because().getFirst().verdict().word()))
                .toList();
        var facts = new Facts(view.supportCase(), edition, now, "SaySo " + machine.version(), said);
        return new CaseBundle(view, facts, Collector.collect(view.supportCase(), view.allowed(), machine));
    }

    /** Ids of the items that something in it belongs to. */
    public Set<String> items() {
        return bundle.parts().stream().map(Part::item).collect(Collectors.toUnmodifiableSet());
    }
}
