package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.template.TemplateFormat;
import dev.sayso.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sayso policy template}. */
class PolicyTemplateTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(home).withoutSession();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "mobileconfig", "registry"})
    void oneFileIsPrintedToTheLetter(String word) {
        var file = TemplateFormat.of(word)
                .orElseThrow()
                .files(CatalogueReader.bundled(), Words.in(Locale.ENGLISH))
                .getFirst();
        assertThat(program.run("policy", "template", word)).isEqualTo(new Program.Result(0, file.text(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admx", "ansible"})
    void severalFilesNeedAFolder(String word) {
        var refused = program.run("policy", "template", word);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("--out").hasLineCount(1);

        var folder = home.resolve("out");
        var written = program.run("policy", "template", word, "--out", folder.toString());
        assertThat(written.code()).isZero();
        assertThat(written.out().lines().map(Path::of)).isNotEmpty().allMatch(Files::isRegularFile);
    }

    @Test
    void aWrongNameIsToldWithWhatWasMeant() {
        assertThat(program.run("policy", "template", "adm").err()).contains("admx");
        var unknown = program.run("policy", "template", "group-policy-object");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("json, admx, mobileconfig, registry, ansible");
    }
}
