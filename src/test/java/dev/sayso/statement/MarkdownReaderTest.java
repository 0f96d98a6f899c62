package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    private static final String FRONT = """
            ---
            statement: fabrikam
            edition: 2018-03-04
            language: de
            title: "Tools: a statement"
            publisher: Fabrikam
            source: https://fabrikam.example/privacy/
            restatement: true
            ---

            """;

    @Test
    void frontMatterSaysWhatTheTextDoesNot() {
        var edition = Samples.read("a.md", FRONT + "## Only section\n\nSee [the rest](more).");
        assertThat(edition.statement()).isEqualTo("fabrikam");
        assertThat(edition.id()).isEqualTo("2018-03-04");
        assertThat(edition.language()).isEqualTo(Locale.GERMAN);
        assertThat(edition.title()).isEqualTo("Tools: a statement");
        assertThat(edition.publisher()).isEqualTo("Fabrikam");
        assertThat(edition.source()).contains(URI.create("https://fabrikam.example/privacy/"));
        assertThat(edition.restatement()).isTrue();
        assertThat(edition.passages().toList().getFirst().spans())
                .contains(Span.link("the rest", URI.create("https://fabrikam.example/privacy/more")));
    }

    @Test
    void anIdInBracesIsTakenAndNotShown() {
        var edition = Samples.read("a.md", FRONT + "## Data {#data}\n\n**Use.** Rarely. {#use}\n\n- entry {#entry}");
        assertThat(edition.sections().getFirst().title()).isEqualTo("Data");
        assertThat(edition.passages()).extracting(Passage::address).containsExactly("data#use", "data#entry");
        assertThat(edition.passage("data#use").orElseThrow().text()).isEqualTo("Use. Rarely.");
    }

    @Test
    void passagesThatBeginAlikeAreNumbered() {
        assertThat(Samples.markdown("**Use.** a\n\n**Use.** b\n\n**Use.** c"))
                .extracting(Passage::address)
                .containsExactly("section#use", "section#use-2", "section#use-3");
    }

    @Test
    void entriesOfANumberedListShowTheirNumbers() {
        assertThat(Samples.markdown("3. three\n4. **Four.** 4\n"))
                .extracting(Passage::text)
                .containsExactly("3. three", "4. Four. 4");
    }

    @Test
    void aRelativeAddressOfAnUnknownPlaceIsText() {
        assertThat(Samples.markdown("See [the rest](more)."))
                .flatExtracting(Passage::spans)
                .containsExactly(Span.plain("See the rest."));
    }

    @Test
    void markupOfPagesIsNotShown() {
        assertThat(Samples.markdown("a <b>b</b> <script>evil()</script> c\n\n<div>d<script>evil()</script></div>\n"))
                .extracting(Passage::text)
                .containsExactly("a b c", "d");
    }
}
