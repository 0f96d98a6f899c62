package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of each command, word for word. What a run printed lies in {@code target/help}, ready to be approved. */
class HelpTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "help");
    private static final Path PRINTED = Path.of("target", "help");

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "status",
                "get",
                "set",
                "check",
                "watch",
                "explain",
                "undo",
                "reset",
                "account",
                "age",
                "age show",
                "age set",
                "guardian",
                "guardian set-up",
                "guardian consent",
                "guardian review",
                "guardian change",
                "guardian revoke",
                "guardian export",
                "guardian delete",
                "guardian pin",
                "history",
                "history verify",
                "history export",
                "receipt",
                "request",
                "request contacts",
                "request new",
                "request sent",
                "request list",
                "request show",
                "request answered",
                "case",
                "case open",
                "case list",
                "case show",
                "case set",
                "case contact",
                "case add",
                "case remove",
                "case preview",
                "case bundle",
                "case close",
                "sent",
                "statement",
                "statement list",
                "statement show",
                "statement search",
                "statement diff",
                "statement import",
                "profile",
                "profile path",
                "profile export",
                "profile import",
                "profile validate",
                "profile diff",
                "preview",
                "preview list",
                "preview show",
                "preview join",
                "preview leave",
                "policy",
                "policy show",
                "policy explain",
                "policy lint",
                "policy template",
                "preset",
                "preset check",
                "preset apply",
                "preset show",
                "preset remove",
                "panel",
                "settings",
                "erase",
                "env",
                "completion",
                "man"
            })
    void isWhatWasApproved(String command) throws IOException {
        var result = new Program(home).run((command + " --help").strip().split(" ", -1));
        var file = ("sayso " + command).strip().replace(' ', '-') + ".txt";
        Files.createDirectories(PRINTED);
        Files.writeString(PRINTED.resolve(file), result.out());
        // A script must not take the help of check for an item that is allowed.
        assertThat(result.code()).isEqualTo(command.equals("check") ? 1 : 0);
        assertThat(result.out())
                .contains("Example:\n  sayso ", "The way back:\n")
                .isEqualTo(Files.readString(APPROVED.resolve(file)));
    }

    @Test
    void speaksTheReadersLanguage() {
        var german = new Program(home).speaking(Locale.GERMANY);
        assertThat(german.run("set", "--help").out()).contains("Beispiel:", "Der Weg zurück:");
        assertThat(new Program(home).run("set", "--language", "de", "--help").out())
                .isEqualTo(german.run("set", "--help").out());
    }

    @Test
    void needsNeitherCatalogueNorProfile() {
        var closed = new Program(home).withoutSession();
        assertThat(closed.run("--help").code()).isZero();
        assertThat(closed.run("set", "-h").code()).isZero();
        assertThat(closed.run("--version")).isEqualTo(new Program.Result(0, "SaySo 1.2.3\n", ""));
    }
}
