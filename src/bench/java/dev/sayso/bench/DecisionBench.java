package dev.sayso.bench;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.fault.Place;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What holds for every item of the catalogue, all granted, under a policy of four rules of which none applies. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionBench {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    private List<String> items = List.of();
    private Map<String, ChoiceRecord> granted = Map.of();
    private Circumstances circumstances = circumstances(new TreeMap<>());

    @Setup
    public void grantAll() {
        items = circumstances.catalogue().items().stream().map(Item::id).toList();
        var choices = new TreeMap<String, ChoiceRecord>();
        var record = new ChoiceRecord(Choice.GRANTED, NOW.minusSeconds(3600), "2016-09", "en", "user", "panel");
        items.forEach(item -> choices.put(item, record));
        granted = Map.copyOf(choices);
        circumstances = circumstances(choices);
    }

    @Benchmark
    public void decideEveryItem(Blackhole sink) {
        for (var item : items) {
            sink.consume(Decision.decide(circumstances, item, Optional.empty()));
        }
    }

    /** The floor: a decision can't do less than find the item's choice. */
    @Benchmark
    public void lookUpEveryItem(Blackhole sink) {
        for (var item : items) {
            sink.consume(granted.get(item));
        }
    }

    private static Circumstances circumstances(TreeMap<String, ChoiceRecord> choices) {
        var rules = List.of(
                rule("no-such.item", Verb.FORBID), rule("no-such.*", Verb.FORBID),
                rule("no-such.item", Verb.REQUIRE), rule("no-such.*", Verb.SUGGEST));
        return new Circumstances(
                CatalogueReader.bundled(),
                new ProfileState.Present(Profile.empty(new UUID(1, 2)).withChoices(choices)),
                new Policy(rules, List.of()),
                Optional.empty(),
                Map.of(),
                Map.of(),
                NOW);
    }

    private static Rule rule(String item, Verb verb) {
        return new Rule(
                item, Optional.empty(), verb, Optional.empty(), "", "Contoso", Place.of(Path.of("policy.json")));
    }
}
