package dev.sayso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview programmes: what the bundled ones say, and that none that is half described is read. */
class ProgrammesTest {
    private static final Path BUNDLED = Path.of("assets", "catalogue");

    @TempDir
    Path folder;

    @Test
    void eachBundledOneSaysWhatItTakesInBothLanguagesAndWhere() {
        var programmes = CatalogueReader.bundled().programmes();
        assertThat(programmes).containsOnlyKeys("windows-diagnostic-data", "firefox", "jetbrains");
        assertThat(programmes.values()).allSatisfy(programme -> {
            assertThat(programme.additional().in(Locale.GERMAN))
                    .isNotEqualTo(programme.additional().in(Locale.ENGLISH));
            assertThat(programme.sources()).isNotEmpty().allMatch(source -> source.startsWith("https://"));
        });
    }

    @Test
    void onlyTheOneThatRequiresSomethingForcesAnything() {
        var programmes = CatalogueReader.bundled().programmes();
        assertThat(programmes.get("windows-diagnostic-data").requires()).contains("errors.file-contents");
        assertThat(programmes.get("firefox").requires()).isEmpty();
        assertThat(programmes.get("jetbrains").requires()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "usage.manner",               | "usage.mannre",                  | catalogue.unknown-id
        "name": "Firefox Nightly"     | "nmae": "Firefox Nightly"        | catalogue.unknown-key
        "product": "jetbrains"        | "product": "firefox"             | catalogue.duplicate-id
        "publisher": "Mozilla"        | "publisher": " "                 | catalogue.missing
        "name": "Early Access Program"| "name": 7                        | catalogue.malformed
        """)
    void aFaultyOneIsNotRead(String good, String bad, String code) throws IOException {
        try (var files = Files.list(BUNDLED)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var programmes = folder.resolve("programmes.json");
        Files.writeString(programmes, Files.readString(programmes).replaceFirst(good, bad));
        assertThatThrownBy(() -> CatalogueReader.read(folder)).isInstanceOfSatisfying(FaultException.class, fault -> {
            assertThat(fault.fault().code()).isEqualTo(code);
            assertThat(fault.fault().place().orElseThrow().file()).isEqualTo(programmes);
            assertThat(fault.fault().place().orElseThrow().position()).isPresent();
        });
    }

    @Test
    void aCatalogueWithoutProgrammesHasNone() throws IOException {
        try (var files = Files.list(BUNDLED)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var index = folder.resolve("catalogue.json");
        Files.writeString(index, Files.readString(index).replaceFirst(",\\s*\"programmes\": \"programmes.json\"", ""));
        assertThat(List.copyOf(CatalogueReader.read(folder).programmes().values()))
                .isEmpty();
    }
}
