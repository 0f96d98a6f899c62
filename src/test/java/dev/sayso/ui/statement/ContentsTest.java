package dev.sayso.ui.statement;

import static dev.sayso.ui.statement.Samples.CATALOGUE;
import static dev.sayso.ui.statement.Samples.EDITION;
import static dev.sayso.ui.statement.Samples.TIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentsTest {
    private final Contents contents = new Contents(CATALOGUE, Locale.ENGLISH);

    @Test
    void categoriesStandUnderTheSectionBeingRead() {
        assertThat(contents.of(EDITION, TIES, Optional.of("data-we-collect")))
                .extracting(Contents.Entry::title)
                .containsExactly("About this", "Data we collect", title("device"), title("errors"), "Contact");
    }

    @Test
    void aSectionThatNothingRestsOnHasNothingUnderIt() {
        assertThat(contents.of(EDITION, TIES, Optional.of("contact")))
                .allMatch(Contents.Entry::isSection)
                .hasSize(3);
    }

    @Test
    void aCategoryLeadsToItsPassages() {
        assertThat(contents.of(EDITION, TIES, Optional.of("data-we-collect")))
                .filteredOn(entry -> entry.title().equals(title("device")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.passages()).containsExactly("data-we-collect#device"));
    }

    private static String title(String category) {
        return CATALOGUE.category(category).orElseThrow().title().in(Locale.ENGLISH);
    }
}
