package dev.sayso.effective;

import dev.sayso.catalogue.Item;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.decision.Verdict;
import dev.sayso.policy.Rule;
import dev.sayso.profile.Profile;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What holds for every item, for all products and for those for which something else holds.
 *
 * @param profile the id of the profile that it was decided from
 * @param verdicts by item
 * @param products by product, and by item: what holds for it where that differs
 */
public record Effective(
        UUID profile,
        Inputs inputs,
        SortedMap<String, Answer> verdicts,
        SortedMap<String, SortedMap<String, Answer>> products) {

    /**
     * Decides all.
     *
     * @param circumstances without a signal: a reader's own environment has its own
     * @param inputs what these circumstances were read from
     */
    public static Effective of(Profile profile, Circumstances circumstances, Inputs inputs) {
        var general = answers(profile, circumstances, Optional.empty());
        var products = new TreeMap<String, SortedMap<String, Answer>>();
        for (var product : products(profile, circumstances)) {
            var own = answers(profile, circumstances, Optional.of(product));
            own.entrySet().removeAll(general.entrySet());
            if (!own.isEmpty()) {
                products.put(product, own);
            }
        }
        return new Effective(profile.id(), inputs, general, products);
    }

    /** Whether the same holds. */
    public boolean holdsAs(Effective other) {
        return verdicts.equals(other.verdicts) && products.equals(other.products);
    }

    /** All that anything is said of; for any other product the same holds as for all. */
    private static SortedSet<String> products(Profile profile, Circumstances circumstances) {
        var named = new TreeSet<>(profile.products().keySet());
        circumstances.policy().rules().forEach(rule -> rule.product().ifPresent(named::add));
        named.removeIf(name -> !Rule.isProduct(name));
        return named;
    }

    private static SortedMap<String, Answer> answers(
            Profile profile, Circumstances circumstances, Optional<String> product) {
        var answers = new TreeMap<String, Answer>();
        for (var item : circumstances.catalogue().items()) {
            var verdict = Decision.decide(circumstances, item.id(), product);
            answers.put(item.id(), new Answer(verdict, since(verdict, profile, item, product)));
        }
        return answers;
    }

    private static Optional<Instant> since(Verdict verdict, Profile profile, Item item, Optional<String> product) {
        if (verdict != Verdict.GRANTED) {
            return Optional.empty();
        }
        // A profile keeps whole seconds: what was gathered in that very second may be from before.
        return product.flatMap(name -> Optional.ofNullable(profile.products().get(name)))
                .flatMap(own -> Optional.ofNullable(own.choices().get(item.id())))
                .or(() -> Optional.ofNullable(profile.choices().get(item.id())))
                .map(said -> said.at().plusSeconds(1));
    }
}
