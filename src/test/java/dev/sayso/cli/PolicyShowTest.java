package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sayso policy show}: what organisations say on a machine, in words. */
class PolicyShowTest {
    @TempDir
    Path home;

    private Sandbox machine;
    private Program program;

    @BeforeEach
    void start() throws IOException {
        machine = new Sandbox(home);
        program = new Program(home).on(machine);
    }

    @Test
    void whereNoOrganisationDecidesItSaysSoAndWhereAPolicyWouldLie() throws IOException {
        assertThat(shown()).isEqualTo("""
                        Read from  DIR (not there)

                        No organisation decides anything on this machine.
                        A policy would lie in DIR, in a file whose name ends in .json.
                        """);
        Files.createDirectories(machine.folder);
        assertThat(shown()).startsWith("Read from  DIR (there)\n\nNo organisation decides");
    }

    @Test
    void theExampleOfTheDesignIsToldInTheOrderInWhichItsRulesDecide() {
        program.run("set", "errors.file-contents", "granted");
        program.run("set", "device.os", "refused");
        machine.put("10.json", Sandbox.EXAMPLE);
        assertThat(shown()).isEqualTo("");
    }

    private String shown(String... more) {
        var result = program.run("policy", "show");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out().replace(machine.folder.toString(), "DIR");
    }
}
