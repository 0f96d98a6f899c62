package dev.sayso.gate;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.decision.Circumstances;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** A gate that shows what it is told: every item granted but one. */
final class Gates {
    static final String ALLOWED = "device.os";
    static final String REFUSED = "errors.file-contents";
    static final String UNDECLARED = "device.shoe-size";

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    private Gates() {}

    static ConsentGate open() {
        var gate = ConsentGate.blocking(Optional.empty(), "closed");
        gate.see(said(Choice.GRANTED));
        if (!gate.allows(ALLOWED) || gate.allows(REFUSED) || gate.allows(UNDECLARED)) {
            throw new IllegalStateException("the gate does not answer as it was told");
        }
        return gate;
    }

    /** That choice for every item but the one that is always refused. */
    static Circumstances said(Choice choice) {
        var catalogue = CatalogueReader.bundled();
        var choices = new TreeMap<String, ChoiceRecord>();
        catalogue.items().forEach(item -> choices.put(item.id(), record(choice)));
        choices.put(REFUSED, record(Choice.REFUSED));
        return new Circumstances(
                catalogue,
                new ProfileState.Present(Profile.empty(new UUID(1, 2)).withChoices(choices)),
                new Policy(List.of(), List.of()),
                Optional.empty(),
                Map.of(),
                Map.of(),
                NOW);
    }

    private static ChoiceRecord record(Choice choice) {
        return new ChoiceRecord(choice, NOW.minusSeconds(3600), "2016-09", "en", "user", "panel");
    }
}
