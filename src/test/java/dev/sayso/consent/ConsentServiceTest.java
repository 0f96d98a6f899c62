package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.ProfileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentServiceTest {
    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void person() {
        given = new Given(folder);
    }

    @Test
    void beforeAnythingIsSaidEveryItemIsUndecidedAndNoFileIsMade() {
        try (var service = given.service()) {
            var now = service.current();

            assertThat(now.profile()).isInstanceOf(ProfileState.Absent.class);
            assertThat(now.items().keySet())
                    .containsExactly("usage.features", "usage.frequency", "errors.severity", "errors.file-contents");
            assertThat(choices(now).values()).containsOnly(Choice.UNDECIDED);
            assertThat(now.undo()).isEmpty();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aChoiceIsKeptWithAllThatMakesItProvable() {
        try (var service = given.service()) {
            service.choose(
                    List.of("usage.features"),
                    Choice.GRANTED,
                    new Author("user", "cli", Locale.forLanguageTag("de-AT")));
        }
        try (var another = given.service()) {
            assertThat(another.current().items().get("usage.features").record())
                    .contains(new ChoiceRecord(
                            Choice.GRANTED, Instant.parse("2026-11-22T10:15:30Z"), "2016-09", "de", "user", "cli"));
            assertThat(another.current().profile())
                    .isInstanceOfSatisfying(
                            ProfileState.Present.class,
                            present -> assertThat(present.profile().statement())
                                    .contains(new EditionRef("statement", "2016-09", "ab12")));
        }
    }

    @Test
    void oneUnknownItemAmongSeveralMeansThatNothingIsSaid() {
        try (var service = given.service()) {
            var fault = faultOf(
                    () -> service.choose(List.of("usage.features", "usage.telepathy"), Choice.REFUSED, Given.PANEL));

            assertThat(fault.code()).isEqualTo("consent.unknown-item");
            assertThat(fault.kind()).isEqualTo(Kind.USAGE);
            assertThat(given.profile).doesNotExist();
        }
    }

    @Test
    void askingEachTimeIsRefusedWhereTheItemDoesNotOfferIt() {
        try (var service = given.service()) {
            var fault = faultOf(
                    () -> service.choose(List.of("errors.severity", "usage.features"), Choice.ASK, Given.PANEL));

            assertThat(fault.code()).isEqualTo("consent.not-askable");
            assertThat(given.profile).doesNotExist();
        }
    }

    @Test
    void askingAllMeansThoseThatOfferIt() {
        try (var service = given.service()) {
            assertThat(choices(service.chooseAll(Choice.ASK, Given.PANEL)))
                    .isEqualTo(Map.of(
                            "usage.features", Choice.UNDECIDED,
                            "usage.frequency", Choice.UNDECIDED,
                            "errors.severity", Choice.ASK,
                            "errors.file-contents", Choice.ASK));
        }
    }

    @Test
    void aForbiddenItemCanNotBeGrantedButRefusedAndForgotten() {
        given.policy = Given.rules(Given.rule(Verb.FORBID, "usage.*"));
        try (var service = given.service()) {
            var fault = faultOf(
                    () -> service.choose(List.of("errors.severity", "usage.features"), Choice.GRANTED, Given.PANEL));

            assertThat(fault.code()).isEqualTo("consent.forbidden");
            assertThat(fault.kind()).isEqualTo(Kind.POLICY);
            assertThat(fault.place().map(Object::toString)).contains("contoso.json:7:5");
            assertThat(fault.arguments()).containsExactly("usage.features", "Contoso", "Client projects.");
            assertThat(given.profile).doesNotExist();

            var refused = service.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
            assertThat(choices(refused)).containsEntry("usage.features", Choice.REFUSED);
            var forgotten = service.choose(List.of("usage.features"), Choice.UNDECIDED, Given.PANEL);
            assertThat(choices(forgotten)).containsEntry("usage.features", Choice.UNDECIDED);
        }
    }

    @Test
    void allowingAllLeavesForbiddenItemsAsTheyAre() {
        given.policy = Given.rules(Given.rule(Verb.FORBID, "errors.file-contents"));
        try (var service = given.service()) {
            assertThat(choices(service.chooseAll(Choice.GRANTED, Given.PANEL)))
                    .containsEntry("errors.file-contents", Choice.UNDECIDED)
                    .containsEntry("errors.severity", Choice.GRANTED);
            assertThat(choices(service.chooseAll(Choice.REFUSED, Given.PANEL)).values())
                    .containsOnly(Choice.REFUSED);
        }
    }

    @Test
    void aRequiredItemIsLockedOnAWorkAccountOnly() {
        given.policy = Given.rules(Given.rule(Verb.REQUIRE, "usage.features"));
        try (var service = given.service()) {
            assertThat(service.current().items().get("usage.features").lock()).isEmpty();

            service.setAccount(Account.WORK, Given.PANEL);
            assertThat(service.current().items().get("usage.features").lock())
                    .contains(Given.rule(Verb.REQUIRE, "usage.features"));
            assertThat(choices(service.chooseAll(Choice.GRANTED, Given.PANEL)))
                    .containsEntry("usage.features", Choice.UNDECIDED)
                    .containsEntry("usage.frequency", Choice.GRANTED);
            assertThat(choices(service.chooseAll(Choice.REFUSED, Given.PANEL)))
                    .containsEntry("usage.features", Choice.REFUSED)
                    .containsEntry("usage.frequency", Choice.REFUSED);
        }
    }

    @Test
    void aForbiddenItemIsLockedAndASuggestionIsShown() {
        var forbid = Given.rule(Verb.FORBID, "usage.*");
        var suggest = Given.rule(Verb.SUGGEST, "errors.severity");
        given.policy = Given.rules(forbid, suggest);
        try (var service = given.service()) {
            var items = service.current().items();

            assertThat(items.get("usage.frequency").lock()).contains(forbid);
            assertThat(items.get("errors.severity").lock()).isEmpty();
            assertThat(items.get("errors.severity").suggestion()).contains(suggest);
        }
    }

    @Test
    void sayingTheSameAgainChangesNothing() throws IOException {
        try (var service = given.service()) {
            service.chooseAll(Choice.GRANTED, Given.PANEL);
            var undo = service.current().undo();
            var saved = Files.getLastModifiedTime(given.profile);
            given.now = given.now.plus(Duration.ofHours(1));

            service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);

            assertThat(Files.getLastModifiedTime(given.profile)).isEqualTo(saved);
            assertThat(service.current().undo()).isEqualTo(undo);
        }
    }

    @Test
    void aGrantIsGivenAnewUnderAnotherEditionButARefusalStands() {
        try (var service = given.service()) {
            service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);
            service.choose(List.of("usage.frequency"), Choice.REFUSED, Given.PANEL);
            given.edition = "2027-01";

            service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);
            service.choose(List.of("usage.frequency"), Choice.REFUSED, Given.PANEL);

            assertThat(edition(service, "usage.features")).contains("2027-01");
            assertThat(edition(service, "usage.frequency")).contains("2016-09");
        }
    }

    @Test
    void resettingForgetsEveryChoiceAndCanBeTakenBack() throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.profile, """
                { "format": 1,
                  "choices": { "usage.features": { "choice": "refused" } },
                  "products": { "vscode": { "channel": "preview", "choices": {
                    "usage.features": { "choice": "granted", "at": "2026-01-01T00:00:00Z", "edition": "2016-09" } } } } }
                """);
        try (var service = given.service()) {
            var before = service.current().profile();

            assertThat(service.reset(Given.PANEL).profile())
                    .isInstanceOfSatisfying(ProfileState.Present.class, present -> {
                        assertThat(present.profile().choices()).isEmpty();
                        assertThat(present.profile().products().get("vscode").choices())
                                .isEmpty();
                    });
            assertThat(said(service.undo(Given.PANEL))).isEqualTo(said(before));
        }
    }

    @Test
    void aKeyThatLooksLikeOneProductsChoiceNeverBecomesThat() throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.profile, """
                { "format": 1, "choices": { "vscode/usage.features":
                    { "choice": "granted", "at": "2026-10-01T00:00:00Z", "edition": "2016-09" } } }
                """);
        try (var service = given.service()) {
            service.choose(List.of("usage.frequency"), Choice.REFUSED, Given.PANEL);

            assertThat(service.explain("usage.features", Optional.of("vscode"))
                            .getFirst()
                            .verdict())
                    .isEqualTo(Verdict.UNDECIDED);
            assertThat(Files.readString(given.profile)).contains("vscode/usage.features");
        }
    }

    @Test
    void aProfileThatEverybodyMayWriteByNowIsTrustedNoMoreAndAgainOnceMended() throws IOException {
        try (var service = given.service()) {
            service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);

            Files.setPosixFilePermissions(given.profile, PosixFilePermissions.fromString("rw-rw-rw-"));
            assertThat(service.current().profile()).isInstanceOf(ProfileState.Unreadable.class);
            Files.setPosixFilePermissions(given.profile, PosixFilePermissions.fromString("rw-------"));
            assertThat(service.current().profile()).isInstanceOf(ProfileState.Present.class);
        }
    }

    @Test
    void whatCanNotBeReadIsToldAndBlocksAndRefusingMendsIt() throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.profile, "{ \"format\": 1,\n  oops }");
        try (var service = given.service()) {
            assertThat(service.current().profile())
                    .isInstanceOfSatisfying(
                            ProfileState.Unreadable.class,
                            unreadable -> assertThat(unreadable.fault().code()).isEqualTo("profile.malformed"));

            var now = service.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);

            assertThat(choices(now)).containsEntry("usage.features", Choice.REFUSED);
            assertThat(now.setAside()).hasSize(1);
            assertThat(now.setAside().keySet().iterator().next()).hasContent("{ \"format\": 1,\n  oops }");
        }
    }

    static Map<String, Choice> choices(Consents consents) {
        return consents.items().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().choice()));
    }

    private static Map<String, ChoiceRecord> said(Consents consents) {
        return said(consents.profile());
    }

    private static Map<String, ChoiceRecord> said(ProfileState state) {
        return state instanceof ProfileState.Present(var profile) ? Said.in(profile) : Map.of();
    }

    private static Optional<String> edition(ConsentService service, String item) {
        return service.current().items().get(item).record().map(ChoiceRecord::edition);
    }

    private static Fault faultOf(Runnable act) {
        var thrown = new Fault[1];
        assertThatThrownBy(act::run).isInstanceOfSatisfying(FaultException.class, e -> thrown[0] = e.fault());
        return thrown[0];
    }
}
