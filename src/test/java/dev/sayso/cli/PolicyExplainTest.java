package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sayso policy explain}: why an item stands as it does, and how it would under policies that have no force yet. */
class PolicyExplainTest {
    @TempDir
    Path home;

    private Sandbox machine;
    private Program program;
    private Path drafts;

    @BeforeEach
    void start() throws IOException {
        machine = new Sandbox(home);
        program = new Program(home).on(machine);
        drafts = Files.createDirectory(home.resolve("drafts"));
    }

    @Test
    void saysTheSameAsExplain() {
        machine.put("10.json", Sandbox.EXAMPLE);
        program.run("set", "usage", "granted");
        for (var words : new String[] {"usage.features", "device.os", "usage.manner --product vscode"}) {
            assertThat(program.run(("policy explain " + words).split(" ", -1)))
                    .isEqualTo(program.run(("explain " + words).split(" ", -1)));
        }
    }

    @Test
    void aRehearsalSaysWhatWouldHoldAndThatItIsOne() throws IOException {
        program.run("set", "device.os", "refused");
        draft("10.json", Sandbox.EXAMPLE);
        draft("20.json", Sandbox.rules("\"item\": \"usage.*\", \"verb\": \"forbid\""));
        assertThat(told("device.os"))
                .startsWith("device.os: Allowed decides: Contoso requires it: Inventory for licence compliance."
                        + " (DIR/10.json:6:5)")
                .contains("overridden: You refused it on")
                .endsWith(" A rehearsal with the 2 policies in DIR: none of this has force here. ");
        assertThat(told("usage.features")).startsWith("usage.features: Blocked decides: Contoso forbids it");
    }

    @Test
    void aRehearsalDecidesNothing() throws IOException {
        program.run("set", "usage.features", "granted");
        var before = program.run("status").out();
        draft("10.json", Sandbox.rules("\"item\": \"*\", \"verb\": \"forbid\""));
        assertThat(told("usage.features")).startsWith("usage.features: Blocked");
        assertThat(program.run("status").out()).isEqualTo(before);
        assertThat(program.run("get", "usage.features").out()).contains("allowed");
    }

    @Test
    void aRehearsalIsInPlaceOfTheMachinesOwnPolicies() {
        machine.put("10.json", Sandbox.rules("\"item\": \"*\", \"verb\": \"forbid\""));
        assertThat(told("usage.features"))
                .doesNotContain("forbids")
                .endsWith("A rehearsal with no policy at all from DIR: none of this has force here. ");
    }

    @Test
    void nobodyIsAskedToOwnADraft() throws IOException {
        var file = draft("10.json", Sandbox.rules("\"item\": \"*\", \"verb\": \"forbid\""));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Files.setPosixFilePermissions(drafts, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(told("usage.features")).contains("Contoso forbids it", "the 1 policy in DIR");
    }

    @Test
    void aDraftThatWouldNotBeTrustedWouldBlock() throws IOException {
        program.run("set", "usage.features", "granted");
        draft("10.json", Sandbox.EXAMPLE.replace("device.os", "device.so"));
        assertThat(told("usage.features"))
                .startsWith("usage.features: Blocked decides: A policy file can't be trusted:"
                        + " DIR/10.json, line 6, column 15: There is no item “device.so”.");
        Files.delete(drafts.resolve("10.json"));
        Files.createSymbolicLink(drafts.resolve("20.json"), draft("20.txt", Sandbox.EXAMPLE));
        assertThat(told("usage.features")).contains("20.json is a link.");
    }

    @Test
    void aFolderThatIsNotThereIsNoRehearsal() throws IOException {
        var missing = program.run(
                "policy", "explain", "device.os", "--in", home.resolve("darfts").toString());
        assertThat(missing.out()).isEmpty();
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("darfts is no folder.").hasLineCount(1);
        var file = draft("10.json", Sandbox.EXAMPLE).toString();
        assertThat(program.run("policy", "explain", "device.os", "--in", file).err())
                .contains("10.json is no folder.");
    }

    @Test
    void aFolderThatCanNotBeReadIsNoRehearsal() throws IOException {
        var loop = home.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        var result = program.run("policy", "explain", "device.os", "--in", loop.toString());
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("loop can't be read: ").hasLineCount(1);
        assertThat(result.code()).isEqualTo(5);
    }

    private Path draft(String name, String text) throws IOException {
        return Files.writeString(drafts.resolve(name), text);
    }

    private String told(String item) {
        var result = program.run("policy", "explain", item, "--in", drafts.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out().replace(drafts.toString(), "DIR").replaceAll("\\s+", " ");
    }
}
