package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.json.Json;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The profile as a file: what may be taken over from one, and what may not. */
class ProfileCommandsTest {
    private static final String GRANT =
            "{\"choice\": \"granted\", \"at\": \"2026-11-01T10:00:00Z\", \"edition\": \"2016-09\", \"by\": \"user\"}";

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(home);
    }

    @Test
    void pathIsTheProfilesOwn() {
        assertThat(program.run("profile", "path").out()).isEqualTo(program.profile() + "\n");
    }

    @Test
    void anExportIsTheProfileWithWhatNobodyKnowsOfIt() throws IOException {
        program.run("set", "device.os", "refused");
        var text =
                Files.readString(program.profile()).replace("\"format\" : 1", "\"format\" : 1,\n  \"mood\" : \"good\"");
        Files.writeString(program.profile(), text);
        assertThat(program.run("profile", "export").out()).isEqualTo(text);

        var out = home.resolve("out.json");
        assertThat(program.run("profile", "export", "--out", out.toString()).code())
                .isZero();
        assertThat(out).hasContent(text);
        assertThat(Files.getPosixFilePermissions(out))
                .containsOnlyOnceElementsOf(Set.of(
                        java.nio.file.attribute.PosixFilePermission.OWNER_READ,
                        java.nio.file.attribute.PosixFilePermission.OWNER_WRITE))
                .hasSize(2);
        assertThat(program.run("profile", "export", "--out", out.toString()).code())
                .isEqualTo(5);
    }

    @Test
    void whereThereIsNoProfileThereIsNothingToExport() {
        var result = program.run("profile", "export");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void anImportIsShownBeforeItIsDone() throws IOException {
        var file = preset("\"usage.features\": {\"choice\": \"refused\"}");
        var shown = program.run("profile", "import", file);
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("usage.features", "Not decided", "Refused", "--yes");
        assertThat(program.profile()).doesNotExist();

        program.run("profile", "import", file, "--yes");
        assertThat(program.run("get", "usage.features").out()).contains("refused");
        assertThat(Files.readString(program.profile())).contains("\"via\" : \"import\"");
        program.run("undo");
        assertThat(program.run("get", "usage.features").out()).contains("undecided");
    }

    @Test
    void anUndatedRefusalLosesNothingOfADatedOne() throws IOException {
        program.run("set", "device.os", "refused");
        var before = Files.readString(program.profile());
        var file = preset("\"device.os\": {\"choice\": \"refused\"}");
        for (var mode : new String[] {"--merge", "--replace"}) {
            program.run("profile", "import", file, mode, "--yes");
            assertThat(program.profile()).hasContent(before);
        }
    }

    @Test
    void anUndatedRefusalIsWrittenDownWithoutATime() throws IOException {
        program.run("profile", "import", preset("\"device.os\": {\"choice\": \"refused\"}"), "--yes");
        var history = program.run("history", "--json").out();
        assertThat(history).contains("imported").doesNotContain("1970");
        program.run("set", "usage.features", "refused");
        assertThat(program.run("history", "--json").out()).doesNotContain("not-done");
    }

    @Test
    void noPresetIsAPersonsConsent() throws IOException {
        program.run("set", "usage.features", "refused");
        var file = preset("\"device.os\": " + GRANT + ", \"usage.features\": " + GRANT);
        for (var mode : new String[] {"--merge", "--replace"}) {
            var result = program.run("profile", "import", file, mode, "--yes");
            assertThat(result.out()).contains("device.os", "usage.features", "does not carry the id");
            assertThat(program.run("check", "device.os").out()).isEqualTo("blocked undecided\n");
            assertThat(program.run("check", "usage.features").out()).isEqualTo("blocked refused\n");
        }
    }

    @Test
    void aGrantCountsWhereTheFileCarriesThisPersonsId() throws IOException {
        program.run("set", "device.os", "granted");
        var export = home.resolve("export.json");
        program.run("profile", "export", "--out", export.toString());
        program.run("reset");
        assertThat(program.run("check", "device.os").code()).isEqualTo(1);
        program.run("profile", "import", export.toString(), "--yes");
        assertThat(program.run("check", "device.os").out()).isEqualTo("allowed granted\n");

        var other = new Program(home.resolve("another"));
        other.run("set", "usage.features", "refused");
        other.run("profile", "import", export.toString(), "--yes");
        assertThat(other.run("check", "device.os").code()).isEqualTo(1);
    }

    /** Even a file that says to have no id, as a person without a profile has none. */
    @Test
    void nothingIsThePersonsOwnBeforeTheyHaveAProfile() throws IOException {
        var file = Files.writeString(home.resolve("zero.json"), """
                {"format": 1, "id": "00000000-0000-0000-0000-000000000000", "choices": {"device.os": %s}}
                """.formatted(GRANT));
        program.run("profile", "import", file.toString(), "--yes");
        assertThat(program.run("check", "device.os").out()).isEqualTo("blocked undecided\n");
    }

    @Test
    void anImportedGrantLivesNoLonger() throws IOException {
        program.run("set", "usage.features", "refused");
        var id = Json.read(Files.readString(program.profile())).string("id");
        var old = GRANT.replace("2026-11-01", "2020-11-01");
        var file = Files.writeString(
                home.resolve("own.json"),
                "{\"format\": 1, \"id\": \"" + id + "\", \"choices\": {\"device.os\": " + old + "}}");
        program.run("profile", "import", file.toString(), "--yes");
        assertThat(program.run("check", "device.os").out()).isEqualTo("blocked expired\n");
    }

    @Test
    void anothersWishToBeAskedChangesNoRefusal() throws IOException {
        program.run("set", "errors.severity", "refused");
        var file = preset("\"errors.severity\": {\"choice\": \"ask\"}, \"errors.components\": {\"choice\": \"ask\"}");
        program.run("profile", "import", file, "--yes");
        assertThat(program.run("check", "errors.severity").out()).isEqualTo("blocked refused\n");
        assertThat(program.run("profile", "import", file, "--replace", "--yes").out())
                .contains("errors.severity");
        assertThat(program.run("check", "errors.severity").out()).isEqualTo("blocked refused\n");
    }

    @Test
    void whatARuleForbidsIsLeftOutAndRefusalsAreNot() throws IOException {
        program.run("set", "errors.file-contents", "granted");
        program.run("set", "device.os", "refused");
        var export = home.resolve("export.json");
        program.run("profile", "export", "--out", export.toString());
        program.run("reset");
        var machine = new Sandbox(home);
        machine.put("10.json", Sandbox.rules("\"item\": \"*\", \"verb\": \"forbid\""));
        var managed = new Program(home).on(machine);
        var result = managed.run("profile", "import", export.toString(), "--yes");
        assertThat(result.out()).contains("Contoso forbids errors.file-contents");
        assertThat(managed.run("get", "device.os").out()).contains("refused");
        assertThat(managed.run("get", "errors.file-contents").out()).contains("undecided");
    }

    @Test
    void replacingForgetsWhatTheFileDoesNotSay() throws IOException {
        program.run("set", "device.os", "refused");
        var file = preset("\"usage.features\": {\"choice\": \"refused\"}");
        program.run("profile", "import", file, "--yes");
        assertThat(program.run("get", "device.os").out()).contains("refused");
        program.run("profile", "import", file, "--replace", "--yes");
        assertThat(program.run("get", "device.os").out()).contains("undecided");
        assertThat(program.run("profile", "import", file, "--replace", "--merge")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void choicesForOneProductFollowTheSameRules() throws IOException {
        var file = Files.writeString(home.resolve("products.json"), """
                {"format": 1, "products": {"vscode": {"channel": "preview", "choices": {
                  "device.os": %s, "usage.features": {"choice": "refused"}, "usage.featrues": {"choice": "refused"}}}}}
                """.formatted(GRANT));
        var result = program.run("profile", "import", file.toString(), "--yes");
        assertThat(result.out()).contains("vscode/device.os", "vscode/usage.features", "vscode/preview", "featrues");
        assertThat(program.run("check", "usage.features", "--product", "vscode").out())
                .isEqualTo("blocked refused\n");
        assertThat(program.run("check", "device.os", "--product", "vscode").code())
                .isEqualTo(1);
        assertThat(Files.readString(program.profile())).doesNotContain("preview", "featrues");
    }

    @Test
    void aFileThatIsNoProfileChangesNothing() throws IOException {
        program.run("set", "device.os", "refused");
        var before = Files.readString(program.profile());
        var broken = Files.writeString(home.resolve("broken.json"), "{\"format\": 1,\n \"choices\": []}");
        var result = program.run("profile", "import", broken.toString(), "--yes");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("broken.json:2:2").hasLineCount(1);
        assertThat(program.run("profile", "import", home.toString(), "--yes").code())
                .isEqualTo(3);
        assertThat(program.run("profile", "import", "missing.json", "--yes").code())
                .isEqualTo(5);
        assertThat(program.profile()).hasContent(before);
    }

    @Test
    void validateTellsEverythingWithItsPlace() throws IOException {
        assertThat(program.run("profile", "validate", preset("\"device.os\": {\"choice\": \"refused\"}")))
                .isEqualTo(new Program.Result(0, "No errors, no warnings.\n", ""));
        var file = preset("\"device.so\": {\"choice\": \"off\"}");
        var result = program.run("profile", "validate", file);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains(file + ":1:27: warning: ", "“device.os”", ": error: ", "1 error, 1 warning.");
    }

    @Test
    void diffEndsWithOneWhereTheyDiffer() throws IOException {
        var one = preset("\"device.os\": {\"choice\": \"refused\"}");
        assertThat(program.run("profile", "diff", one, one))
                .isEqualTo(new Program.Result(0, "Both say the same.\n", ""));
        var result = program.run("profile", "diff", one);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEqualTo("  device.os  Not decided  ->  Refused\n");
        assertThat(program.run("profile", "diff", one, one, one).code()).isEqualTo(2);
    }

    private String preset(String choices) throws IOException {
        return Files.writeString(home.resolve("preset.json"), "{\"format\": 1, \"choices\": {" + choices + "}}")
                .toString();
    }
}
