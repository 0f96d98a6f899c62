package dev.sayso.consent;

import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What a change of the profile is called in the ledger, item by item. */
final class Acts {
    private final Author author;
    private final Optional<EditionRef> shown;

    /** @param shown the edition beside the switches */
    Acts(Author author, Optional<EditionRef> shown) {
        this.author = author;
        this.shown = shown;
    }

    /** What somebody said. */
    List<Event> said(Profile before, Profile after) {
        var step = Said.step(Instant.EPOCH, before, after);
        return new TreeMap<>(step.after())
                .entrySet().stream()
                        .map(change -> {
                            var was = step.before().getOrDefault(change.getKey(), Optional.empty());
                            return about(change.getKey(), act(was, change.getValue()), change.getValue());
                        })
                        .toList();
    }

    /** What stands again after an act was taken back. */
    List<Event> undone(Profile before, Profile after) {
        return leaving(Act.UNDONE, before, after);
    }

    /** What a file said. */
    List<Event> imported(Profile before, Profile after) {
        return leaving(Act.IMPORTED, before, after);
    }

    private List<Event> leaving(Act act, Profile before, Profile after) {
        return new TreeMap<>(Said.step(Instant.EPOCH, before, after).after())
                .entrySet().stream()
                        .map(change -> {
                            var now = change.getValue();
                            return about(change.getKey(), act, now)
                                    .leaving(
                                            now.map(ChoiceRecord::choice).orElse(Choice.UNDECIDED),
                                            now.map(ChoiceRecord::at));
                        })
                        .toList();
    }

    /** What it is called that somebody said this where they had said that. */
    static Act act(Optional<ChoiceRecord> before, Optional<ChoiceRecord> after) {
        if (after.isEmpty()) {
            return Act.FORGOTTEN;
        }
        return switch (after.get().choice()) {
            case GRANTED -> Act.GRANTED;
            case ASK -> Act.ASK;
            case REFUSED ->
                before.filter(was -> was.choice() == Choice.GRANTED).isPresent() ? Act.WITHDRAWN : Act.REFUSED;
            case UNDECIDED -> Act.FORGOTTEN;
        };
    }

    private Event about(String key, Act act, Optional<ChoiceRecord> now) {
        var event = Event.of(act, author.by(), author.via()).about(Said.item(key), Said.product(key));
        if (now.isEmpty()) {
            return event;
        }
        var dated = event.since(now.get().at());
        return shown.filter(edition -> edition.edition().equals(now.get().edition()))
                .map(edition -> dated.under(edition, now.get().language()))
                .orElse(dated);
    }
}
