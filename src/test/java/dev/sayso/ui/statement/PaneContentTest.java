package dev.sayso.ui.statement;

import static dev.sayso.ui.statement.Samples.CATALOGUE;
import static dev.sayso.ui.statement.Samples.EDITION;
import static dev.sayso.ui.statement.Samples.TIES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Ties;
import dev.sayso.statement.Library;
import dev.sayso.statement.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaneContentTest {
    @TempDir
    private Path folder;

    @Test
    void theSelectedItemsPassageIsLitInItsWholeSection() {
        var content = of(Optional.of("errors.file-contents"), Optional.of("errors"));
        assertThat(content.lit()).containsExactly("data-we-collect#error-reports");
        assertThat(content.sections()).extracting(Section::id).containsExactly("data-we-collect");
        assertThat(content.untied()).isEmpty();
    }

    @Test
    void anOpenCategoryLightsWhatItsItemsRestOn() {
        assertThat(of(Optional.empty(), Optional.of("device")).lit()).containsExactly("data-we-collect#device");
    }

    @Test
    void anotherOpenCategoryCountsMoreThanTheItemSelectedBefore() {
        assertThat(of(Optional.of("errors.file-contents"), Optional.of("device"))
                        .lit())
                .containsExactly("data-we-collect#device");
    }

    @Test
    void nothingSelectedShowsTheSectionThatMostRestsOnAndLightsNothing() {
        var content = of(Optional.empty(), Optional.empty());
        assertThat(content.sections()).extracting(Section::id).containsExactly("data-we-collect");
        assertThat(content.lit()).isEmpty();
        assertThat(content.untied()).isEmpty();
    }

    @Test
    void anItemWithoutAPassageIsNamed() {
        assertThat(of(Optional.of("usage.features"), Optional.empty()).untied()).contains("usage.features");
    }

    @Test
    void anEditionWhereNothingIsTiedShowsItsFirstSection() {
        var book = Samples.book(3);
        var content =
                PaneContent.of(CATALOGUE, book, Ties.between(CATALOGUE, book), Optional.empty(), Optional.of("errors"));
        assertThat(content.sections()).extracting(Section::id).containsExactly("s0");
        assertThat(content.untied()).contains("errors");
    }

    @Test
    void passagesComeInReadingOrderAndOnce() {
        assertThat(PaneContent.passages(EDITION, TIES, List.of("errors.severity", "device.os", "errors.file-contents")))
                .containsExactly("data-we-collect#device", "data-we-collect#error-reports");
    }

    @Test
    void whatTheDataIsNeverUsedForIsShownWithWhatTheStatementSaysAgainstIt() {
        var edition = new Library(folder, List.of()).current(Locale.ENGLISH, LocalDate.EPOCH);
        var content = PaneContent.of(
                CATALOGUE,
                edition,
                Ties.between(CATALOGUE, edition),
                Optional.of("advertising"),
                Optional.of("errors"));
        assertThat(content.lit()).containsExactlyInAnyOrder("how-we-use-data#not-for-advertising", "cookies#uses");
        assertThat(content.sections().stream().flatMap(section -> section.passages().stream()))
                .hasSameSizeAs(content.lit());
        assertThat(content.untied()).isEmpty();
    }

    @Test
    void everyNecessityLightsItsPassage() {
        var edition = new Library(folder, List.of()).current(Locale.ENGLISH, LocalDate.EPOCH);
        var ties = Ties.between(CATALOGUE, edition);
        assertThat(CATALOGUE.necessities()).isNotEmpty().allSatisfy(necessity -> {
            var id = necessity.fact().id();
            assertThat(PaneContent.of(CATALOGUE, edition, ties, Optional.of(id), Optional.empty())
                            .lit())
                    .isNotEmpty()
                    .containsExactlyElementsOf(PaneContent.passages(edition, ties, List.of(id)));
        });
    }

    @Test
    void aNecessityWithoutAPassageIsNamed() {
        var id = CATALOGUE.necessities().getFirst().fact().id();
        assertThat(of(Optional.of(id), Optional.empty()).untied()).contains(id);
    }

    private static PaneContent of(Optional<String> item, Optional<String> category) {
        return PaneContent.of(CATALOGUE, EDITION, TIES, item, category);
    }
}
