package dev.sayso.gate;

import dev.sayso.consent.ConsentService;
import dev.sayso.guardian.Pin;
import dev.sayso.policy.Sandbox;
import dev.sayso.profile.Account;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.profile.EditionRef;
import dev.sayso.statement.Schedule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What may happen to what a decision depends on: at the panel, by an administrator, with an editor, and as time goes by. */
enum Deed {
    GRANT((house, service, item) -> service.choose(List.of(item), Choice.GRANTED, GateHouse.PERSON)),
    REFUSE((house, service, item) -> service.choose(List.of(item), Choice.REFUSED, GateHouse.PERSON)),
    ASK((house, service, item) -> service.choose(List.of("errors.file-contents"), Choice.ASK, GateHouse.PERSON)),
    FORGET((house, service, item) -> service.choose(List.of(item), Choice.UNDECIDED, GateHouse.PERSON)),
    GRANT_ALL((house, service, item) -> service.chooseAll(Choice.GRANTED, GateHouse.PERSON)),
    REFUSE_ALL((house, service, item) -> service.chooseAll(Choice.REFUSED, GateHouse.PERSON)),
    UNDO((house, service, item) -> service.undo(GateHouse.PERSON)),
    RESET((house, service, item) -> service.reset(GateHouse.PERSON)),
    SAY_ADULT((house, service, item) -> service.ages().sayGroup(AgeGroup.ADULT, GateHouse.PERSON)),
    SAY_CHILD((house, service, item) -> service.ages().sayBorn(YearMonth.of(2018, 5), GateHouse.PERSON)),
    SAY_SCHOOL((house, service, item) -> service.setAccount(Account.SCHOOL, GateHouse.PERSON)),
    SAY_WORK((house, service, item) -> service.setAccount(Account.WORK, GateHouse.PERSON)),
    GUARDIAN_COMES((house, service, item) -> service.guardianship().setUp(pin(), GateHouse.PERSON)),
    GUARDIAN_GRANTS(Deed::guardianGrants),
    JOIN_PREVIEW((house, service, item) -> service.previews().join(Deed.PRODUCT, Choice.GRANTED, GateHouse.PERSON)),
    LEAVE_PREVIEW((house, service, item) -> service.previews().leave(Deed.PRODUCT, GateHouse.PERSON)),
    CHOOSE_FOR_A_PRODUCT(Deed::chooseForAProduct),
    IMPORT_AN_EDITION((house, service, item) -> service.importStatement(edition(), Schedule.AT_ONCE)),
    SEASON_PASSES((house, service, item) -> house.now = house.now.plus(Duration.ofDays(130))),
    YEARS_PASS((house, service, item) -> house.now = house.now.plus(Duration.ofDays(800))),
    CLOCK_IS_SET_BACK((house, service, item) -> house.now = house.now.minus(Duration.ofDays(200))),
    POLICY_COMES((house, service, item) -> house.machine.put("contoso.json", Sandbox.EXAMPLE)),
    POLICY_FORBIDS((house, service, item) ->
            house.machine.put("forbid.json", Sandbox.rules("\"item\": \"" + item + "\", \"verb\": \"forbid\""))),
    POLICY_REQUIRES((house, service, item) ->
            house.machine.put("require.json", Sandbox.rules("\"item\": \"" + item + "\", \"verb\": \"require\""))),
    POLICY_BREAKS((house, service, item) -> house.machine.put("broken.json", "{")),
    POLICY_IS_MENDED((house, service, item) -> Files.deleteIfExists(house.machine.folder.resolve("broken.json"))),
    PROFILE_BREAKS((house, service, item) -> write(house, "{")),
    PROFILE_IS_DELETED((house, service, item) -> Files.deleteIfExists(house.folders.profile()));

    /** It has a preview programme. */
    static final String PRODUCT = "windows-diagnostic-data";

    @FunctionalInterface
    private interface Doing {
        void by(GateHouse house, ConsentService service, String item) throws IOException;
    }

    private final Doing doing;

    Deed(Doing doing) {
        this.doing = doing;
    }

    /** @param item what it is done to, where it is done to one item */
    void by(GateHouse house, ConsentService service, String item) throws IOException {
        doing.by(house, service, item);
    }

    private static Path edition() {
        return Path.of("src", "test", "resources", "statements", "example-2027-03", "statement.en.md");
    }

    private static Pin pin() {
        return new Pin("839204".toCharArray());
    }

    private static void guardianGrants(GateHouse house, ConsentService service, String item) {
        try (var unlocked = service.guardianship().unlock(pin())) {
            var edition = service.statements().current(GateHouse.PERSON.language());
            service.guardianship()
                    .consent(
                            unlocked,
                            new EditionRef(edition.statement(), edition.id(), edition.sha256()),
                            GateHouse.PERSON);
            service.guardianship().choose(unlocked, List.of(item), Choice.GRANTED, GateHouse.PERSON);
        }
    }

    private static void chooseForAProduct(GateHouse house, ConsentService service, String item) throws IOException {
        write(house, """
                {"format": 1, "choices": {"%1$s": %2$s}, "products": {"%4$s": {"choices": {"%1$s": %3$s}}}}""".formatted(item, said(house, "granted"), said(house, "refused"), PRODUCT));
    }

    private static String said(GateHouse house, String choice) {
        return """
                {"choice": "%s", "at": "%s", "edition": "2016-09", "by": "user", "via": "panel"}""".formatted(choice, house.now.truncatedTo(ChronoUnit.SECONDS));
    }

    private static void write(GateHouse house, String text) throws IOException {
        Files.createDirectories(house.folders.profile().getParent());
        Files.writeString(house.folders.profile(), text);
    }
}
