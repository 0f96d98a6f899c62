package dev.sayso.consent;

import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Ended;
import dev.sayso.profile.Profile;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Grants that ended without anybody's taking them back. */
final class Endings {
    private Endings() {}

    /** The profile, with all grants marked that hold no more: what was seen to have ended must not begin again. */
    static Profile marked(Profile profile, Circumstances circumstances) {
        var said = Said.in(profile);
        var marked = new TreeMap<String, ChoiceRecord>();
        said.forEach((key, record) -> {
            if (record.ended().isEmpty()) {
                Decision.ended(circumstances, Said.item(key), record)
                        .ifPresent(why -> marked.put(key, record.ended(why)));
            }
        });
        if (marked.isEmpty()) {
            return profile;
        }
        said.putAll(marked);
        return Said.into(profile, said);
    }

    /** What the marking is called in the ledger. */
    static List<Event> events(Profile before, Profile marked) {
        return new TreeMap<>(Said.in(marked))
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().ended().equals(earlier(before, entry.getKey())))
                        .map(entry -> event(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static Optional<Ended> earlier(Profile before, String key) {
        return Optional.ofNullable(Said.in(before).get(key)).flatMap(ChoiceRecord::ended);
    }

    private static Event event(String key, ChoiceRecord record) {
        var expired = record.ended().equals(Optional.of(Ended.EXPIRED));
        return Event.of(expired ? Act.EXPIRED : Act.NEEDS_REVIEW, "system", expired ? "time" : "statement")
                .about(Said.item(key), Said.product(key))
                .since(record.at());
    }
}
