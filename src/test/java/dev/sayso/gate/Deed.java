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
    GRANT,
    REFUSE,
    ASK,
    FORGET,
    GRANT_ALL,
    REFUSE_ALL,
    UNDO,
    RESET,
    SAY_ADULT,
    SAY_CHILD,
    SAY_SCHOOL,
    SAY_WORK,
    GUARDIAN_COMES,
    GUARDIAN_GRANTS,
    JOIN_PREVIEW,
    LEAVE_PREVIEW,
    CHOOSE_FOR_A_PRODUCT,
    IMPORT_AN_EDITION,
    SEASON_PASSES,
    YEARS_PASS,
    CLOCK_IS_SET_BACK,
    POLICY_COMES,
    POLICY_FORBIDS,
    POLICY_REQUIRES,
    POLICY_BREAKS,
    POLICY_IS_MENDED,
    PROFILE_BREAKS,
    PROFILE_IS_DELETED;

    /** It has a preview programme. */
    static final String PRODUCT = "windows-diagnostic-data";

    /** @param item what it is done to, where it is done to one item */
    void by(GateHouse house, ConsentService service, String item) throws IOException {
        switch (this) {
            case GRANT -> service.choose(List.of(item), Choice.GRANTED, GateHouse.PERSON);
            case REFUSE -> service.choose(List.of(item), Choice.REFUSED, GateHouse.PERSON);
            case ASK -> service.choose(List.of("errors.file-contents"), Choice.ASK, GateHouse.PERSON);
            case FORGET -> service.choose(List.of(item), Choice.UNDECIDED, GateHouse.PERSON);
            case GRANT_ALL -> service.chooseAll(Choice.GRANTED, GateHouse.PERSON);
            case REFUSE_ALL -> service.chooseAll(Choice.REFUSED, GateHouse.PERSON);
            case UNDO -> service.undo(GateHouse.PERSON);
            case RESET -> service.reset(GateHouse.PERSON);
            case SAY_ADULT -> service.ages().sayGroup(AgeGroup.ADULT, GateHouse.PERSON);
            case SAY_CHILD -> service.ages().sayBorn(YearMonth.of(2018, 5), GateHouse.PERSON);
            case SAY_SCHOOL -> service.setAccount(Account.SCHOOL, GateHouse.PERSON);
            case SAY_WORK -> service.setAccount(Account.WORK, GateHouse.PERSON);
            case GUARDIAN_COMES -> service.guardianship().setUp(pin(), GateHouse.PERSON);
            case GUARDIAN_GRANTS -> guardianGrants(service, item);
            case JOIN_PREVIEW -> service.previews().join(PRODUCT, Choice.GRANTED, GateHouse.PERSON);
            case LEAVE_PREVIEW -> service.previews().leave(PRODUCT, GateHouse.PERSON);
            case CHOOSE_FOR_A_PRODUCT -> chooseForAProduct(house, item);
            case IMPORT_AN_EDITION -> service.importStatement(edition(), Schedule.AT_ONCE);
            case SEASON_PASSES -> house.now = house.now.plus(Duration.ofDays(130));
            case YEARS_PASS -> house.now = house.now.plus(Duration.ofDays(800));
            case CLOCK_IS_SET_BACK -> house.now = house.now.minus(Duration.ofDays(200));
            case POLICY_COMES -> house.machine.put("contoso.json", Sandbox.EXAMPLE);
            case POLICY_FORBIDS ->
                house.machine.put("forbid.json", Sandbox.rules("\"item\": \"" + item + "\", \"verb\": \"forbid\""));
            case POLICY_REQUIRES ->
                house.machine.put("require.json", Sandbox.rules("\"item\": \"" + item + "\", \"verb\": \"require\""));
            case POLICY_BREAKS -> house.machine.put("broken.json", "{");
            case POLICY_IS_MENDED -> Files.deleteIfExists(house.machine.folder.resolve("broken.json"));
            case PROFILE_BREAKS -> write(house, "{");
            case PROFILE_IS_DELETED -> Files.deleteIfExists(house.folders.profile());
        }
    }

    private static Path edition() {
        return Path.of("src", "test", "resources", "statements", "example-2027-03", "statement.en.md");
    }

    private static Pin pin() {
        return new Pin("839204".toCharArray());
    }

    private static void guardianGrants(ConsentService service, String item) {
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

    private static void chooseForAProduct(GateHouse house, String item) throws IOException {
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
