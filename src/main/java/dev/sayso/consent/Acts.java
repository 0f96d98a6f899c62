package dev.sayso.consent;

import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.Membership;
import dev.sayso.profile.Profile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

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
        var said = new TreeMap<>(step.after()).entrySet().stream().map(change -> {
            var was = step.before().getOrDefault(change.getKey(), Optional.empty());
            return about(change.getKey(), act(was, change.getValue()), change.getValue());
        });
        return Stream.concat(programmes(step, Acts::joinedOrLeft), said).toList();
    }

    /** What stands again after an act was taken back. */
    List<Event> undone(Profile before, Profile after) {
        return leaving(Act.UNDONE, contact -> Act.UNDONE, before, after);
    }

    /** That a preview programme was left, and what stands again with it. */
    List<Event> left(Profile before, Profile after) {
        return leaving(Act.UNDONE, Acts::joinedOrLeft, before, after);
    }

    /** What a file said. */
    List<Event> imported(Profile before, Profile after) {
        return leaving(Act.IMPORTED, Acts::joinedOrLeft, before, after);
    }

    private List<Event> leaving(
            Act act, Function<Optional<ChoiceRecord>, Act> ofProgramme, Profile before, Profile after) {
        var step = Said.step(Instant.EPOCH, before, after);
        var left = new TreeMap<>(step.after()).entrySet().stream().map(change -> {
            var now = change.getValue();
            return about(change.getKey(), act, now)
                    .leaving(now.map(ChoiceRecord::choice).orElse(Choice.UNDECIDED), now.flatMap(ChoiceRecord::time));
        });
        return Stream.concat(programmes(step, ofProgramme), left).toList();
    }

    /** Joining and leaving of preview programmes, each with whether the publisher may contact the person. */
    private Stream<Event> programmes(UndoStep step, Function<Optional<ChoiceRecord>, Act> called) {
        return new TreeMap<>(step.programmesAfter()).entrySet().stream().map(change -> {
            var contact = change.getValue().map(Membership::contact);
            var act = Event.of(called.apply(contact), author.by(), author.via());
            var event = under(act.aboutProduct(change.getKey()), contact);
            return contact.map(said -> event.leaving(said.choice(), said.time()))
                    .orElse(event);
        });
    }

    private static Act joinedOrLeft(Optional<ChoiceRecord> contact) {
        return contact.isPresent() ? Act.PREVIEW_JOINED : Act.PREVIEW_LEFT;
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
        return under(Event.of(act, author.by(), author.via()).about(Said.item(key), Said.product(key)), now);
    }

    private Event under(Event event, Optional<ChoiceRecord> now) {
        if (now.isEmpty()) {
            return event;
        }
        var dated = now.get().time().map(event::since).orElse(event);
        return shown.filter(edition -> edition.edition().equals(now.get().edition()))
                .map(edition -> dated.under(edition, now.get().language()))
                .orElse(dated);
    }
}
