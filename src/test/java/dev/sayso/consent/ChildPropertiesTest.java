package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.decision.Outcome;
import dev.sayso.fault.FaultException;
import dev.sayso.guardian.Pin;
import dev.sayso.json.Json;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.profile.EditionRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a child does, in whatever order: nothing is allowed that their guardian did not allow. */
class ChildPropertiesTest {
    private static final String ALLOWED = "usage.features";
    private static final String NOT_ALLOWED = "usage.frequency";

    /** What a child can do, at the panel, the command line and with an editor. */
    enum Deed {
        ALLOW,
        ALLOW_ALL,
        ASK,
        REFUSE,
        REFUSE_ALL,
        FORGET,
        UNDO,
        RESET,
        SAY_ADULT,
        SAY_BORN_LONG_AGO,
        SAY_SCHOOL,
        JOIN_PREVIEW,
        LEAVE_PREVIEW,
        IMPORT_OWN_EXPORT,
        IMPORT_FORGED,
        REPLACE_BY_FORGED,
        FORGE_GRANTS_OF_THEIR_OWN,
        FORGE_GRANTS_OF_A_GUARDIAN,
        FORGE_CONSENT,
        FORGE_AGE,
        FORGE_PREVIEW,
        RESTORE_BACKUP,
        DELETE_PROFILE,
        DELETE_GUARDIANS_FILE,
        GUESS_PIN
    }

    @Property(tries = 60)
    void nothingIsAllowedWithoutAGuardian(@ForAll("deeds") List<Deed> deeds) throws IOException {
        var folder = Files.createTempDirectory("sayso-child");
        try {
            var given = new Given(folder);
            given.policy = Given.rules(Given.rule(Verb.REQUIRE, NOT_ALLOWED));
            try (var service = given.service()) {
                service.ages().sayBorn(YearMonth.of(2018, 5), Given.PANEL);
                for (var deed : deeds) {
                    if (deed != Deed.DELETE_PROFILE && deed != Deed.FORGE_AGE && deed != Deed.RESTORE_BACKUP) {
                        // Without a guardian's file the profile alone says who is a child: the guide says so too.
                        attempt(deed, service, given);
                        nothingBut(Set.of(), service);
                    }
                }
            }
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 25)
    void nothingIsAllowedBeyondWhatAGuardianAllowed(@ForAll("deeds") List<Deed> deeds) throws IOException {
        var folder = Files.createTempDirectory("sayso-child");
        try {
            var given = new Given(folder);
            given.policy = Given.rules(Given.rule(Verb.REQUIRE, NOT_ALLOWED));
            try (var service = given.service()) {
                service.ages().sayBorn(YearMonth.of(2018, 5), Given.PANEL);
                service.guardianship().setUp(new Pin("839204".toCharArray()), Given.PANEL);
                var guardian = service.guardianship().unlock(new Pin("839204".toCharArray()));
                service.guardianship().consent(guardian, new EditionRef("statement", "2016-09", "ab12"), Given.PANEL);
                service.guardianship().choose(guardian, List.of(ALLOWED), Choice.GRANTED, Given.PANEL);
                guardian.close();
                for (var deed : deeds) {
                    if (deed != Deed.DELETE_GUARDIANS_FILE) {
                        attempt(deed, service, given);
                        nothingBut(Set.of(ALLOWED), service);
                    }
                }
                Files.deleteIfExists(given.state.resolve("guardian.json"));
                if (service.current().family().minor()) {
                    nothingBut(Set.of(), service);
                }
            }
        } finally {
            delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Arbitraries.of(Deed.values()).list().ofMinSize(1).ofMaxSize(12);
    }

    private static void nothingBut(Set<String> allowed, ConsentService service) {
        var now = service.current();
        assertThat(now.items().values())
                .filteredOn(state -> state.verdict().outcome() != Outcome.BLOCKED)
                .extracting(state -> state.item().id())
                .isSubsetOf(allowed);
        for (var item : service.catalogue().items()) {
            var verdict =
                    service.explain(item.id(), Optional.of("vscode")).getFirst().verdict();
            if (verdict.outcome() != Outcome.BLOCKED) {
                assertThat(allowed).contains(item.id());
            }
        }
    }

    private static void attempt(Deed deed, ConsentService service, Given given) throws IOException {
        given.now = given.now.plusSeconds(7);
        try {
            act(deed, service, given);
        } catch (FaultException e) {
            // Refused, as most of it should be.
            assertThat(e.fault().code()).isNotBlank();
        }
    }

    private static void act(Deed deed, ConsentService service, Given given) throws IOException {
        switch (deed) {
            case ALLOW -> service.choose(List.of(NOT_ALLOWED), Choice.GRANTED, Given.PANEL);
            case ALLOW_ALL -> service.chooseAll(Choice.GRANTED, Given.PANEL);
            case ASK -> service.choose(List.of("errors.severity"), Choice.ASK, Given.PANEL);
            case REFUSE -> service.choose(List.of(ALLOWED, NOT_ALLOWED), Choice.REFUSED, Given.PANEL);
            case REFUSE_ALL -> service.chooseAll(Choice.REFUSED, Given.PANEL);
            case FORGET -> service.choose(List.of(ALLOWED), Choice.UNDECIDED, Given.PANEL);
            case UNDO -> service.undo(Given.PANEL);
            case RESET -> service.reset(Given.PANEL);
            case SAY_ADULT -> service.ages().sayGroup(AgeGroup.ADULT, Given.PANEL);
            case SAY_BORN_LONG_AGO -> service.ages().sayBorn(YearMonth.of(1980, 1), Given.PANEL);
            case SAY_SCHOOL -> service.setAccount(Account.SCHOOL, Given.PANEL);
            case JOIN_PREVIEW -> service.previews().join("vscode", Choice.GRANTED, Given.PANEL);
            case LEAVE_PREVIEW -> service.previews().leave("vscode", Given.PANEL);
            case IMPORT_OWN_EXPORT -> service.importChoices(copy(given, text(given)), false, Given.PANEL);
            case IMPORT_FORGED -> service.importChoices(copy(given, forged(given, "guardian")), false, Given.PANEL);
            case REPLACE_BY_FORGED -> service.importChoices(copy(given, forged(given, "user")), true, Given.PANEL);
            case FORGE_GRANTS_OF_THEIR_OWN -> Files.writeString(given.profile, forged(given, "user"));
            case FORGE_GRANTS_OF_A_GUARDIAN -> Files.writeString(given.profile, forged(given, "guardian"));
            case FORGE_CONSENT -> edit(given, "age", "{\"group\": \"minor\", \"guardianConsented\": true}");
            case FORGE_AGE -> edit(given, "age", "{\"group\": \"adult\"}");
            case FORGE_PREVIEW ->
                edit(
                        given,
                        "products",
                        "{\"vscode\": {\"channel\": \"preview\", \"choices\": " + grants("guardian") + "}}");
            case RESTORE_BACKUP -> restore(given);
            case DELETE_PROFILE -> Files.deleteIfExists(given.profile);
            case DELETE_GUARDIANS_FILE -> Files.deleteIfExists(given.state.resolve("guardian.json"));
            case GUESS_PIN -> service.guardianship().unlock(new Pin("571904".toCharArray()));
        }
    }

    private static void restore(Given given) throws IOException {
        var backup = given.profile.resolveSibling("profile.json.bak");
        if (Files.exists(backup)) {
            Files.writeString(given.profile, Files.readString(backup));
        }
    }

    private static String grants(String by) {
        var grant = """
                {"choice": "granted", "at": "2026-11-22T10:15:30Z", "edition": "2016-09", "by": "%s", "via": "panel"}""".formatted(by);
        return "{\"usage.features\": %s, \"usage.frequency\": %s, \"errors.severity\": %s}"
                .formatted(grant, grant, grant);
    }

    private static String forged(Given given, String by) throws IOException {
        var json = Json.read(text(given)).copy();
        json.set("choices", Json.read(grants(by)).copy());
        return json.toString();
    }

    private static void edit(Given given, String key, String value) throws IOException {
        var json = Json.read(text(given)).copy();
        json.set(key, Json.read(value).copy());
        Files.writeString(given.profile, json.toString());
    }

    private static String text(Given given) throws IOException {
        return Files.exists(given.profile) ? Files.readString(given.profile) : "{\"format\": 1}";
    }

    private static Path copy(Given given, String text) throws IOException {
        return Files.writeString(given.state.resolveSibling("copy.json"), text);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
