package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.cli.Program.Result;
import dev.sayso.json.Json;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code sayso policy lint}: each finding in one line with its place, and an exit code that a script can trust. */
class PolicyLintCommandTest {
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

    /** What stands in the design's example, what is planted there, and where it is found. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format": 1            | "format": 2            | 2:13  | The policy has format 2;
        "organisation": {      | "organisation": 5, "comment": { | 3:19 | An object is expected for “organisation”.
        "name": "Contoso"      | "name": ""             | 3:29  | “name” is empty.
        "contact": "privacy    | "contact": 5, "comment": "privacy | 3:51 | “contact” must be text.
        "message": "Ask        | "message": {}, "comment": "Ask | 3:89 | “message” must be text.
        "rules": [             | "rules": {}, "comment": [ | 4:12 | “rules” must be a list.
        "item": "device.os"    | "item": "device.so"    | 6:15  | There is no item “device.so”. Did you mean “device.os”?
        "product": "vscode"    | "product": "VS Code"   | 8:31  | “VS Code” can't be the name of a product.
        "verb": "require"      | "verb": "requier"      | 6:36  | “requier” is no value of “verb”. Did you mean “require”?
        "choice": "refused"    | "choice": "refuse"     | 7:55  | “refuse” is no value of “choice”. Did you mean “refused”?
        "reason": "Client      | "reason": 1, "comment": "Client | 8:69 | “reason” must be text.
        "account": "work"      | "account": "wrok"      | 10:14 | “wrok” is no value of “account”. Did you mean “work”?
        "minors": "guardian"   | "minors": "allow"      | 11:13 | “allow” is no value of “minors”. Give one of these: block, guardian.
        "validityMonths": 13   | "validityMonths": 0    | 12:21 | A grant can't be valid for 0 months.
        "expires": "2027-12-31" | "expires": "2027-02-29" | 13:14 | “2027-02-29” is no date.
        """)
    void aFaultPlantedInEachKeyOfTheExampleIsFoundWhereItStands(String good, String planted, String place, String says)
            throws IOException {
        var broken = Sandbox.EXAMPLE.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(planted));
        assertThat(broken).isNotEqualTo(Sandbox.EXAMPLE);
        var file = draft("10.json", broken);
        var result = lint(file);
        assertThat(result.out().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith(file + ":" + place + ": error: " + says);
        assertThat(result.out()).endsWith("\n1 policy looked at: 1 error, no warnings.\n");
        assertThat(result.code()).isEqualTo(1);
    }

    /** So that no key is added to the example, and none to the test above forgotten. */
    @Test
    void theExampleHasTheKeysThatThatTestPlantsFaultsIn() throws Exception {
        var keys = Pattern.compile("\"(\\w+)\": ")
                .matcher(Sandbox.EXAMPLE)
                .results()
                .map(match -> match.group(1));
        var planted = PolicyLintCommandTest.class
                .getDeclaredMethod(
                        "aFaultPlantedInEachKeyOfTheExampleIsFoundWhereItStands",
                        String.class,
                        String.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        assertThat(keys.distinct())
                .hasSize(15)
                .allSatisfy(key -> assertThat(planted.lines())
                        .anyMatch(line -> line.strip().startsWith("\"" + key + "\":")));
    }

    @Test
    void theExampleOfTheDesignIsClean() throws IOException {
        assertThat(lint(draft("10.json", Sandbox.EXAMPLE)))
                .isEqualTo(new Result(0, "1 policy looked at: no errors, no warnings.\n", ""));
        assertThat(lint(drafts).code()).isZero();
    }

    @Test
    void everyFindingOfEveryFileIsOneLineInAStableOrder() throws IOException {
        draft("30.json", Sandbox.policy(", \"expires\": \"2026-11-21\""));
        draft("20.json", Sandbox.rules("\"item\": \"device.os\", \"verb\": \"require\""));
        draft("10.json", Sandbox.rules("\"item\": \"device.*\", \"verb\": \"forbid\""));
        draft("40.json", "{ \"format\": 1, \"organisation\": { \"name\": \"A\" }, \"rulse\": 1, \"minors\": 2 }");
        var result = lint(drafts);
        assertThat(result.out().replace(drafts.toString(), "DIR")).isEqualTo("""
                        DIR/20.json:5:5: warning: “require” for device.os contradicts “forbid” in DIR/10.json:5:5. “forbid” wins. Remove one of the two.
                        DIR/30.json:6:17: warning: The policy of Contoso expired after 2026-11-21. It has no force any more; each person's own choices hold. The administrator can renew or remove it.
                        DIR/40.json:1:49: error: There is no key “rulse”. Did you mean “rules”?
                        DIR/40.json:1:71: error: “minors” must be text. Write text in quotation marks.
                        4 policies looked at: 2 errors, 2 warnings.
                        """);
        assertThat(result.code()).isEqualTo(1);
        var named = Stream.of("40", "10", "30", "20").map(name -> drafts.resolve(name + ".json"));
        assertThat(lint(named.toArray(Path[]::new))).isEqualTo(result);
        assertThat(lint(drafts, drafts.resolve("10.json"), drafts)).isEqualTo(result);
    }

    @Test
    void warningsAloneAreFindingsToo() throws IOException {
        draft("10.json", Sandbox.policy(", \"account\": \"personal\"", "\"item\": \"*\", \"verb\": \"require\""));
        var result = lint(drafts);
        assertThat(result.out()).contains("10.json:5:5: warning: “require” for * has no force:");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void aFolderWithoutPoliciesIsNotClean() throws IOException {
        draft("10.jsn", Sandbox.EXAMPLE);
        assertThat(lint(drafts))
                .isEqualTo(new Result(
                        1,
                        "%s: warning: %s holds no policy: no name in it ends in .json. Nothing is decided by it."
                                        .formatted(drafts, drafts)
                                + " Name the folder in which the policies lie.\n"
                                + "No policy looked at: no errors, 1 warning.\n",
                        ""));
    }

    @Test
    void aPathThatIsNotThereNeverPasses() throws IOException {
        var missing = drafts.resolve("20.json");
        var result = lint(draft("10.json", Sandbox.EXAMPLE), missing);
        assertThat(result.out()).isEqualTo("""
                        %s: error: %s is not there. See to it that the path is the right one.
                        1 policy looked at: 1 error, no warnings.
                        """.formatted(missing, missing));
        assertThat(result.code()).isEqualTo(3);
        assertThat(lint(draft("10.json", "{"), missing).code()).isEqualTo(3);
        assertThat(lint(home.resolve("no-such-folder").resolve("10.json")).code())
                .isEqualTo(3);
    }

    /** No system opens such a name, not even for its administrator, who runs some of these tests. */
    @Test
    void aPathThatCanNotBeReadNeverPasses() throws IOException {
        var file = drafts.resolve("x".repeat(300) + ".json");
        var result = lint(draft("10.json", Sandbox.EXAMPLE), file);
        assertThat(result.out())
                .startsWith(file + ": error: The policy ")
                .contains("can't be read: ")
                .endsWith("\n1 policy looked at: 1 error, no warnings.\n");
        assertThat(result.code()).isEqualTo(5);
        assertThat(lint(file, drafts.resolve("missing.json")).code()).isEqualTo(5);
    }

    @Test
    void withoutAWordItLooksAtTheMachinesOwnAndAtWhoMayWriteIt() throws IOException {
        assertThat(lint().out().replaceAll("\\s+", " "))
                .isEqualTo("There is no policy on this machine. One would lie here: " + machine.folder + " ");
        assertThat(lint().code()).isZero();
        var file = machine.put("10.json", Sandbox.EXAMPLE);
        assertThat(lint()).isEqualTo(new Result(0, "1 policy looked at: no errors, no warnings.\n", ""));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(lint().out())
                .startsWith(file + ": error: Others than the administrator may write " + file
                        + ". The administrator can take that away: chmod go-w.\n");
        assertThat(lint().code()).isEqualTo(1);
    }

    @Test
    void whatIsNamedInTheMachinesOwnFolderMustBeTrustedToo() throws IOException {
        var file = machine.put("10.json", Sandbox.EXAMPLE);
        var other = machine.put("20.json", Sandbox.rules());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        var alias = Files.createSymbolicLink(home.resolve("alias"), machine.folder);
        assertThat(lint(machine.folder).out()).contains(file + ": error: Others than the administrator");
        assertThat(lint(file).out()).contains(file + ": error: Others than the administrator");
        assertThat(lint(alias).out()).contains(file + ": error: Others than the administrator");
        assertThat(lint(other).code()).isZero();
        Files.setPosixFilePermissions(machine.folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(lint(other).out()).contains(machine.folder + ": error: Others than the administrator");
        assertThat(lint(draft("10.json", Sandbox.EXAMPLE)).code()).isZero();
    }

    @Test
    void aLinkIsAFindingAsItWillBeWherePoliciesLie() throws IOException {
        var link = Files.createSymbolicLink(drafts.resolve("10.json"), draft("10.txt", Sandbox.EXAMPLE));
        assertThat(lint(drafts).out()).contains(link + ": error: " + link + " is a link.");
        assertThat(lint(link).code()).isEqualTo(1);
    }

    @Test
    void findingsAreToldInTheReadersLanguageWithTheirPlaceOnce() throws IOException {
        var file = draft("10.json", Sandbox.EXAMPLE.replace("device.os", "device.so"));
        program.speaking(Locale.GERMAN);
        assertThat(lint(file).out())
                .startsWith(file + ":6:15: Fehler: Einen Eintrag „device.so“ gibt es nicht.")
                .endsWith("\n1 Richtlinie geprüft: 1 Fehler, keine Warnungen.\n");
    }

    @Test
    void programsReadTheSame() throws IOException {
        var file = draft("10.json", Sandbox.EXAMPLE.replace("device.os", "device.so"));
        var result = program.run("policy", "lint", "--json", file.toString());
        assertThat(result.code()).isEqualTo(1);
        var json = Json.read(result.out());
        var finding = json.objects("findings").getFirst();
        assertThat(finding.string("grade")).isEqualTo("error");
        assertThat(finding.object("fault").string("code")).isEqualTo("policy.misspelt-item");
        assertThat(finding.object("fault").string("file")).isEqualTo(file.toString());
        assertThat(result.out()).contains("\"line\" : 6", "\"column\" : 15", "\"files\" : 1", "\"errors\" : 1");
    }

    private Path draft(String name, String text) throws IOException {
        return Files.writeString(drafts.resolve(name), text);
    }

    private Result lint(Path... named) {
        var words =
                Stream.concat(Stream.of("policy", "lint"), Arrays.stream(named).map(Path::toString));
        var result = program.run(words.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        return result;
    }
}
