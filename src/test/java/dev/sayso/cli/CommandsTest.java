package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.cli.command.Options;
import dev.sayso.cli.command.PanelRequest;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command about choices: what it does, prints and returns. */
class CommandsTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(home);
    }

    @Test
    void statusOfAFreshMachineSaysThatNothingIsDecided() {
        var result = program.run("status");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains(program.profile() + " (not there yet: nothing is decided)")
                .contains("Signal        none")
                .containsPattern("(?m)^  usage\\.features +Features you use +Not decided +nothing said yet$")
                .doesNotContain("Allowed");
    }

    @Test
    void statusSaysInOneLineThatNothingIsDecidedWhileNothingIs() {
        var line = "Nothing has been decided yet, so nothing optional is collected.";
        assertThat(program.run("status").out().lines()).containsOnlyOnce(line);
        program.run("set", "usage.features", "refused");
        assertThat(program.run("status").out()).doesNotContain(line);
        program.run("undo");
        assertThat(program.run("status").out().lines()).containsOnlyOnce(line);
    }

    @Test
    void statusShowsEveryItemInTheCataloguesOrder() {
        var items = program.run("get", "all").out().lines().map(line -> line.split(" ", 2)[0]);
        var shown = program.run("status")
                .out()
                .lines()
                .filter(line -> line.matches("  [a-z]+\\.[a-z-]+ .*"))
                .map(line -> line.strip().split(" ", 2)[0]);
        assertThat(shown).containsExactlyElementsOf(items.toList()).isNotEmpty();
    }

    @Test
    void setHoldsAtOnceAndSaysTheWayBack() {
        var result = program.run("set", "usage.features", "granted");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern(
                        "(?m)^  usage\\.features +Features you use +Allowed +your choice +Nov 22, 2026, 10:15\\hAM$")
                .endsWith("The way back: sayso undo\n");
        assertThat(program.run("get", "usage.features").out()).isEqualTo("usage.features  granted  allowed  granted\n");
    }

    @Test
    void setTakesItemsCategoriesAndAll() {
        assertThat(program.run("set", "usage", "device.os", "refused").code()).isZero();
        assertThat(program.run("get", "usage", "device.os").out().lines()).allMatch(line -> line.contains("  refused"));
        assertThat(program.run("set", "all", "granted").code()).isZero();
        assertThat(program.run("get", "all").out().lines())
                .isNotEmpty()
                .allMatch(line -> line.endsWith("allowed  granted"));
    }

    @Test
    void anOptionMayStandAnywhere() {
        assertThat(program.run("--json", "set", "usage.features", "--language", "en", "refused")
                        .out())
                .startsWith("{");
    }

    @Test
    void undoGoesBackStepByStepToNothingSaid() {
        program.run("set", "usage.features", "granted");
        program.run("set", "usage.features", "refused");
        assertThat(program.run("undo").out())
                .startsWith("Taken back: the change of Nov 22, 2026")
                .endsWith("Another sayso undo goes back further.\n");
        assertThat(program.run("get", "usage.features").out()).contains("granted");
        program.run("undo");
        assertThat(program.run("get", "usage.features").out()).contains("undecided");
        assertThat(program.run("undo")).isEqualTo(new Program.Result(0, "There is nothing to take back.\n", ""));
    }

    @Test
    void resetForgetsEverythingAndUndoBringsItBack() {
        program.run("set", "usage.features", "granted");
        assertThat(program.run("reset").code()).isZero();
        assertThat(program.run("get", "all").out().lines()).allMatch(line -> line.endsWith("undecided"));
        program.run("undo");
        assertThat(program.run("get", "usage.features").out()).contains("granted");
    }

    @Test
    void explainNamesTheDecidingReasonFirst() {
        program.run("set", "usage.features", "granted");
        var result = program.withSignal("DO_NOT_TRACK=1").run("explain", "usage.features");
        assertThat(result.out().lines())
                .containsExactly(
                        "usage.features: Blocked",
                        "  decides: Your environment asks that nothing optional is sent: DO_NOT_TRACK=1",
                        "  overridden: You allowed it on November 22, 2026, under edition September 2016.");
    }

    @Test
    void aRuleThatForbidsIsNamedWithWhoAndWhereAndCannotBeOverridden() {
        program.under(forbidding("usage.features"));
        var refused = program.run("set", "usage.features", "granted");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("contoso.json:3:5", "Contoso");
        assertThat(program.run("explain", "usage.features").out()).contains("Contoso", "contoso.json:3:5");
        assertThat(program.run("status").out())
                .containsPattern("(?m)^Organisation +Contoso$")
                .containsPattern("usage\\.features .*Forbidden by Contoso +Client projects\\.");
    }

    @Test
    void whatAnOrganisationForbidsKeepsThePersonsOwnChoiceInSight() {
        program.run("set", "usage.features", "granted");
        program.under(forbidding("usage.features"));
        assertThat(program.run("status").out())
                .containsPattern("Forbidden by Contoso +Client projects\\.; your own choice: Allowed");
    }

    @Test
    void aProfileThatCannotBeReadBlocksEverythingAndIsNamedWithLineAndColumn() throws IOException {
        Files.createDirectories(program.profile().getParent());
        Files.writeString(program.profile(), "{\n  \"format\": 1,\n  nonsense\n}\n");
        var result = program.run("status");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("can't be trusted, so nothing optional is allowed")
                .contains("sayso: " + program.profile() + ":3:")
                .doesNotContain("Allowed ");
    }

    @Test
    void aProfileThatWasSetAsideIsNamedAfterwards() throws IOException {
        Files.createDirectories(program.profile().getParent());
        Files.writeString(program.profile(), "nonsense");
        program.run("set", "usage.features", "refused");
        assertThat(program.run("status").out()).contains("An earlier profile could not be read", ".broken-");
    }

    @Test
    void optionsMoveThePersonsOwnFiles() {
        var profile = home.resolve("kiosk.json");
        var state = home.resolve("kiosk-state");
        var result = program.run("set", "usage", "refused", "--profile", profile.toString(), "--state-dir=" + state);
        assertThat(result.code()).isZero();
        assertThat(profile).exists();
        assertThat(state).isNotEmptyDirectory();
        assertThat(program.profile()).doesNotExist();
    }

    @Test
    void theLanguageOfTheWordsIsKeptWithTheChoice() throws IOException {
        program.speaking(Locale.FRANCE).run("set", "usage.features", "refused");
        assertThat(Files.readString(program.profile())).contains("\"language\" : \"en\"", "\"via\" : \"cli\"");
        program.speaking(Locale.GERMANY).run("set", "usage.frequency", "refused");
        assertThat(Files.readString(program.profile())).contains("\"language\" : \"de\"");
        assertThat(program.run("status").out()).contains("Nicht entschieden", "Abgelehnt");
    }

    @Test
    void envNamesEveryPathAndWhatDecidedOnIt() {
        var result = program.onTerminal(java.util.Map.of("SAYSO_STATE_DIR", "/x", "NO_COLOR", "1"))
                .run("env", "--profile", home.resolve("p.json").toString());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .containsPattern("(?m)^Profile +" + home + "/p\\.json +not there +--profile$")
                .containsPattern("(?m)^History and requests +.* +not there +SAYSO_STATE_DIR$")
                .containsPattern("(?m)^Policy +" + home + "/policies +not there +fixed: nothing moves it$")
                .containsPattern("(?m)^DO_NOT_TRACK +not set$");
    }

    @Test
    void withoutADisplaySaysoDrawsThePanelAndPrintsTheStatus() {
        program.withoutDisplay(Fault.of(Kind.STORAGE, "cli.output", "no DISPLAY"));
        var result = program.run();
        assertThat(result.code()).isZero();
        assertThat(result.err()).contains("no DISPLAY", "sayso-panel.png");
        assertThat(result.out()).isEqualTo(program.run("status").out());
        assertThat(program.opened())
                .containsExactly(
                        PanelRequest.USUAL,
                        PanelRequest.USUAL.drawnTo(Path.of("sayso-panel.png").toAbsolutePath()));
    }

    @Test
    void panelPassesOnWhatWasAskedFor() {
        var picture = home.resolve("p.png");
        var result = program.run(
                "panel",
                "--screenshot=" + picture,
                "--page=statement",
                "--item=device.os",
                "--theme=dark",
                "--size=640x480",
                "--text-size=150");
        assertThat(result).isEqualTo(new Program.Result(0, "", ""));
        assertThat(program.opened())
                .containsExactly(new PanelRequest(
                        Optional.of(picture),
                        Optional.of("statement"),
                        Optional.of("device.os"),
                        Optional.of("dark"),
                        new PanelRequest.Size(640, 480),
                        Optional.of(150)));
    }

    @Test
    void portableGoesWithEveryCommandAndIsNamedWhereItDecides() {
        var said = new ArrayList<Options>();
        program.opening(options -> {
            said.add(options);
            throw new FaultException(Fault.of(Kind.STORAGE, "storage.portable-nowhere"));
        });
        assertThat(program.run("--portable", "status").code()).isEqualTo(5);
        assertThat(program.run("status", "--portable").err()).contains("leave --portable out");
        assertThat(said).extracting(Options::portable).containsOnly(true);
        said.clear();
        assertThat(program.run("status").code()).isEqualTo(5);
        assertThat(said).extracting(Options::portable).containsOnly(false);

        var usual = new Program(home);
        assertThat(usual.run("env", "--portable").out()).containsPattern("profile.json +not there +--portable");
        assertThat(usual.run("env").out()).doesNotContain("--portable");
    }

    /** What an installer presets for those who named no language gives way to one who did. */
    @Test
    void aLanguageThatIsNamedIsToldFromTheSystemsOwn() {
        assertThat(optionsOf("status").languageNamed()).isFalse();
        assertThat(optionsOf("status", "--language", "en"))
                .isEqualTo(optionsOf("--language=en", "status"))
                .matches(Options::languageNamed)
                .returns(Locale.ENGLISH, Options::language);
    }

    private Options optionsOf(String... arguments) {
        var said = new ArrayList<Options>();
        program.opening(options -> {
            said.add(options);
            throw new FaultException(Fault.of(Kind.STORAGE, "storage.no-home"));
        });
        program.run(arguments);
        return said.getFirst();
    }

    private Policy forbidding(String item) {
        var place = Place.of(home.resolve("contoso.json"), new Place.Position(3, 5));
        var rule =
                new Rule(item, Optional.empty(), Verb.FORBID, Optional.empty(), "Client projects.", "Contoso", place);
        return new Policy(List.of(rule), List.of());
    }
}
