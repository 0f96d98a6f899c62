package dev.sayso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.Place.Position;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that people make in policies, each by hand: told where it stands, and nothing optional is allowed meanwhile. */
class MalformedPoliciesTest {
    private static final Path LIST = Path.of("src", "test", "resources", "policies", "malformed.txt");
    private static final Path FILE = Path.of("10.json");
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final PolicyReader READER = new PolicyReader(CATALOGUE);

    record Row(String code, String text, Position at) {
        static Row of(String line) {
            var parts = line.split(" +", 2);
            var marked = parts[1].replace('↵', '\n').replace('␉', '\t').replace('␀', '\0');
            var before = marked.substring(0, marked.indexOf('§'));
            var column = before.length() - before.lastIndexOf('\n');
            var number = Math.toIntExact(
                            before.chars().filter(point -> point == '\n').count())
                    + 1;
            return new Row(parts[0], marked.replace("§", ""), new Position(number, column));
        }

        @Override
        public String toString() {
            return code + " " + at.line() + ":" + at.column() + " " + text.replaceAll("\\p{Cntrl}", "?");
        }
    }

    static Stream<Row> rows() {
        try {
            return Files.readAllLines(LIST).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isToldWhereItStandsAndBlocksEverything(Row row) {
        var reading = READER.read(FILE, row.text().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.faults())
                .anySatisfy(fault -> {
                    assertThat(fault.code()).isEqualTo(row.code());
                    assertThat(fault.place().flatMap(place -> place.position())).contains(row.at());
                })
                .allSatisfy(fault -> {
                    assertThat(fault.place().flatMap(place -> place.position())).isPresent();
                    for (var words : Words.LANGUAGES.stream().map(Words::in).toList()) {
                        assertThat(words.what(fault)).doesNotContain("Exception", "dev.sayso", "Feature");
                    }
                });
        var policy = PolicyMerge.of(List.of(reading), LocalDate.ofEpochDay(0));
        assertThat(CATALOGUE.items().stream().map(Item::id))
                .allMatch(item -> Decision.decide(everythingGranted(policy), item, Optional.empty())
                        == Verdict.POLICY_UNREADABLE);
    }

    @Test
    void noMistakeIsThereTwiceAndEveryKindIs() {
        assertThat(rows().map(Row::text)).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(rows().map(Row::code).distinct()).hasSizeGreaterThan(15);
    }

    private static Circumstances everythingGranted(Policy policy) {
        var granted = new ChoiceRecord(Choice.GRANTED, NOW, "2016-09", "en", "user", "panel");
        var choices = CATALOGUE.items().stream().collect(Collectors.toMap(Item::id, item -> granted));
        var person = Profile.empty(new UUID(0, 1)).withAccount(Account.WORK).withChoices(choices);
        var profile = new ProfileState.Present(person);
        return new Circumstances(CATALOGUE, profile, policy, Optional.empty(), Map.of(), Map.of(), NOW);
    }
}
