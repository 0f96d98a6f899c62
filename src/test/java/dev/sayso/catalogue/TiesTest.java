package dev.sayso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Item.Source;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import dev.sayso.statement.Section;
import dev.sayso.statement.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final Catalogue CATALOGUE = catalogue();

    @Test
    void anEditionWithTheCataloguesAddressesIsTiedByThem() {
        var ties = Ties.between(
                CATALOGUE,
                edition(Locale.ENGLISH, passage("collect#use", "In other words."), passage("use#why", "Why.")));
        assertThat(ties.of("usage.features")).containsExactly("collect#use");
        assertThat(ties.of("improvement")).containsExactly("use#why");
        assertThat(ties.itemsOn(CATALOGUE, "collect#use")).containsExactly("usage.features", "usage.frequency");
    }

    @Test
    void anotherEditionIsTiedByItsWords() {
        var ties =
                Ties.between(CATALOGUE, edition(Locale.ENGLISH, passage("s1#p1", "The features you use, how often.")));
        assertThat(ties.of("usage.features")).containsExactly("s1#p1");
    }

    @Test
    void caseWhiteSpaceAndTheShapeOfQuotesDoNotMatter() {
        var ties = Ties.between(
                CATALOGUE,
                edition(
                        Locale.ENGLISH,
                        passage("s1#p1", "THE  FEATURES\u00a0YOU\n USE; customer\u2019s \u201ctools\u201d.")));
        assertThat(ties.of("usage.features")).containsExactly("s1#p1");
        assertThat(ties.of("publisher")).containsExactly("s1#p1");
    }

    @Test
    void everyPhraseMustStandInThePassage() {
        var ties = Ties.between(
                CATALOGUE, edition(Locale.ENGLISH, passage("s1#p1", "how often"), passage("s1#p2", "you use them")));
        assertThat(ties.of("usage.frequency")).isEmpty();
        assertThat(ties.untied()).contains("usage.frequency");
    }

    @Test
    void twoPassagesThatFitAreNotGuessedBetween() {
        var ties = Ties.between(
                CATALOGUE,
                edition(
                        Locale.ENGLISH,
                        passage("s1#p1", "Features you use."),
                        passage("s2#p1", "More features you use.")));
        assertThat(ties.of("usage.features")).isEmpty();
        assertThat(ties.untied()).contains("usage.features");
        assertThat(ties.unclaimed()).containsExactly("s1#p1", "s2#p1");
    }

    @Test
    void aLanguageWithoutCuesTiesNothing() {
        var ties = Ties.between(CATALOGUE, edition(Locale.FRENCH, passage("s1#p1", "The features you use.")));
        assertThat(ties.passages()).isEmpty();
        assertThat(ties.untied())
                .containsExactly(
                        "usage.features",
                        "usage.frequency",
                        "improvement",
                        "advertising",
                        "cookies",
                        "publisher",
                        "needed",
                        "employer",
                        "activation");
    }

    @Test
    void whatPullsTheOtherWayIsTiedToo() {
        var ties = Ties.between(
                CATALOGUE,
                edition(
                        Locale.ENGLISH,
                        passage("x#1", "Not for advertising."),
                        passage("x#2", "Cookies for targeted ads.")));
        assertThat(ties.of("advertising")).containsExactly("x#1");
        assertThat(ties.of("cookies")).containsExactly("x#2");
    }

    @Test
    void aPassageThatNothingRestsOnIsListed() {
        var ties = Ties.between(
                CATALOGUE,
                edition(Locale.ENGLISH, passage("collect#use", "…"), passage("contact#post", "Our address.")));
        assertThat(ties.unclaimed()).containsExactly("contact#post");
    }

    private static Catalogue catalogue() {
        var items = List.of(
                item("usage.features", "collect#use", "features you use"),
                item("usage.frequency", "collect#use", "how often", "you use them"));
        var advertising = new Fact(
                "advertising",
                wording("advertising"),
                List.of("use#ads"),
                cues("not for advertising"),
                Optional.of(fact("cookies", "cookies#uses", "targeted ads")));
        return new Catalogue(
                List.of(new Category("usage", wording("Product use"), wording("…"), items)),
                List.of(new Necessity(fact("activation", "use#on", "activate"), wording("…"))),
                List.of(fact("improvement", "use#why", "to improve")),
                List.of(advertising),
                List.of(fact("publisher", "use#who", "customer's", "\"tools\"")),
                List.of(fact("needed", "keep#long", "as long as")),
                List.of(fact("employer", "accounts#work", "may control")),
                List.of());
    }

    private static Item item(String id, String passage, String... cues) {
        return new Item(
                id,
                wording(id),
                wording(id),
                wording(id),
                List.of(passage),
                cues(cues),
                List.of("improvement"),
                List.of("publisher"),
                "needed",
                Source.COLLECTED,
                false,
                false,
                13);
    }

    private static Fact fact(String id, String passage, String... cues) {
        return new Fact(id, wording(id), List.of(passage), cues(cues));
    }

    private static Cues cues(String... phrases) {
        return new Cues(Map.of("en", List.of(phrases)));
    }

    private static Wording wording(String text) {
        return new Wording(Map.of("en", text));
    }

    private static Passage passage(String address, String text) {
        return new Passage(address, 0, List.of(Span.plain(text)));
    }

    private static Edition edition(Locale language, Passage... passages) {
        var section = new Section("s", "Section", Arrays.asList(passages));
        return new Edition(
                "example", "2016-09", language, "Title", "Publisher", Optional.empty(), false, "0", List.of(section));
    }
}
