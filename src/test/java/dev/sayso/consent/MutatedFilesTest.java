package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.decision.Outcome;
import dev.sayso.fault.Fault;
import dev.sayso.policy.Policy;
import dev.sayso.policy.PolicyMerge;
import dev.sayso.policy.PolicyReader;
import dev.sayso.policy.Sandbox;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileLint;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Files that something went wrong with: each is told with its place, and none allows what was blocked. */
class MutatedFilesTest {
    private static final int TRIES = 500;
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final PolicyReader READER = new PolicyReader(CATALOGUE);
    private static final String PROFILE = """
            {
              "format": 1,
              "id": "8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e",
              "account": "work",
              "age": { "group": "adult" },
              "statement": { "id": "example", "edition": "2016-09", "sha256": "e3b0" },
              "choices": {
                "usage.features": { "choice": "refused", "at": "2026-11-21T10:15:30Z", "edition": "2016-09" },
                "errors.severity": { "choice": "ask", "at": "2026-11-21T10:15:41Z", "edition": "2016-09" },
                "device.os": { "choice": "granted", "at": "2026-11-21T10:15:41Z", "edition": "2016-09" }
              },
              "products": { "vscode": { "channel": "preview", "choices": { "device.os": { "choice": "refused" } } } }
            }
            """;

    private static Path folder = Path.of("");

    /** What can go wrong with a file such that it is never again what it should be. */
    enum Damage {
        CUT(Pattern.compile("(?s).(?=.*\\})")),
        BRACKET_LOST(Pattern.compile("[{}\\[\\]]")),
        QUOTE_LOST(Pattern.compile("\"")),
        COMMA_OR_COLON_TWICE(Pattern.compile("(?<=[\"\\d}])(?:,|:)(?=\\s)")),
        RUBBISH(Pattern.compile("(?<=[\\[{,:])\\s")),
        OTHER_TYPE(Pattern.compile("(?<=: )(\"[^\"]*\"|\\d+)")),
        KEY_TWICE(Pattern.compile("\"[a-zA-Z]+\": (\"[^\"]*\"|\\d+)"));

        private final Pattern where;

        Damage(Pattern where) {
            this.where = where;
        }

        String to(String text, int which) {
            var places = where.matcher(text).results().toList();
            var place = places.get(which % places.size());
            var before = text.substring(0, place.start());
            var after = text.substring(place.end());
            return switch (this) {
                case CUT -> before;
                case BRACKET_LOST, QUOTE_LOST -> before + after;
                case COMMA_OR_COLON_TWICE -> before + place.group() + place.group() + after;
                case RUBBISH -> before + "#" + after;
                case OTHER_TYPE -> before + "[]" + after;
                case KEY_TWICE -> before + place.group() + ", " + place.group() + after;
            };
        }
    }

    @BeforeContainer
    static void folder() throws IOException {
        folder = Files.createTempDirectory("mutated");
    }

    @AfterContainer
    static void clear() throws IOException {
        Files.deleteIfExists(folder.resolve("profile.json"));
        Files.delete(folder);
    }

    @Property(tries = TRIES, seed = "3", shrinking = ShrinkingMode.OFF)
    void aDamagedPolicyIsToldWithItsPlaceAndAllowsNothing(@ForAll Damage damage, @ForAll("which") int which) {
        blocksEverything(damage.to(Sandbox.EXAMPLE, which));
    }

    @Property(tries = TRIES, seed = "3", shrinking = ShrinkingMode.OFF)
    void aPolicyWithAKeyOrWordMisspeltIsToldWithItsPlaceAndAllowsNothing(
            @ForAll("which") int which, @ForAll("letter") char letter) {
        var words = Pattern.compile("\"(?!Contoso|privacy@|Ask|Source|Inventory|Client|vscode)([^\"]+)\"");
        var places = words.matcher(Sandbox.EXAMPLE).results().toList();
        var place = places.get(which % places.size());
        var at = place.start(1) + which / places.size() % place.group(1).length();
        blocksEverything(Sandbox.EXAMPLE.substring(0, at) + letter + Sandbox.EXAMPLE.substring(at));
    }

    @Property(tries = TRIES, seed = "3", shrinking = ShrinkingMode.OFF)
    void aPolicyWithAnyLetterChangedIsEitherStillOneOrAllowsNothing(
            @ForAll("which") int which, @ForAll("anything") char letter) {
        var text = replaced(Sandbox.EXAMPLE, which, letter);
        if (!faults(text).isEmpty()) {
            blocksEverything(text);
        }
    }

    @Property(tries = TRIES, seed = "3", shrinking = ShrinkingMode.OFF)
    void aDamagedProfileIsToldWithItsPlaceAndAllowsNothing(@ForAll Damage damage, @ForAll("which") int which)
            throws IOException {
        var text = damage.to(PROFILE, which);
        assertThat(load(text))
                .as(text)
                .isInstanceOfSatisfying(
                        ProfileState.Unreadable.class,
                        unreadable -> assertThat(unreadable.fault().place().flatMap(place -> place.position()))
                                .isPresent());
        assertThat(allowed(load(text), Policy.NONE)).isEmpty();
        assertThat(isToldToBeWrong()).as(text).isTrue();
    }

    @Property(tries = TRIES, seed = "3", shrinking = ShrinkingMode.OFF)
    void aProfileWithAnyLetterChangedAllowsNothingThatWasBlocked(
            @ForAll("which") int which, @ForAll("anything") char letter) throws IOException {
        var text = replaced(PROFILE, which, letter);
        var loaded = load(text);
        assertThat(allowed(loaded, Policy.NONE)).isSubsetOf("device.os");
        assertThat(isToldToBeWrong()).as(text).isEqualTo(loaded instanceof ProfileState.Unreadable);
    }

    /** Whether {@code profile validate} finds an error in what was loaded last: it must where a load refuses, and only there. */
    private static boolean isToldToBeWrong() {
        return new ProfileLint(CATALOGUE, () -> NOW)
                .check(folder.resolve("profile.json")).stream().anyMatch(ProfileLint.Finding::error);
    }

    @Provide
    Arbitrary<Integer> which() {
        return Arbitraries.integers().between(0, 1_000_000).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Character> letter() {
        return Arbitraries.of('x', 'Q', '_', '~');
    }

    @Provide
    Arbitrary<Character> anything() {
        return Arbitraries.oneOf(
                Arbitraries.chars().range(' ', '~'), Arbitraries.of('\u0000', '\n', '\u00e9', '\u2028', '\ud800'));
    }

    private static void blocksEverything(String text) {
        var faults = faults(text);
        assertThat(faults)
                .as(text)
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.place().flatMap(place -> place.position()))
                        .isPresent());
        var policy = PolicyMerge.of(List.of(READER.read(Path.of("10.json"), bytes(text))), LocalDate.EPOCH);
        assertThat(allowed(everythingGranted(), policy)).as(text).isEmpty();
    }

    private static List<Fault> faults(String text) {
        return READER.read(Path.of("10.json"), bytes(text)).faults();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String replaced(String text, int which, char letter) {
        var at = which % text.length();
        return text.substring(0, at) + letter + text.substring(at + 1);
    }

    private static ProfileState load(String text) throws IOException {
        var file = Files.write(folder.resolve("profile.json"), bytes(text));
        return new ProfileStore(file, () -> NOW).load();
    }

    private static ProfileState everythingGranted() {
        Map<String, ChoiceRecord> choices = new HashMap<>();
        var granted = new ChoiceRecord(Choice.GRANTED, NOW, "2016-09", "en", "user", "panel");
        CATALOGUE.items().forEach(item -> choices.put(item.id(), granted));
        var person = Profile.empty(new UUID(0, 1)).withAccount(Account.WORK).withChoices(choices);
        return new ProfileState.Present(person);
    }

    private static Set<String> allowed(ProfileState profile, Policy policy) {
        var now = new Circumstances(CATALOGUE, profile, policy, Optional.empty(), Map.of(), Map.of(), NOW);
        return CATALOGUE.items().stream()
                .map(Item::id)
                .filter(item -> Decision.decide(now, item, Optional.empty()).outcome() == Outcome.ALLOWED)
                .collect(Collectors.toSet());
    }
}
