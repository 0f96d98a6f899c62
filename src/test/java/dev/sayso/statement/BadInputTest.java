package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Place.Position;
import dev.sayso.words.Words;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | '' | statement.no-title",
                "a.md | 'Only words.' | statement.no-title",
                "a.md | '# One\n\n# Two' | statement.no-title",
                "a.html | '<p>Only words.' | statement.no-title",
                "a.md | '# Title\n\nLast updated: May 2020' | statement.no-sections",
                "a.txt | 'Title\n\nLast updated: May 2020\n\nWords, words, words.' | statement.no-sections",
                "a.md | '# Title\n\n## Section' | statement.no-date",
                "a.md | '# Title\n\nLast updated: 3/4/2020\n\n## Section' | statement.no-date",
                "a.md | '---\nedition: soon\n---\n# Title\n\n## Section' | statement.no-date",
                "a.docx | '# Title' | statement.unknown-format",
                "a.txt | '%PDF-1.7' | statement.unknown-format",
            })
    void whatIsMissingIsNamed(String name, String text, String code) {
        var fault = Samples.fault(() -> Samples.read(name, text));
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.kind()).isEqualTo(Fault.Kind.INPUT);
        assertThat(fault.place().orElseThrow().file()).isEqualTo(Path.of(name));
    }

    @Test
    void theSecondOfTwoEqualIdsIsNamedByLineAndColumn() {
        var fault = Samples.fault(() -> Samples.markdown("a {#x}\n\n- b {#x}"));
        assertThat(fault.code()).isEqualTo("statement.duplicate-id");
        assertThat(fault.place().orElseThrow().position()).contains(new Position(9, 3));
    }

    @Test
    void bytesThatAreNoTextAreNamedByLineAndColumn() {
        var binary = Samples.fault(() -> Samples.read("a.txt", "Title\nab\0c"));
        assertThat(binary.code()).isEqualTo("statement.binary");
        assertThat(binary.place().orElseThrow().position()).contains(new Position(2, 3));
        var bytes = "Title\nabö".getBytes(StandardCharsets.ISO_8859_1);
        var encoding = Samples.fault(() -> EditionReader.read(Path.of("a.txt"), bytes));
        assertThat(encoding.code()).isEqualTo("statement.wrong-encoding");
        assertThat(encoding.place().orElseThrow().position()).contains(new Position(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void aPageIsReadInTheEncodingThatItNames(String name) {
        var page = "<html><meta charset=" + name + "><h1>Straße</h1><p>Stand: Mai 2020<h2>Größe</h2>";
        var edition = EditionReader.read(Path.of("a.html"), page.getBytes(Charset.forName(name)));
        assertThat(edition.sections()).extracting(Section::title).containsExactly("Straße", "Größe");
    }

    @Test
    void aFileThatIsNoneIsRefused() throws Exception {
        assertThat(Samples.fault(() -> EditionReader.read(folder)).code()).isEqualTo("statement.not-a-file");
        assertThat(Samples.fault(() -> EditionReader.read(folder.resolve("a.txt")))
                        .code())
                .isEqualTo("statement.missing");
        var large = Files.write(folder.resolve("large.txt"), new byte[EditionReader.LARGEST + 1]);
        assertThat(Samples.fault(() -> EditionReader.read(large)).code()).isEqualTo("statement.too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "altered", "binary", "broken-index", "duplicate-id", "edition-differs", "empty-folder", "missing",
                        "no-date",
                "no-sections", "no-title", "not-a-file", "not-kept", "not-readable", "tangled", "too-large",
                        "unknown-format",
                "wrong-encoding"
            })
    void everyFaultHasItsWordsInEveryLanguage(String problem) {
        var fault = Fault.of(Fault.Kind.INPUT, "statement." + problem, "ONE", "TWO", "THREE");
        for (var language : Words.LANGUAGES) {
            var words = Words.in(language);
            assertThat(words.what(fault) + words.safe(fault) + words.todo(fault))
                    .doesNotContain("{", "''");
        }
    }
}
