package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Item;
import dev.sayso.fault.Nearest;
import dev.sayso.fault.Place;
import dev.sayso.profile.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands one rule. */
final class RuleReader {
    private static final List<String> KEYS = List.of("item", "product", "verb", "choice", "reason");
    private static final List<String> VERBS =
            Stream.of(Verb.values()).map(Verb::word).toList();
    private static final List<String> CHOICES = Stream.of(Choice.GRANTED, Choice.REFUSED, Choice.ASK)
            .map(Choice::word)
            .toList();

    /** What an item may be called, wildcards included, in the catalogue's order. */
    private final List<String> names;

    private final Set<String> known;

    RuleReader(Catalogue catalogue) {
        var wildcards = catalogue.categories().stream().map(Category::id).map(id -> id + ".*");
        var items = catalogue.items().stream().map(Item::id);
        this.names =
                Stream.of(items, wildcards, Stream.of("*")).flatMap(all -> all).toList();
        this.known = names.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** The rule; empty where something in it is wrong. */
    Optional<Rule> read(PolicyObject json, Path file, String organisation) {
        json.knows(KEYS);
        var item = json.required("item").flatMap(json::text).filter(name -> known(name, json));
        var verb = json.required("verb").flatMap(key -> json.word(key, VERBS)).flatMap(Verb::of);
        var product = json.text("product").filter(name -> product(name, json));
        var choice = json.word("choice", CHOICES);
        var reason = json.text("reason").orElse("");
        verb.ifPresent(said -> suits(said, json));
        if (item.isEmpty() || verb.isEmpty() || json.has("product") != product.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                new Rule(item.get(), product, verb.get(), choice, reason, organisation, Place.of(file, json.at())));
    }

    private boolean known(String name, PolicyObject json) {
        if (known.contains(name)) {
            return true;
        }
        Nearest.to(name, names)
                .ifPresentOrElse(near -> json.wrong("item", INPUT, "policy.misspelt-item", name, near), () -> {
                    if (name.contains("*")) {
                        json.wrong("item", INPUT, "policy.bad-wildcard", name);
                    } else {
                        json.wrong("item", INPUT, "policy.unknown-item", name);
                    }
                });
        return false;
    }

    private static boolean product(String name, PolicyObject json) {
        if (Rule.isProduct(name)) {
            return true;
        }
        json.wrong("product", INPUT, "policy.bad-product", name);
        return false;
    }

    /** Only a suggestion has a choice, and without one it suggests nothing. */
    private static void suits(Verb verb, PolicyObject json) {
        if (verb == Verb.SUGGEST) {
            json.required("choice");
        } else if (json.has("choice")) {
            json.wrong("choice", INPUT, "policy.choice-without-suggest", verb.word());
        }
    }
}
