package dev.sayso.ui.model;

import dev.sayso.catalogue.Item;
import dev.sayso.consent.ItemState;
import dev.sayso.decision.Outcome;
import dev.sayso.decision.Verdict;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How an item or a whole category stands: what its switch shows and the words beside it.
 *
 * @param state the switch's drawing
 * @param text the state in words
 * @param note what more must be said: who locked it, or why a choice does not hold
 */
public record Standing(SwitchState state, String text, Optional<String> note) {

    public static Standing of(ItemState item, Words words) {
        var own = words.text("choice." + item.choice().word());
        if (item.lock().isPresent()) {
            return locked(item.lock().get(), own, words);
        }
        if (item.waits()) {
            return new Standing(
                    SwitchState.LOCKED,
                    words.text("standing.guardian"),
                    Optional.of(words.text("standing.guardian.note", own)));
        }
        if (toReview(item)) {
            return new Standing(SwitchState.UNDECIDED, words.text("standing.review"), heldBack(item, words));
        }
        var state = switch (item.choice()) {
            case GRANTED -> SwitchState.ALLOWED;
            case REFUSED -> SwitchState.REFUSED;
            case ASK -> SwitchState.MIXED;
            case UNDECIDED -> SwitchState.UNDECIDED;
        };
        return new Standing(
                state,
                own,
                heldBack(item, words).or(() -> byGuardian(item, words)).or(() -> suggested(item, words)));
    }

    /** Whether what the person allowed changed since, so that they are asked anew. */
    private static boolean toReview(ItemState item) {
        return item.verdict() == Verdict.NEEDS_REVIEW;
    }

    /** The choice that the item's switch shows: none, while the person is asked anew. */
    public static Choice shown(ItemState item) {
        return toReview(item) ? Choice.UNDECIDED : item.choice();
    }

    /** A category's standing, from the states of its items. */
    public static Standing of(List<ItemState> items, Words words) {
        var free = items.stream().filter(ItemState::free).toList();
        if (free.isEmpty()) {
            return new Standing(SwitchState.LOCKED, lockedBy(items, words), lockedItems(items, words));
        }
        var lockedNote = lockedItems(items, words);
        for (var choice : List.of(Choice.GRANTED, Choice.REFUSED, Choice.ASK, Choice.UNDECIDED)) {
            if (all(free, item -> shown(item) == choice)) {
                var one = Standing.of(free.getFirst(), words);
                return new Standing(one.state(), one.text(), lockedNote);
            }
        }
        var nothingOn = count(free, Choice.GRANTED) + count(free, Choice.ASK) == 0;
        return new Standing(
                nothingOn ? SwitchState.UNDECIDED : SwitchState.MIXED, mixture(items, free, words), lockedNote);
    }

    /** What can stand in words beside a switch for those items, but for the names of who locks them. */
    public static List<String> possible(List<Item> items, Words words) {
        var askable = items.stream().anyMatch(Item::askable);
        var choices = Stream.of(Choice.values())
                .filter(choice -> choice != Choice.ASK || askable)
                .map(choice -> words.text("choice." + choice.word()));
        var some = IntStream.range(1, items.size())
                .mapToObj(allowed -> words.text("standing.some-allowed", allowed, items.size()));
        return Stream.concat(choices, some).toList();
    }

    /** What all of them say of their locks; where they differ, that they are locked. */
    private static String lockedBy(List<ItemState> items, Words words) {
        var texts = items.stream()
                .map(item -> Standing.of(item, words).text())
                .distinct()
                .toList();
        return texts.size() == 1 ? texts.getFirst() : words.text("switch.locked");
    }

    private static Optional<String> lockedItems(List<ItemState> items, Words words) {
        var organisations =
                items.stream().filter(item -> item.lock().isPresent()).count();
        var guardians = items.stream()
                .filter(item -> item.lock().isEmpty() && item.waits())
                .count();
        if (organisations > 0) {
            return Optional.of(words.text("standing.locked-items", organisations));
        }
        return guardians > 0 ? Optional.of(words.text("standing.guardian-items", guardians)) : Optional.empty();
    }

    private static String mixture(List<ItemState> items, List<ItemState> free, Words words) {
        var granted = count(free, Choice.GRANTED);
        if (granted > 0) {
            return words.text("standing.some-allowed", granted, items.size());
        }
        if (count(free, Choice.ASK) > 0) {
            return words.text("choice.ask");
        }
        return words.text("standing.some-undecided", count(free, Choice.UNDECIDED), items.size());
    }

    private static Standing locked(Rule rule, String own, Words words) {
        var forbids = rule.verb() == Verb.FORBID;
        var text = words.text(forbids ? "standing.forbidden" : "standing.required", rule.organisation());
        var why = rule.reason().isEmpty() ? "" : rule.reason() + " ";
        return new Standing(SwitchState.LOCKED, text, Optional.of(why + words.text("standing.own-choice", own)));
    }

    private static Optional<String> heldBack(ItemState item, Words words) {
        var wanted = item.choice() == Choice.GRANTED || item.choice() == Choice.ASK;
        if (!wanted || item.verdict().outcome() != Outcome.BLOCKED) {
            return item.previews().isEmpty()
                    ? Optional.empty()
                    : Optional.of(words.text(
                            "standing.held." + Verdict.PREVIEW_REQUIRES.word(), String.join(", ", item.previews())));
        }
        return Optional.of(words.text("standing.held." + item.verdict().word()));
    }

    private static Optional<String> byGuardian(ItemState item, Words words) {
        return item.record()
                .filter(record -> record.by().equals("guardian"))
                .map(record -> words.text("standing.by-guardian"));
    }

    private static Optional<String> suggested(ItemState item, Words words) {
        return item.suggestion()
                .map(rule -> words.text(
                        "standing.suggested",
                        rule.organisation(),
                        words.text("choice." + rule.suggestion().orElse(Choice.REFUSED.word()))));
    }

    private static boolean all(List<ItemState> items, Predicate<ItemState> test) {
        return items.stream().allMatch(test);
    }

    private static long count(List<ItemState> items, Choice choice) {
        return items.stream().filter(item -> shown(item) == choice).count();
    }
}
