package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about the statement. */
class StatementCommandsTest {
    static final String MARKDOWN = """
            # Example Privacy Statement

            Last Updated: March 2024

            This statement says what Example collects. See <https://privacy.example/more>.

            ## Data We Collect

            Example collects these kinds of data:

            - **Usage.** The names of the features you use.
            - **Crashes.** What went wrong.

            ## How to Contact Us

            Write to Example.
            """;

    private static final String FRENCH = """
            <html lang="fr"><head><title>Exemple de déclaration</title></head><body>
            <h1>Exemple de déclaration</h1><p>Last Updated: March 2024</p><p>Une introduction.</p>
            <h2>Données</h2><p>Nous collectons des données.</p>
            <h2>Contact</h2><p>Écrivez-nous.</p></body></html>
            """;

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(home);
    }

    private Program.Result imported() throws IOException {
        var file = home.resolve("example.md");
        Files.writeString(file, MARKDOWN);
        return program.run("statement", "import", file.toString());
    }

    @Test
    void listNamesTheBundledEditionAsARestatement() {
        assertThat(program.run("statement", "list").out())
                .containsPattern("(?m)^2016-09 +en +.*restated in plain words$")
                .containsPattern("(?m)^2016-09 +de +.*restated in plain words$");
    }

    @Test
    void showPrintsTheWholeTextOrOneSection() {
        var whole = program.run("statement", "show").out();
        assertThat(whole).contains("This is a restatement in plain words", "[data-we-collect]");
        var section = program.run("statement", "show", "2016-09", "--section", "data-we-collect")
                .out();
        assertThat(section).contains("[data-we-collect]").hasSizeLessThan(whole.length());
        assertThat(whole).contains(section);
    }

    @Test
    void showSpeaksTheLanguageThatIsAskedFor() {
        assertThat(program.run("statement", "show", "--language", "de").out())
                .contains("Dies ist eine Wiedergabe in einfachen Worten");
    }

    @Test
    void aStatementIsShownInALanguageThatTheProgramDoesNotSpeak() throws IOException {
        var file = home.resolve("exemple.html");
        Files.writeString(file, FRENCH);
        assertThat(program.run("statement", "import", file.toString()).code()).isZero();
        assertThat(program.run("statement", "show", "--language", "fr").out()).contains("Nous collectons");
    }

    @Test
    void searchPrintsEachPlaceWithWhatStandsAroundIt() throws IOException {
        imported();
        var result = program.run("statement", "search", "what", "went", "wrong");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("What went wrong.").endsWith("Found in 1 place\n");
        assertThat(program.run("statement", "search", "zebra").out()).isEqualTo("Found nowhere\n");
    }

    @Test
    void importSaysWhatItFoundAndWhatItCouldNotTie() throws IOException {
        var result = imported();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("Example Privacy Statement\nEdition 2024-03 · ")
                .contains("that could not be tied to any passage")
                .containsPattern("(?m)^  device\\.os$")
                .contains("passages that nothing rests on");
        assertThat(program.run("statement", "list").out()).startsWith("2024-03");
        assertThat(program.run("statement", "show").out()).contains("Example collects these kinds of data:");
    }

    @Test
    void anEditionThatTakesEffectLaterIsListedWithItsDatesAndNotShownYet() throws IOException {
        var file = home.resolve("example.md");
        Files.writeString(file, MARKDOWN);
        var result =
                program.run("statement", "import", file.toString(), "--notice", "2026-11-01", "--effective=2026-11-23");
        assertThat(result.out()).contains("announced on November 1, 2026, in effect from November 23, 2026");
        assertThat(program.run("statement", "list").out())
                .contains("announced on November 1, 2026, in effect from November 23, 2026");
        assertThat(program.run("statement", "show").out()).doesNotContain("Example collects");
        assertThat(program.run("status", "--json").out()).contains("\"edition\" : \"2016-09\"");
    }

    @Test
    void diffMarksWhatWentAndWhatCame() throws IOException {
        var file = home.resolve("example.md");
        Files.writeString(file, MARKDOWN);
        program.run("statement", "import", file.toString());
        Files.writeString(
                file,
                MARKDOWN.replace("March 2024", "April 2024")
                        .replace("What went wrong.", "What went badly wrong.")
                        .replace("## How to Contact Us\n\nWrite to Example.", "## Rights\n\nYou have some."));
        program.run("statement", "import", file.toString());
        var result = program.run("statement", "diff", "2024-03", "2024-04");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("From the edition 2024-03 to 2024-04", "Crashes. What went [+badly +]wrong.")
                .contains("How to Contact Us  [how-to-contact-us]  removed", "Rights  [rights]  added")
                .doesNotContain("like with like");
        var section = program.run("statement", "diff", "2024-03", "2024-04", "--section", "rights");
        assertThat(section.out()).contains("You have some.").doesNotContain("badly");
        assertThat(program.run("statement", "diff", "2024-03", "2024-03").out()).contains("No section differs");
        assertThat(program.run("statement", "diff", "2024-03", "2024-03").code())
                .isZero();
        assertThat(program.run("statement", "diff", "2016-09", "2024-03").out()).contains("like with like");
    }

    @Test
    void aFileThatHoldsNoStatementIsAnInputFault() throws IOException {
        var file = home.resolve("shopping.txt");
        Files.writeString(file, "milk\nbread\n");
        var result = program.run("statement", "import", file.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("shopping.txt").hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }
}
