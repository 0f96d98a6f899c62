package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.statement.Search.Hit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static Edition edition(String... texts) {
        var passages = IntStream.range(0, texts.length)
                .mapToObj(at -> new Passage("a#p" + (at + 1), 0, List.of(Span.plain(texts[at]))))
                .toList();
        var section = new Section("a", "Error reports", passages);
        return new Edition("x", "2020", Locale.ENGLISH, "T", "", Optional.empty(), false, "", List.of(section));
    }

    @Test
    void hitsStandInReadingOrderTitlesIncluded() {
        assertThat(Search.find(edition("An error.", "Report the error, ERROR!"), "error"))
                .containsExactly(
                        new Hit("a", 0, 5), new Hit("a#p1", 3, 8), new Hit("a#p2", 11, 16), new Hit("a#p2", 18, 23));
    }

    @Test
    void wordsAreFoundAcrossLinksAndLeadIns() {
        var passage = new Passage("a#p1", 0, List.of(Span.strong("Device."), Span.plain(" Data")));
        var section = new Section("a", "", List.of(passage));
        var edition = new Edition("x", "2020", Locale.ENGLISH, "T", "", Optional.empty(), false, "", List.of(section));
        assertThat(Search.find(edition, "device. data")).containsExactly(new Hit("a#p1", 0, 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Café au lait | cafe | 0 | 4",
                "Cafe\u0301 au lait | café | 0 | 5",
                "eine Straße | STRASSE | 5 | 11",
                "zwei\u00A0\u2003Worte | 'zwei  worte' | 0 | 11",
                "soft\u00ADware | software | 0 | 9",
                "the user’s age | user's | 4 | 10",
                "𝒳 then Ω | ω | 8 | 9"
            })
    void caseAccentsAndKindsOfWhiteSpaceDoNotMatter(String text, String words, int start, int end) {
        assertThat(Search.find(edition(text), words)).containsExactly(new Hit("a#p1", start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00AD", "nowhere"})
    void nothingIsFoundForNothing(String words) {
        assertThat(Search.find(edition("some text"), words)).isEmpty();
    }

    @Test
    void hitsDoNotOverlap() {
        assertThat(Search.find(edition("aaaaa"), "aa")).containsExactly(new Hit("a#p1", 0, 2), new Hit("a#p1", 2, 4));
        assertThat(Search.find(edition("ß"), "s")).containsExactly(new Hit("a", 12, 13), new Hit("a#p1", 0, 1));
    }

    @Property(tries = 300)
    void whatStandsAtAHitIsWhatWasSought(
            @ForAll @Chars({'a', 'B', 'é', 'ß', ' ', '\u0301', '\u00AD', '\u2003'}) @StringLength(max = 40) String text,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 2) String words) {
        for (var hit : Search.find(edition(text), words)) {
            if (!hit.address().equals("a")) {
                assertThat(Folded.of(text.substring(hit.start(), hit.end())).text())
                        .contains(words);
            }
        }
    }
}
