package dev.sayso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What ships in assets/catalogue. */
class BundledCatalogueTest {
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    @Test
    void namesEveryKindOfDataThatTheStatementNames() {
        assertThat(CATALOGUE.items())
                .extracting(Item::id)
                .containsExactly(
                        "usage.features",
                        "usage.frequency",
                        "usage.manner",
                        "device.os",
                        "device.software",
                        "device.network",
                        "device.ip-address",
                        "device.identifiers",
                        "device.region",
                        "errors.severity",
                        "errors.components",
                        "errors.file-contents",
                        "errors.other-software",
                        "errors.performance",
                        "support.contact",
                        "support.conversations",
                        "support.diagnostics",
                        "support.system");
        assertThat(CATALOGUE.categories())
                .extracting(category -> category.title().in(Locale.ENGLISH))
                .containsExactly("Product use", "Device", "Error reports and performance", "Support");
    }

    /** When the program is built, a class takes the files' place. */
    @Test
    void saysWhatItsFilesSay() {
        var files = CatalogueReader.read(Path.of("assets", "catalogue"));
        assertThat(CATALOGUE.ids()).isEqualTo(files.ids());
        assertThat(CATALOGUE.categories()).isEqualTo(files.categories());
        assertThat(CATALOGUE.necessities()).isEqualTo(files.necessities());
        for (var facts : List.<Function<Catalogue, SequencedMap<String, ?>>>of(
                Catalogue::purposes,
                Catalogue::excludedPurposes,
                Catalogue::recipients,
                Catalogue::retentions,
                Catalogue::organisations,
                Catalogue::guardians,
                Catalogue::programmes)) {
            assertThat(List.copyOf(facts.apply(CATALOGUE).entrySet()))
                    .isNotEmpty()
                    .isEqualTo(List.copyOf(facts.apply(files).entrySet()));
        }
        for (var id : files.ids()) {
            assertThat(CATALOGUE.validityMonths(id))
                    .isEqualTo(files.item(id).orElseThrow().validityMonths());
        }
    }

    @Test
    void saysEverythingInEveryLanguage() {
        for (var wording : wordings()) {
            assertThat(wording.texts()).containsOnlyKeys("en", "de");
        }
    }

    @Test
    void canBeRecognisedInThePublishersOwnText() {
        assertThat(CATALOGUE.items())
                .allSatisfy(item ->
                        assertThat(item.cues().in(Locale.ENGLISH)).as(item.id()).isNotEmpty());
        assertThat(facts())
                .allSatisfy(fact ->
                        assertThat(fact.cues().in(Locale.ENGLISH)).as(fact.id()).isNotEmpty());
    }

    @Test
    void onlyWhatHappensOnceMayBeAskedEachTime() {
        assertThat(CATALOGUE.items())
                .allSatisfy(item -> assertThat(item.askable())
                        .as(item.id())
                        .isEqualTo(List.of("errors", "support").contains(item.category())));
    }

    @Test
    void excludesAdvertisingAndShowsThePassageThatPullsTheOtherWay() {
        var advertising = CATALOGUE.excludedPurposes().get("advertising");
        assertThat(advertising.passages()).containsExactly("how-we-use-data#not-for-advertising");
        assertThat(advertising.tension().orElseThrow().passages()).containsExactly("cookies#uses");
    }

    private static List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.addAll(CATALOGUE.purposes().values());
        facts.addAll(CATALOGUE.excludedPurposes().values());
        facts.addAll(CATALOGUE.recipients().values());
        facts.addAll(CATALOGUE.retentions().values());
        facts.addAll(CATALOGUE.organisations().values());
        facts.addAll(CATALOGUE.guardians().values());
        CATALOGUE.necessities().forEach(necessity -> facts.add(necessity.fact()));
        return facts;
    }

    private static List<Wording> wordings() {
        var wordings = new ArrayList<Wording>();
        for (var category : CATALOGUE.categories()) {
            wordings.addAll(List.of(category.title(), category.summary()));
        }
        for (var item : CATALOGUE.items()) {
            wordings.addAll(List.of(item.title(), item.description(), item.without()));
        }
        facts().forEach(fact -> wordings.add(fact.title()));
        CATALOGUE.necessities().forEach(necessity -> wordings.add(necessity.reason()));
        return wordings;
    }
}
