package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Age and guardian on the command line. */
class FamilyCommandsTest {
    private static final String PIN = "839204";

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void program() {
        program = new Program(home);
    }

    @Test
    void nobodyIsAskedUnlessAnOrganisationNeedsIt() throws IOException {
        assertThat(program.run("age").out()).startsWith("Nobody has asked how old you are");
        assertThat(program.run("status").out()).doesNotContain("born");
        var machine = new Sandbox(home);
        Files.createDirectories(machine.folder);
        machine.put("10.json", Sandbox.policy(", \"minors\": \"guardian\""));
        assertThat(unwrapped(program.on(machine).run("status"))).contains("sayso age set --born YYYY-MM");
        program.run("set", "usage.features", "granted");
        assertThat(program.run("check", "usage.features").code()).isEqualTo(1);
        assertThat(program.run("age", "set", "--born", "1990-04").out())
                .isEqualTo("You said that you are not under age.\n");
        assertThat(program.run("check", "usage.features").code()).isZero();
    }

    @Test
    void aChildSeesWhatWouldBeCollectedAndNoChoice() {
        program.run("set", "usage", "granted");
        program.run("age", "set", "--born", "2018-05");
        var status = unwrapped(program.run("status"));
        assertThat(status)
                .contains("Nothing optional is there for you until your parent or guardian has consented")
                .contains("This is what products would collect:", "Features you use", "Always on")
                .doesNotContain("usage.features", "Allowed", "Waits for");
        assertThat(unwrapped(program.run("age"))).contains("That ends by itself when May 2031 is over.");
        assertThat(program.run("statement", "show").out()).contains("Children");
        assertThat(program.run("get", "usage.features").out()).contains("undecided", "blocked", "minor");
        var refused = program.run("set", "usage.features", "granted");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("there is nothing for them to allow");
        assertThat(program.run("set", "usage.features", "refused").code()).isZero();
        assertThat(program.run("age", "set", "--group", "adult").code()).isEqualTo(4);
    }

    @Test
    void whatEndsWithBeingUnderAgeIsNotSaidToBeThePersonsOwnAct() {
        program.run("set", "usage.features", "granted");
        program.run("age", "set", "--group", "minor");
        assertThat(program.run("history", "--json").out())
                .containsPattern("(?s)\"act\" : \"forgotten\".{1,80}usage\\.features.{1,80}\"by\" : \"system\"");
    }

    @Test
    void aChildIsNotToldToControlTheAccount() {
        assertThat(program.run("account").out()).contains("You control this account");
        program.run("age", "set", "--group", "minor");
        assertThat(unwrapped(program.run("account"))).contains("a parent or guardian decides");
    }

    @Test
    void whatFollowsIsShownBeforeAnybodyConsents() {
        var shown = program.run("guardian", "consent");
        assertThat(shown.code()).isZero();
        assertThat(unwrapped(shown))
                .contains("treated like any other", "people of all ages", "change or take back the consent")
                .contains("To consent to exactly that: sayso guardian consent --understood 2016-09");
        setUp();
        assertThat(program.typing(PIN)
                        .run("guardian", "consent", "--understood", "2015-01")
                        .err())
                .contains("You named the edition “2015-01”");
        assertThat(program.run("age", "--json").out()).contains("\"consented\" : false");
    }

    @Test
    void aGuardianAllowsAndTheChildSeesByWhom() {
        setUp();
        assertThat(program.typing(PIN)
                        .run("guardian", "consent", "--understood", "2016-09")
                        .out())
                .contains("Next: sayso guardian change ITEM granted");
        assertThat(program.run("check", "usage.features").code()).isEqualTo(1);
        assertThat(program.typing(PIN)
                        .run("guardian", "change", "usage.features", "granted")
                        .out())
                .contains("Features you use  Allowed");
        assertThat(program.run("check", "usage.features").code()).isZero();
        assertThat(program.run("get", "usage.features", "--json").out()).contains("\"by\" : \"guardian\"");
        var review = program.typing(PIN).run("guardian", "review").out();
        assertThat(review).contains("said by a parent or guardian", "Guardian consented", "Guardian's PIN set up");
        assertThat(program.run("set", "usage.frequency", "granted").err()).contains("has not allowed usage.frequency");
        program.typing(PIN).run("guardian", "revoke");
        assertThat(program.run("check", "usage.features").code()).isEqualTo(1);
    }

    @Test
    void aPinIsTypedTwiceOrPipedInAndNeverShown() throws IOException {
        program.run("age", "set", "--group", "minor");
        assertThat(program.typing(PIN, "839205").run("guardian", "set-up").err())
                .contains("not the same");
        var result = program.piping(PIN + "\r\n").run("guardian", "set-up", "--pin-stdin");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEqualTo("The PIN is set. Nothing is allowed yet. Next: sayso guardian consent\n");
        var changed = new Program(home).piping(PIN + "\n571904\n").run("guardian", "pin", "--pin-stdin");
        assertThat(changed.code()).isZero();
        assertThat(program.typing("571904").run("guardian", "review").code()).isZero();
        var wrong = program.typing(PIN).run("guardian", "review");
        assertThat(wrong.code()).isEqualTo(4);
        assertThat(wrong.err()).isEqualTo("sayso: Wrong. Nothing was changed. Try again.\n");
        assertThat(result.out() + result.err() + changed.out() + wrong.err()).doesNotContain(PIN, "571904");
        try (var files = Files.walk(home)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain(PIN, "571904");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "123456", "12345", "04052013"})
    void aWeakPinIsRefusedWithAReason(String weak) {
        program.run("age", "set", "--group", "minor");
        var result = program.piping(weak + "\n").run("guardian", "set-up", "--pin-stdin");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("No PIN was set.").doesNotContain(weak);
    }

    @Test
    void whatIsPipedInIsAtMostALineOfCharacters() {
        program.run("age", "set", "--group", "minor");
        for (var text : new String[] {"", "\n", "x".repeat(100_000)}) {
            assertThat(program.piping(text)
                            .run("guardian", "set-up", "--pin-stdin")
                            .err())
                    .contains("No PIN was typed");
        }
    }

    @Test
    void aGuardianCorrectsTheAge() {
        setUp();
        assertThat(program.typing("571904")
                        .run("age", "set", "--group", "adult", "--guardian")
                        .code())
                .isEqualTo(4);
        assertThat(program.typing(PIN)
                        .run("age", "set", "--group", "adult", "--guardian")
                        .out())
                .isEqualTo(
                        "This person is not under age. They have no guardian here any more and decide for\nthemselves.\n");
    }

    @Test
    void aGuardianIsToldOfTheChildAndTheChildOfItself() {
        setUp();
        assertThat(unwrapped(program.typing(PIN).run("age", "set", "--born", "2019-05", "--guardian")))
                .isEqualTo("The child is under age, and you have not consented: nothing optional is allowed. "
                        + "That ends by itself when May 2032 is over. ");
        program.typing(PIN).run("guardian", "consent", "--understood", "2016-09");
        assertThat(unwrapped(program.typing(PIN).run("guardian", "review")))
                .startsWith("The child is under age, and you have consented. You decide what may be allowed;");
        assertThat(program.run("age").out()).startsWith("You are under age.");
        assertThat(unwrapped(program.typing(PIN).run("guardian", "delete", "--yes")))
                .endsWith("Nothing is known of the child's age. ");
    }

    @Test
    void whatAGuardianSaidIsNobodyElsesOwnChoice() throws IOException {
        setUp();
        program.typing(PIN).run("guardian", "consent", "--understood", "2016-09");
        assertThat(program.typing(PIN)
                        .run("guardian", "change", "usage.features", "granted")
                        .out())
                .contains("said by a parent or guardian")
                .doesNotContain("your choice");
        program.run("set", "usage.manner", "refused");
        assertThat(program.run("status").out().lines().filter(line -> line.contains("  usage.")))
                .anyMatch(line -> line.contains("usage.features") && line.contains("said by a parent or guardian"))
                .anyMatch(line -> line.contains("usage.manner") && line.contains("your choice"));
        var machine = new Sandbox(home);
        machine.put("10.json", Sandbox.rules("\"item\": \"usage.*\", \"verb\": \"forbid\""));
        assertThat(program.on(machine).run("status").out())
                .contains("said by a parent or guardian: Allowed", "your own choice: Refused");
    }

    @Test
    void deletingSaysWhatAndWaitsForYes() {
        setUp();
        var told = program.run("guardian", "delete").out();
        assertThat(told).contains("deletes all choices", "sayso guardian delete --yes");
        assertThat(program.run("age", "--json").out()).contains("\"group\" : \"minor\"");
        var copy = home.resolve("copy").toString();
        assertThat(program.typing(PIN).run("guardian", "export", copy).code()).isZero();
        assertThat(program.typing(PIN).run("guardian", "delete", "--yes").out())
                .startsWith("Everything that was kept of the child is deleted.");
        assertThat(program.profile()).doesNotExist();
        assertThat(program.run("history").out()).contains("Guardian deleted everything");
    }

    @Test
    void aDamagedGuardiansFileIsToldOf() throws IOException {
        setUp();
        Files.writeString(home.resolve("state").resolve("guardian.json"), "{");
        assertThat(program.run("status").out()).contains("is damaged");
        assertThat(program.run("status", "--json").out()).contains("guardian.damaged");
    }

    private static String unwrapped(Program.Result result) {
        return result.out().replaceAll("\\s+", " ");
    }

    private void setUp() {
        program.run("age", "set", "--born", "2018-05");
        assertThat(program.typing(PIN, PIN).run("guardian", "set-up").code()).isZero();
    }
}
