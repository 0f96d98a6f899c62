package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a preview programme takes is said before anybody joins it. */
class PreviewCommandsTest {
    private static final String WINDOWS = "windows-diagnostic-data";

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(home);
    }

    @Test
    void whatItTakesIsSaidAndWithoutAYesNobodyJoins() {
        var result = program.run("preview", "join", WINDOWS);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out())
                .contains("Collected in addition:", "Choices you lose:", "Being contacted:", "Contents of")
                .contains("https://github.com/MicrosoftDocs/");
        assertThat(result.err()).contains("Nothing was changed.");
        assertThat(program.profile()).doesNotExist();
    }

    @Test
    void whoSaysYesAtTheTerminalJoinsAndIsNotContacted() {
        var person = new Program(home).answering("yes");
        assertThat(person.run("preview", "join", WINDOWS).out())
                .contains("You joined. Its publisher may not contact you");
        assertThat(person.asked()).singleElement().asString().contains("without being contacted");
        assertThat(program.run("preview", "list").out()).contains("Windows Insider Program  Microsoft  joined");
        assertThat(program.run("check", "errors.file-contents", "--product", WINDOWS)
                        .out())
                .isEqualTo("allowed preview-requires\n");
        assertThat(program.run("check", "errors.file-contents").out()).isEqualTo("blocked undecided\n");
    }

    @Test
    void whatWasNotSaidOfBeingContactedIsNotToldAsSaid() {
        assertThat(program.run("preview", "join", WINDOWS, "--yes").out())
                .contains("Nothing was said of being contacted")
                .doesNotContain("you said so");
        assertThat(program.run("preview", "show", WINDOWS, "--json").out())
                .contains("\"choice\" : \"refused\"", "\"said\" : false");
        assertThat(program.run("preview", "join", WINDOWS, "--contact", "refused", "--yes")
                        .out())
                .contains("you said so");
    }

    @Test
    void joiningAnewWithoutAWordOfItTakesBackNothingThatWasSaid() {
        program.run("preview", "join", WINDOWS, "--contact", "granted", "--yes");
        assertThat(program.run("preview", "join", WINDOWS, "--yes").out()).contains("may contact you: you said so");
        var person = new Program(home).answering("yes");
        assertThat(person.run("preview", "join", WINDOWS).out()).contains("may contact you: you said so");
        assertThat(person.asked()).singleElement().asString().contains("let its publisher contact you");
    }

    @Test
    void whoSaysNoDoesNot() {
        var person = new Program(home).answering("no");
        var result = person.run("preview", "join", WINDOWS, "--contact", "granted");
        assertThat(result.out()).contains("You did not join.");
        assertThat(person.asked()).singleElement().asString().contains("let its publisher contact you");
        assertThat(program.profile()).doesNotExist();
    }

    @Test
    void leavingEndsIt() {
        program.run("preview", "join", WINDOWS, "--contact", "granted", "--yes");
        assertThat(program.run("preview", "leave", WINDOWS).code()).isZero();
        assertThat(program.run("check", "errors.file-contents", "--product", WINDOWS)
                        .out())
                .isEqualTo("blocked undecided\n");
        assertThat(program.run("history").out()).contains("Joined the preview programme", "Left the preview programme");
        program.run("undo");
        assertThat(program.run("preview", "show", WINDOWS).out()).contains("may contact you");
    }

    @Test
    void whereARuleForbidsItNobodyJoins() throws IOException {
        var machine = new Sandbox(home);
        machine.put("10.json", Sandbox.rules("\"item\": \"errors.*\", \"verb\": \"forbid\""));
        var managed = new Program(home).on(machine);
        var result = managed.run("preview", "join", WINDOWS, "--yes");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("Contoso", "10.json").hasLineCount(1);
        assertThat(managed.run("preview", "show", WINDOWS).out()).contains("can't be joined");
        assertThat(managed.run("preview", "join", "firefox", "--yes").code()).isZero();
    }

    @Test
    void theLintKnowsWhatJoiningWrites() throws IOException {
        program.run("preview", "join", WINDOWS, "--yes");
        assertThat(program.run("profile", "validate").out()).isEqualTo("No errors, no warnings.\n");
        assertThat(Files.readString(program.profile())).contains("\"before\"", "\"contact\"");
    }
}
