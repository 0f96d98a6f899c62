package dev.sayso.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ui.Home;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootLineTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path home;

    @Test
    void aRefusalWithoutADateIsSavedAtNoDate() throws IOException {
        assertThat(line("""
                {"format": 1, "choices": {"usage.features": {"choice": "refused"}}}
                """)).isEqualTo(WORDS.text("foot.undated"));
    }

    @Test
    void theLatestDateCountsWhereSomeAreMissing() throws IOException {
        assertThat(line("""
                {"format": 1, "choices": {
                  "usage.features": {"choice": "refused"},
                  "device.os": {"choice": "refused", "at": "2026-11-03T10:42:00Z", "edition": "2016-09"}}}
                """)).contains("Nov 3, 2026", "September 2016");
    }

    private String line(String profile) throws IOException {
        var person = new Home(home);
        Files.createDirectories(person.folders.profile().getParent());
        Files.writeString(person.folders.profile(), profile);
        try (var service = person.service()) {
            return FootLine.of(service.current(), WORDS, ZoneOffset.UTC);
        }
    }
}
