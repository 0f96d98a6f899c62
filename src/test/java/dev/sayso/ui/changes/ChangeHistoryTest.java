package dev.sayso.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.statement.diff.Change;
import dev.sayso.statement.diff.Run;
import dev.sayso.statement.diff.SectionDiff;
import dev.sayso.ui.Home;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Change history page says, day by day. */
class ChangeHistoryTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    private ChangeHistory on(String day) {
        home.now = Instant.parse(day + "T09:00:00Z");
        try (var service = home.service()) {
            return ChangeHistory.of(service, WORDS);
        }
    }

    private static List<String> states(ChangeHistory history) {
        return history.entries().stream()
                .map(entry -> entry.edition() + " " + entry.state())
                .toList();
    }

    @Test
    void withOneEditionThereIsNothingToCompare() {
        var history = on("2026-11-22");
        assertThat(history.single()).isTrue();
        assertThat(history.first(Optional.empty())).isEmpty();
    }

    @Test
    void everyEditionSaysWhereItStandsThatDay() {
        home.withLaterEdition();
        assertThat(states(on("2027-01-31"))).containsExactly("2027-03 later", "2016-09 current");
        assertThat(states(on("2027-02-01"))).containsExactly("2027-03 announced", "2016-09 current");
        assertThat(states(on("2027-03-15"))).containsExactly("2027-03 current", "2016-09 earlier");
    }

    @Test
    void anEditionSaysHowManySectionsItChangedAndWhatIsToBeDecidedAnew() {
        home.withLaterEdition();
        var entry = on("2027-02-01").entries().getFirst();
        assertThat(entry.date()).isEqualTo("March 2027");
        assertThat(entry.days()).contains("announced on February 1, 2027, in effect from March 15, 2027");
        assertThat(entry.diff().orElseThrow().changed())
                .extracting(SectionDiff::change)
                .containsExactly(Change.CHANGED, Change.REMOVED, Change.ADDED);
        assertThat(entry.affected()).isEqualTo(5);
        assertThat(entry.items()).singleElement().asString().endsWith("Performance: what the statement says of it.");
    }

    @Test
    void whatIsAnnouncedOpensFirstUnlessAnotherIsAskedFor() {
        home.withLaterEdition();
        var history = on("2027-02-01");
        assertThat(history.first(Optional.empty())).contains("2027-03");
        assertThat(history.first(Optional.of("2016-09"))).contains("2016-09");
        assertThat(history.first(Optional.of("1999-01"))).contains("2027-03");
    }

    @Test
    void whoeverHearsThePageIsToldWhatCameAndWhatWent() {
        var runs = List.of(
                new Run(Change.SAME, "We keep it for "),
                new Run(Change.REMOVED, "one year"),
                new Run(Change.ADDED, "ten years"),
                new Run(Change.SAME, "."));
        assertThat(Comparison.spoken(runs, WORDS))
                .isEqualTo("We keep it for  (removed: one year) (added: ten years) .");
    }
}
