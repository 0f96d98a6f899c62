package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.decision.Outcome;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever happened before, in whatever order: a gate says of every item what SaySo itself says of it. */
class SameVerdictTest {
    private static final List<Optional<String>> PRODUCTS =
            List.of(Optional.empty(), Optional.of(Deed.PRODUCT), Optional.of("other"));
    private static final String ITEM = "device.os";

    /** @param item what it is done to, where it is done to one item */
    record Step(Deed deed, String item) {}

    @Property(tries = 60)
    void aGateSaysWhatSaySoSays(@ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 4) int luck)
            throws IOException {
        aGateSaysTheSame(steps, luck == 0 ? Optional.of("DO_NOT_TRACK=1") : Optional.empty());
    }

    /** Sequences that meet every verdict there is, so that the property is about all of them. */
    @Example
    void everyVerdictIsMet() throws IOException {
        var met = EnumSet.noneOf(Verdict.class);
        for (var deeds : List.of(
                "SAY_SCHOOL SAY_ADULT GRANT_ALL ASK REFUSE IMPORT_AN_EDITION SEASON_PASSES YEARS_PASS PROFILE_BREAKS",
                "SAY_ADULT JOIN_PREVIEW",
                "GRANT POLICY_COMES POLICY_BREAKS",
                "SAY_CHILD GRANT")) {
            var steps = Stream.of(deeds.split(" ", -1))
                    .map(deed -> new Step(Deed.valueOf(deed), "errors.severity"))
                    .toList();
            met.addAll(aGateSaysTheSame(steps, Optional.empty()));
        }
        met.addAll(aGateSaysTheSame(List.of(new Step(Deed.GRANT, ITEM)), Optional.of("DO_NOT_TRACK=1")));
        assertThat(met).isEqualTo(EnumSet.allOf(Verdict.class));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Deed.values()),
                        Arbitraries.of(ITEM, "usage.features", "errors.severity", "errors.file-contents"))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(16);
    }

    /** The verdicts that were met on the way. */
    private static Set<Verdict> aGateSaysTheSame(List<Step> steps, Optional<String> signal) throws IOException {
        var folder = Files.createTempDirectory("sayso-same");
        try {
            var house = new GateHouse(folder);
            house.signal = signal;
            var keeper = house.keeper();
            var met = EnumSet.noneOf(Verdict.class);
            try (var service = house.service()) {
                for (var step : steps) {
                    take(step, house, service);
                    keeper.look();
                    met.addAll(compare(keeper.general(), service));
                }
            }
            return met;
        } finally {
            delete(folder);
        }
    }

    private static void take(Step step, GateHouse house, ConsentService service) throws IOException {
        house.now = house.now.plusSeconds(7);
        try {
            step.deed().by(house, service, step.item());
        } catch (FaultException e) {
            assertThat(e.fault().code()).as("refused, as much of it should be").isNotBlank();
        }
    }

    private static Set<Verdict> compare(ConsentGate gate, ConsentService service) {
        var met = EnumSet.noneOf(Verdict.class);
        for (var product : PRODUCTS) {
            var own = product.map(gate::forProduct).orElse(gate);
            for (var item : service.catalogue().items()) {
                met.add(same(own, service, item.id(), product));
            }
            met.add(same(own, service, "device.shoe-size", product));
        }
        return met;
    }

    private static Verdict same(ConsentGate gate, ConsentService service, String item, Optional<String> product) {
        var expected = service.check(item, product).getFirst().verdict();
        var allowed = expected.outcome() == Outcome.ALLOWED;
        assertThat(gate.verdict(item).reason()).as("%s %s", item, product).isEqualTo(expected.word());
        assertThat(gate.verdict(item).outcome().name())
                .isEqualTo(expected.outcome().name());
        assertThat(gate.allows(item)).isEqualTo(allowed);
        assertThat(gate.allowedSince(item).isPresent()).isEqualTo(allowed);
        return expected;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
