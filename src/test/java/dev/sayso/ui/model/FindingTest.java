package dev.sayso.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ui.Home;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTest {
    @TempDir
    private Path folder;

    @Test
    void aPageIsFoundByItsNameBeforeWhatStandsOnIt() {
        assertThat(of("settings", "en").getFirst())
                .extracting(Finding::kind, Finding::target)
                .containsExactly(Finding.Kind.PAGE, "settings");
        assertThat(of("Regeln", "de").getFirst())
                .extracting(Finding::kind, Finding::target)
                .containsExactly(Finding.Kind.PAGE, "policy");
    }

    @Test
    void itemsComeBeforePassages() {
        assertThat(of("registry", "en"))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.ITEM, Finding.Kind.PASSAGE);
    }

    @Test
    void blankWordsFindNothing() {
        assertThat(of("  ", "en")).isEmpty();
    }

    private List<Finding> of(String query, String language) {
        var words = Words.in(Locale.forLanguageTag(language));
        try (var service = new Home(folder).service()) {
            return Finding.of(query, service.catalogue(), service.statements().current(words.locale()), words);
        }
    }
}
