package dev.sayso.phrases;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Fact;
import dev.sayso.catalogue.Item;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What stands beside an item: why it is collected, who gets it, how long it is kept, what stops working without it.
 *
 * @param purposes why, one phrase each
 * @param recipients who, one phrase each
 * @param retention how long
 * @param source how it comes there
 * @param without what stops working without it
 * @param sensitive whether it may hold what a person would show nobody
 */
public record ItemFacts(
        List<String> purposes,
        List<String> recipients,
        String retention,
        String source,
        String without,
        boolean sensitive) {

    public static ItemFacts of(Item item, Catalogue catalogue, Words words) {
        return new ItemFacts(
                titles(item.purposes(), catalogue.purposes(), words),
                titles(item.recipients(), catalogue.recipients(), words),
                titles(List.of(item.retention()), catalogue.retentions(), words).getFirst(),
                words.text("source." + item.source().name().toLowerCase(Locale.ROOT)),
                item.without().in(words.locale()),
                item.sensitive());
    }

    /** Why all of these items are collected and who gets them, where that is the same of each. */
    public static Optional<ItemFacts> shared(List<Item> items, Catalogue catalogue, Words words) {
        var first = items.getFirst();
        return items.stream()
                        .allMatch(item -> item.purposes().equals(first.purposes())
                                && item.recipients().equals(first.recipients()))
                ? Optional.of(of(first, catalogue, words))
                : Optional.empty();
    }

    /** Phrases in one line, told apart: there are commas in them. */
    public static String listed(List<String> phrases) {
        return String.join("; ", phrases);
    }

    private static List<String> titles(List<String> ids, SequencedMap<String, Fact> facts, Words words) {
        return ids.stream()
                .map(id -> Objects.requireNonNull(facts.get(id)).title().in(words.locale()))
                .toList();
    }
}
