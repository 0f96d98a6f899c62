package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go: it is the long tail that makes a program unpleasant. */
class FileLengthTest {
    private static final int LONGEST = 400;
    private static final int NINE_IN_TEN = 180;
    /** With fewer files than this, one long one would decide the nine in ten. */
    private static final int ENOUGH_FILES = 50;

    record Length(Path file, int lines) {
        static Length of(Path file) {
            try (var lines = Files.lines(file)) {
                return new Length(file, Math.toIntExact(lines.count()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        assertThat(lengths()).filteredOn(length -> length.lines() > LONGEST).isEmpty();
    }

    @Test
    void nineFilesInTenAreShort() throws IOException {
        var lengths = new ArrayList<>(lengths());
        if (lengths.size() > ENOUGH_FILES) {
            lengths.sort(Comparator.comparingInt(Length::lines));
            var longestTenth = lengths.subList(lengths.size() * 9 / 10, lengths.size());
            assertThat(longestTenth.getFirst().lines())
                    .as("the longest tenth: %s", longestTenth)
                    .isLessThan(NINE_IN_TEN);
        }
    }

    private static List<Length> lengths() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Length::of)
                    .toList();
        }
    }
}
