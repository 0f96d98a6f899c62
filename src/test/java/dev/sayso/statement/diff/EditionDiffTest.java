package dev.sayso.statement.diff;

import static dev.sayso.statement.diff.Texts.edition;
import static dev.sayso.statement.diff.Texts.marked;
import static dev.sayso.statement.diff.Texts.outline;
import static dev.sayso.statement.diff.Texts.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sayso.statement.Section;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was added, removed, changed, and what is the same. */
class EditionDiffTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private static SectionDiff between(Section earlier, Section later) {
        return EditionDiff.between(edition("1", earlier), edition("2", later))
                .sections()
                .getLast();
    }

    private static PassageDiff passage(String earlier, String later) {
        return between(section("s", "p1: " + earlier), section("s", "p1: " + later))
                .passages()
                .getLast();
    }

    @Test
    void sectionsAreToldInTheLaterOrderEachThatWasRemovedWhereItStood() {
        var earlier = edition("1", section("a", "x: One."), section("b", "x: Two."), section("c", "x: Three."));
        var later = edition("2", section("a", "x: One."), section("c", "x: Four."), section("d", "x: Five."));
        var diff = EditionDiff.between(earlier, later);
        assertThat(outline(diff)).isEqualTo("=a -b ~c +d");
        assertThat(diff.changed())
                .extracting(SectionDiff::heading)
                .containsExactly("Title of b", "Title of c", "Title of d");
    }

    @Test
    void aSectionIsFoundByItsTitleWhereItsIdChanged() {
        var earlier = new Section(
                "data-1", "Data we collect", section("data-1", "p1: One.").passages());
        var later = new Section(
                "data-2", "Data  we collect", section("data-2", "p1: One.").passages());
        assertThat(outline(between(earlier, later))).isEqualTo("=p1");
    }

    @Test
    void aHeadingThatSaysSomethingElseIsAChange() {
        var earlier = new Section("data", "Data we collect", List.of());
        var later = new Section("data", "Data we gather", List.of());
        var found = between(earlier, later);
        assertThat(found.change()).isEqualTo(Change.CHANGED);
        assertThat(marked(found.title())).isEqualTo("Data we [-collect-]{+gather+}");
        assertThat(found.heading()).isEqualTo("Data we gather");
    }

    @Test
    void passagesThatWereCountedAnewAreStillTheSame() {
        var earlier = section("s", "p1: We keep it for a year.", "p2: We share it with nobody.");
        var later = section("s", "p1: This is new here.", "p2: We keep it for a year.", "p3: We share it with nobody.");
        assertThat(outline(between(earlier, later))).isEqualTo("+p1 =p2 =p3");
    }

    @Test
    void aReworkedPassageIsFoundByItsNameElseByItsWords() {
        var earlier = section("s", "usage: Which buttons.", "p1: We keep it for one whole year and no longer.");
        var later = section(
                "s", "p1: Nothing of that.", "p2: We keep it for ten whole years and no longer.", "usage: All.");
        assertThat(outline(between(earlier, later))).isEqualTo("+p1 ~p2 ~usage");
    }

    @Test
    void changedWordsAreLit() {
        assertThat(marked(passage("We keep it for one year.", "We keep it for two full years.")
                        .runs()))
                .isEqualTo("We keep it for [-one year-]{+two full years+}.");
        assertThat(marked(passage("a b c", "b c d").runs())).isEqualTo("[-a -]b c{+ d+}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We don’t “sell” it – ever… |We don't \"sell\" it - ever...",
                "co\u00ADoperation          |cooperation",
                "one\u00A0two               |one  two",
                "cafe\u0301                 |caf\u00e9",
                "«so»                       |“so”"
            })
    void typographyAloneIsAChangeButNoneOfWording(String earlier, String later) {
        var found = passage(earlier.strip(), later);
        assertThat(found.change()).isEqualTo(Change.CHANGED);
        assertThat(found.wording()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"We may. |We must.", "may |May", "a, b |a b", "not |", "10 |100"})
    void everythingElseIsAChangeOfWording(String earlier, String later) {
        assertThat(passage(earlier, later == null ? "x" : later).wording()).isTrue();
    }

    @Test
    void aPassageThatIsTooLongIsShownWhole() {
        var found = between(section("s", "usage: " + words(1, 5000)), section("s", "usage: " + words(2, 5000)))
                .passages()
                .getLast();
        assertThat(found.whole()).isTrue();
        assertThat(found.wording()).isTrue();
        assertThat(found.runs()).extracting(Run::change).containsExactly(Change.REMOVED, Change.ADDED);
    }

    @Test
    void oneWordIsFoundInALongPassageAllTheSame() {
        var long1 = words(1, 20_000);
        var found = passage(long1 + " then " + long1, long1 + " now " + long1);
        assertThat(found.whole()).isFalse();
        assertThat(found.runs()).hasSize(4);
    }

    @Test
    void noEditionKeepsItBusy() {
        var manyPassages =
                IntStream.range(0, 200_000).mapToObj(i -> "p" + i + ": ").toArray(String[]::new);
        var hostile = List.of(
                List.of(section("s", numbered(manyPassages, 1))),
                List.of(section("s", "p1: " + words(3, 1_700_000))),
                IntStream.range(0, 40_000)
                        .mapToObj(i -> section("s" + i, "p1: " + words(i, 40)))
                        .toList(),
                List.of(section(
                        "s",
                        IntStream.range(0, 60)
                                .mapToObj(i -> "x" + i + ": " + words(i, 3000))
                                .toArray(String[]::new))));
        var others = List.of(
                List.of(section("s", numbered(manyPassages, 2))),
                List.of(section("s", "p1: " + words(4, 1_700_000))),
                IntStream.range(0, 40_000)
                        .mapToObj(i -> section("s" + (40_000 - i), "p1: " + words(i + 7, 40)))
                        .toList(),
                List.of(section(
                        "s",
                        IntStream.range(0, 60)
                                .mapToObj(i -> "x" + i + ": " + words(i + 99, 3000))
                                .toArray(String[]::new))));
        for (var i = 0; i < hostile.size(); i++) {
            var earlier = edition("1", hostile.get(i));
            var later = edition("2", others.get(i));
            Assertions.assertTimeoutPreemptively(LONG, () -> {
                assertThatCode(() -> EditionDiff.between(earlier, later)).doesNotThrowAnyException();
            });
        }
    }

    private static String[] numbered(String[] passages, int seed) {
        var random = new Random(seed);
        return Arrays.stream(passages)
                .map(passage -> passage + random.nextInt())
                .toArray(String[]::new);
    }

    private static String words(int seed, int count) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(Integer.toString(random.nextInt(2000), 36)).append(' ');
        }
        return text.toString().strip();
    }
}
