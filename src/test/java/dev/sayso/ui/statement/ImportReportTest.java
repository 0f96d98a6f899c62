package dev.sayso.ui.statement;

import static dev.sayso.ui.statement.Samples.CATALOGUE;
import static dev.sayso.ui.statement.Samples.EDITION;
import static dev.sayso.ui.statement.Samples.TIES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.statement.Passage;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private final ImportReport report = ImportReport.of(CATALOGUE, EDITION, TIES, Locale.ENGLISH);

    @Test
    void everyItemIsEitherTiedOrListed() {
        assertThat(report.items()).isEqualTo(CATALOGUE.items().size());
        assertThat(report.tied() + report.untied().size()).isEqualTo(report.items());
    }

    @Test
    void itemsWithoutAPassageAreListedByTheirTitles() {
        var title = CATALOGUE.item("usage.features").orElseThrow().title().in(Locale.ENGLISH);
        assertThat(report.untied()).contains(title);
    }

    @Test
    void passagesThatNothingRestsOnAreListed() {
        assertThat(report.unclaimed())
                .extracting(Passage::address)
                .contains("introduction#a")
                .doesNotContain("data-we-collect#device");
    }
}
