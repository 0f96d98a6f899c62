package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FormatsTest {
    static final List<Edition> EDITIONS = List.of(
            Samples.read("statement.txt", Samples.TEXT),
            Samples.read("statement.md", Samples.MARKDOWN),
            Samples.read("statement.html", Samples.HTML));

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void titleDateAndLanguageAreFound(Edition edition) {
        assertThat(edition.title()).isEqualTo("Fabrikam Tools and Services Privacy Statement");
        assertThat(edition.statement()).isEqualTo("fabrikam-tools-services");
        assertThat(edition.id()).isEqualTo("2018-03");
        assertThat(edition.language()).isEqualTo(Locale.ENGLISH);
        assertThat(edition.restatement()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void aPublisherThatTheFileDoesNotNameIsNotGuessed(Edition edition) {
        assertThat(edition.publisher()).isEmpty();
        assertThat(edition.source()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void theIntroductionIsASectionBeforeTheOthers(Edition edition) {
        assertThat(edition.sections())
                .extracting(Section::id)
                .containsExactly("introduction", "biscuits", "what-we-gather", "biscuits-crumbs");
        assertThat(edition.sections().getFirst().passages())
                .extracting(Passage::text)
                .containsExactly(
                        "Last Updated: March 2018", "Fabrikam makes tools. More at https://privacy.fabrikam.example.");
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void listsKeepTheirDepthAndLeadInsGiveTheIds(Edition edition) {
        assertThat(edition.sections().get(2).passages())
                .extracting(Passage::address, Passage::depth, Passage::text)
                .containsExactly(
                        entry(
                                "p1",
                                0,
                                "We gather little. It depends on the tool (see http://www.fabrikam.example/tools)."),
                        entry("p2", 0, "We may gather:"),
                        entry("button-data", 1, "Button data. Which buttons you press."),
                        entry("machine-data", 1, "Machine data. What machine you have:"),
                        entry("p3", 2, "its name;"),
                        entry("p4", 2, "its age."),
                        entry("p5", 1, "heat and cold"),
                        entry("p6", 0, "That is all of it."));
    }

    private static Tuple entry(String id, int depth, String text) {
        return new Tuple("what-we-gather#" + id, depth, text);
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void aBareAddressIsALinkWithoutTheSentencesOwnPunctuation(Edition edition) {
        assertThat(edition.passages()
                        .flatMap(passage -> passage.spans().stream())
                        .map(Span::link)
                        .flatMap(Optional::stream))
                .containsExactly(
                        URI.create("https://privacy.fabrikam.example"),
                        URI.create("http://www.fabrikam.example/tools"));
    }

    @Test
    void allFormatsGiveTheSameSections() {
        assertThat(EDITIONS)
                .extracting(Edition::sections)
                .containsOnly(EDITIONS.getFirst().sections());
    }

    @Test
    void plainTextIsShownWordForWordButForWaysAboutThePage() {
        var words = Samples.TEXT
                .replace("Top of page", "")
                .replaceAll("[•◦]", "")
                .strip()
                .split("\\s+", -1);
        var shown = EDITIONS.getFirst().sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()), section.passages().stream().map(Passage::text)))
                .flatMap(text -> Arrays.stream(text.split(" ", -1)));
        assertThat(shown).containsExactly(words);
    }

    @Test
    void linesEndingsOfOtherSystemsChangeNothing() {
        assertThat(Samples.read("a.txt", Samples.TEXT.replace("\n", "\r\n")).sections())
                .isEqualTo(EDITIONS.getFirst().sections());
    }

    @Test
    void plainTextMayHaveItsHeadingsOnLinesOfTheirOwn() {
        var edition = Samples.read("a.txt", """
                Datenschutzerklärung der Fabrikam GmbH
                Stand: 15. März 2024

                Wir nehmen das ernst, und
                zwar sehr.

                Welche Daten

                Diese hier:
                - Namen. Der eigene und
                  der des Hundes.
                - Alter

                Kontakt
                =======
                Die Anschrift ist geheim.
                """);
        assertThat(edition.id()).isEqualTo("2024-03-15");
        assertThat(edition.statement()).isEqualTo("der-fabrikam-gmbh");
        assertThat(edition.sections())
                .extracting(Section::id)
                .containsExactly("introduction", "welche-daten", "kontakt");
        assertThat(edition.passage("welche-daten#namen").orElseThrow().text())
                .isEqualTo("Namen. Der eigene und der des Hundes.");
    }
}
