package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.cli.text.DisplayWidth;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
        assertThat(told())
                .isEqualTo("Read from DIR (not there) No organisation decides anything on this machine."
                        + " A policy would lie in DIR, in a file whose name ends in .json. ");
        Files.createDirectories(machine.folder);
        assertThat(told()).startsWith("Read from DIR (there) No organisation decides");
    }

    @Test
    void theExampleOfTheDesignIsToldInTheOrderInWhichItsRulesDecide() {
        program.run("set", "errors.file-contents", "granted");
        program.run("set", "device.os", "refused");
        machine.put("10.json", Sandbox.EXAMPLE);
        assertThat(shown()).isEqualTo("""
                        Read from  DIR (there)

                        Contoso
                          Contact    privacy@contoso.example
                          Message    Ask the privacy desk.

                        Settled for every person on this machine
                          Account    Work account
                                     Contoso, DIR/10.json:10:14
                          Under age  A guardian may consent
                                     Contoso, DIR/10.json:11:13
                          Validity   What you allow holds for 13 months at most
                                     Contoso, DIR/10.json:12:21

                        4 rules, in the order in which they decide
                          1. forbid  errors.file-contents
                             Source files may hold customer data.
                             Contoso, DIR/10.json:5:5
                             Decides 1 item: errors.file-contents
                             Sets aside what you said: errors.file-contents (Allowed)

                          2. forbid  *  in vscode alone
                             Client projects.
                             Contoso, DIR/10.json:8:5
                             Decides 17 items: usage.features, usage.frequency, usage.manner, device.os,
                             device.software, device.network, device.ip-address, device.identifiers,
                             device.region, errors.severity, errors.components, errors.other-software,
                             errors.performance, support.contact, support.conversations,
                             support.diagnostics, support.system
                             Leaves to a rule before it: errors.file-contents

                          3. require  device.os
                             Inventory for licence compliance.
                             Contoso, DIR/10.json:6:5
                             Decides 1 item: device.os
                             Sets aside what you said: device.os (Refused)

                          4. suggest refused  usage.*
                             Contoso, DIR/10.json:7:5
                             Suggests it beside 3 items, and decides none: usage.features,
                             usage.frequency, usage.manner
                        """);
    }

    @Test
    void fitsATerminalOfEightyColumnsAndGroupsByBlankLines() {
        machine.put("10.json", Sandbox.EXAMPLE.replace("Ask the privacy desk.", "word ".repeat(60)));
        machine.put("20.json", "{");
        for (var language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            program.speaking(language);
            assertThat(shown().lines().filter(line -> !line.contains("DIR")))
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(80))
                    .noneMatch(line -> line.endsWith(" "));
        }
    }

    @Test
    void aRuleThatDecidesNothingSaysWhy() {
        machine.put(
                "10.json",
                Sandbox.rules("\"item\": \"usage.*\", \"verb\": \"forbid\"", "\"item\": \"*\", \"verb\": \"require\""));
        machine.put("20.json", Sandbox.rules("\"item\": \"usage.manner\", \"verb\": \"forbid\""));
        assertThat(told())
                .contains("2. forbid usage.manner Contoso, DIR/20.json:5:5 Decides nothing."
                        + " “forbid” for usage.manner has no effect: “forbid” in DIR/10.json:5:5 covers it already.")
                .contains("3. require * Contoso, DIR/10.json:6:5"
                        + " Decides nothing: on a personal account nothing can be required.");
    }

    @Test
    void aRuleThatDecidesEverythingSaysSo() {
        machine.put("10.json", Sandbox.rules("\"item\": \"*\", \"verb\": \"forbid\""));
        assertThat(told()).contains("1 rule 1. forbid * Contoso, DIR/10.json:5:5 Decides all 18 items.");
    }

    @Test
    void forAPersonUnderAgeNothingIsRequired() throws IOException {
        machine.put(
                "10.json",
                Sandbox.policy(
                        ", \"account\": \"school\", \"minors\": \"block\"",
                        "\"item\": \"device.os\", \"verb\": \"require\""));
        Files.createDirectories(program.profile().getParent());
        Files.writeString(program.profile(), """
                { "format": 1, "id": "8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e", "age": { "group": "minor" }, "choices": {} }
                """);
        assertThat(told())
                .contains("Under age Nothing optional is allowed, whoever consents")
                .contains("Decides nothing: nothing optional is allowed for a person under age.");
    }

    @Test
    void oneFileThatCanNotBeTrustedTakesTheForceFromAllRules() {
        machine.put("10.json", Sandbox.EXAMPLE);
        machine.put("20.json", "{ \"fromat\": 1 }");
        assertThat(told())
                .contains("Decides nothing while a policy can't be trusted: nothing optional is allowed.")
                .doesNotContain("Decides 1 item")
                .contains("What can't be trusted DIR/20.json:1:1 The key “format” is missing.")
                .contains("DIR/20.json:1:3 There is no key “fromat”. Everything optional is blocked until the policy"
                        + " can be trusted. Did you mean “format”?");
    }

    @Test
    void aFileThatHasExpiredIsToldAndHasNoForce() {
        machine.put(
                "10.json", Sandbox.policy(", \"expires\": \"2026-11-21\"", "\"item\": \"*\", \"verb\": \"forbid\""));
        assertThat(told())
                .contains("No rules No longer in force DIR/10.json:6:17"
                        + " The policy of Contoso expired after 2026-11-21. It has no force any more;")
                .doesNotContain("forbid");
    }

    @Test
    void whatFilesSettleAgainstEachOtherIsTold() {
        machine.put("10.json", Sandbox.policy(", \"account\": \"work\", \"validityMonths\": 12"));
        machine.put("20.json", Sandbox.policy(", \"account\": \"school\", \"validityMonths\": 1"));
        assertThat(told())
                .contains("What you allow holds for 1 month at most Contoso, DIR/20.json:6:45")
                .contains("What files contradict each other in")
                .contains("DIR/20.json:6:17 The account “school” has no force: DIR/10.json:6:17 says “work”.")
                .contains("DIR/10.json:6:43 “validityMonths: 12” has no force: DIR/20.json:6:45 says “1”.");
    }

    @Test
    void whatAnOrganisationWritesCanNotSteerTheTerminal() {
        machine.put(
                "10.json",
                Sandbox.EXAMPLE
                        .replace("\"Contoso\"", "\"Con\\u001b[2Jtoso\"")
                        .replace("Ask the privacy desk.", "One.\\nTwo.\\u009b\\ud800")
                        .replace("Client projects.", "\\u202eCl\\u0000ient"));
        assertThat(shown())
                .contains("Con\\u001b[2Jtoso\n", "Message    One.\n             Two.\\u009b\\ud800\n")
                .contains("\\u202eCl\\u0000ient");
        var json = program.run("policy", "show", "--json").out();
        assertThat(json.chars().filter(point -> point != '\n'))
                .noneMatch(Character::isISOControl)
                .noneMatch(point -> point == 0x202e);
        assertThat(dev.sayso.json.Json.read(json).objects("rules").get(1).string("reason"))
                .isEqualTo("\u202eCl\0ient");
    }

    private String shown() {
        var result = program.run("policy", "show");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out().replace(machine.folder.toString(), "DIR");
    }

    /** The same without the lines it is set in. */
    private String told() {
        return shown().replaceAll("\\s+", " ");
    }
}
