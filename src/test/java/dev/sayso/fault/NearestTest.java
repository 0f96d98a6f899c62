package dev.sayso.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN =
            List.of("usage.features", "usage.frequency", "errors.file-contents", "status", "set", "all");

    @ParameterizedTest
    @CsvSource({
        "usage.featurse, usage.features",
        "USAGE.FEATURES, usage.features",
        "usage.feature, usage.features",
        "errors.filecontents, errors.file-contents",
        "stauts, status",
        "st, set",
        "al, all"
    })
    void aSlipFindsWhatWasMeant(String slip, String meant) {
        assertThat(Nearest.to(slip, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"''", "entirely-else", "../../etc/passwd"})
    void whatIsFarFromEverythingIsNotGuessedAt(String word) {
        assertThat(Nearest.to(word, KNOWN)).isEmpty();
    }

    @Test
    void aHugeWordIsNotCompared() {
        assertThat(Nearest.to("s".repeat(1_000_000), KNOWN)).isEmpty();
    }
}
