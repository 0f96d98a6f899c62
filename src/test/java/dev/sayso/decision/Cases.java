package dev.sayso.decision;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Cues;
import dev.sayso.catalogue.Item;
import dev.sayso.catalogue.Item.Source;
import dev.sayso.catalogue.Wording;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import dev.sayso.policy.Decided;
import dev.sayso.policy.Minors;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Ended;
import dev.sayso.profile.ProductProfile;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Circumstances written as words, as the decision table has them: {@code "forbid work granted"}. Everything is about the
 * item {@link #ITEM} and the product {@link #PRODUCT}.
 */
final class Cases {
    static final String ITEM = "errors.severity";
    static final String PRODUCT = "vscode";
    static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    static final Fault FAULT = Fault.of(Kind.INPUT, "profile.malformed");
    static final Catalogue CATALOGUE = catalogue();

    private static final Instant RECENT = Instant.parse("2026-11-01T08:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2025-10-01T08:00:00Z");

    private Cases() {}

    /** The circumstances that the words tell of; a word that is not known fails the test. */
    static Circumstances of(String words) {
        var profile = Profile.empty(new UUID(0, 1));
        var choices = new TreeMap<String, ChoiceRecord>();
        var own = new TreeMap<String, ChoiceRecord>();
        var rules = new ArrayList<Rule>();
        var preview = false;
        var unreadable = false;
        var absent = false;
        var faults = new ArrayList<Fault>();
        var account = Account.PERSONAL;
        var age = AgeGroup.UNKNOWN;
        var guardian = false;
        Optional<String> signal = Optional.empty();
        Map<String, Set<String>> previews = Map.of();
        Map<String, String> changes = Map.of();
        Optional<Account> decided = Optional.empty();
        Optional<Minors> minors = Optional.empty();
        Optional<Integer> months = Optional.empty();
        for (var word : words.split(" ", -1)) {
            switch (word) {
                case "nothing" -> {}
                case "no-profile" -> absent = true;
                case "broken-profile" -> unreadable = true;
                case "broken-policy" -> faults.add(FAULT);
                case "forbid" -> rules.add(rule(Verb.FORBID, ITEM));
                case "forbid-product" -> rules.add(productRule(Verb.FORBID, PRODUCT));
                case "forbid-other-product" -> rules.add(productRule(Verb.FORBID, "other"));
                case "require" -> rules.add(rule(Verb.REQUIRE, "errors.*"));
                case "suggest" -> rules.add(rule(Verb.SUGGEST, "*"));
                case "personal", "work", "school" -> account = Account.of(word).orElseThrow();
                case "adult", "minor" -> age = AgeGroup.of(word).orElseThrow();
                case "guardian" -> guardian = true;
                case "preview-asks" -> previews = Map.of(PRODUCT, Set.of(ITEM));
                case "joined" -> preview = true;
                case "signal" -> signal = Optional.of("DO_NOT_TRACK=1");
                case "changed" -> changes = Map.of(ITEM, "2026-10");
                case "changed-before" -> changes = Map.of(ITEM, "2016-09");
                case "valid-1" -> months = Optional.of(1);
                case "valid-99" -> months = Optional.of(99);
                case "policy-personal", "policy-work", "policy-school" ->
                    decided = Account.of(word.substring("policy-".length()));
                case "minors-block" -> minors = Optional.of(Minors.BLOCK);
                case "minors-guardian" -> minors = Optional.of(Minors.GUARDIAN);
                case "granted", "refused", "ask" -> choices.put(ITEM, record(word, RECENT));
                case "granted-long-ago" -> choices.put(ITEM, record("granted", LONG_AGO));
                case "granted-expired" ->
                    choices.put(ITEM, record("granted", RECENT).ended(Ended.EXPIRED));
                case "granted-reviewed" ->
                    choices.put(ITEM, record("granted", RECENT).ended(Ended.NEEDS_REVIEW));
                case "granted-ahead" -> choices.put(ITEM, record("granted", NOW.plusSeconds(25 * 3600)));
                case "product-granted" -> own.put(ITEM, record("granted", RECENT));
                case "product-refused" -> own.put(ITEM, record("refused", RECENT));
                case "product-ask" -> own.put(ITEM, record("ask", RECENT));
                default -> throw new IllegalArgumentException(word);
            }
        }
        var products = new TreeMap<>(Map.of(PRODUCT, new ProductProfile(preview, own)));
        var present = new Profile(profile.id(), account, age, guardian, Optional.empty(), choices, products);
        ProfileState state = unreadable
                ? new ProfileState.Unreadable(FAULT)
                : absent ? new ProfileState.Absent() : new ProfileState.Present(present);
        var policy = new Policy(
                List.of(),
                rules,
                decided.map(Cases::decided),
                minors.map(Cases::decided),
                months.map(Cases::decided),
                List.of(),
                List.of(),
                faults);
        return new Circumstances(CATALOGUE, state, policy, signal, previews, changes, NOW);
    }

    private static <T> Decided<T> decided(T value) {
        return new Decided<>(value, "Contoso", place());
    }

    static Rule rule(Verb verb, String item) {
        return new Rule(item, Optional.empty(), verb, suggestion(verb), "because", "Contoso", place());
    }

    private static Rule productRule(Verb verb, String product) {
        return new Rule(ITEM, Optional.of(product), verb, suggestion(verb), "because", "Contoso", place());
    }

    private static Optional<String> suggestion(Verb verb) {
        return verb == Verb.SUGGEST ? Optional.of("granted") : Optional.empty();
    }

    private static Place place() {
        return Place.of(Path.of("10-contoso.json"), new Position(3, 5));
    }

    static ChoiceRecord record(String choice, Instant at) {
        return new ChoiceRecord(Choice.of(choice).orElseThrow(), at, "2016-09", "en", "user", "panel");
    }

    private static Catalogue catalogue() {
        var items = Stream.of(ITEM, "errors.performance").map(Cases::item).toList();
        var category = new Category("errors", wording("Errors"), wording("Errors"), items);
        return new Catalogue(List.of(category), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Item item(String id) {
        return new Item(
                id,
                wording(id),
                wording(id),
                wording(id),
                List.of("collect#errors"),
                new Cues(Map.of()),
                List.of("improvement"),
                List.of("publisher"),
                "needed",
                Source.GIVEN,
                false,
                true,
                13);
    }

    private static Wording wording(String text) {
        return new Wording(Map.of("en", text));
    }
}
