package dev.sayso.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.ui.Home;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
    private static final Author PERSON = new Author("user", "panel", Locale.ENGLISH);
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void nothingSaidIsNotDecidedAndStandsBetween() {
        try (var service = home.service()) {
            assertThat(item(service, "device.os"))
                    .isEqualTo(new Standing(SwitchState.UNDECIDED, "Not decided", Optional.empty()));
        }
    }

    @Test
    void eachChoiceHasItsDrawingAndItsWords() {
        try (var service = home.service()) {
            service.choose(List.of("device.os"), Choice.GRANTED, PERSON);
            service.choose(List.of("device.network"), Choice.REFUSED, PERSON);
            service.choose(List.of("errors.severity"), Choice.ASK, PERSON);
            assertThat(item(service, "device.os"))
                    .extracting(Standing::state, Standing::text)
                    .containsExactly(SwitchState.ALLOWED, "Allowed");
            assertThat(item(service, "device.network"))
                    .extracting(Standing::state, Standing::text)
                    .containsExactly(SwitchState.REFUSED, "Refused");
            assertThat(item(service, "errors.severity"))
                    .extracting(Standing::state, Standing::text)
                    .containsExactly(SwitchState.MIXED, "Ask each time");
        }
    }

    @Test
    void aLockSaysWhoAndWhyAndKeepsTheOwnChoiceInSight() {
        try (var service = home.service()) {
            service.choose(List.of("errors.file-contents"), Choice.REFUSED, PERSON);
        }
        home.policy = Home.rule(Verb.FORBID, "errors.file-contents");
        try (var service = home.service()) {
            assertThat(item(service, "errors.file-contents"))
                    .isEqualTo(new Standing(
                            SwitchState.LOCKED,
                            "Forbidden by Contoso",
                            Optional.of("Client projects. Your own choice: Refused.")));
        }
    }

    @Test
    void aRuleThatRequiresLocksOnlyOnAWorkAccount() {
        home.policy = Home.rule(Verb.REQUIRE, "device.os");
        try (var service = home.service()) {
            assertThat(item(service, "device.os").state()).isEqualTo(SwitchState.UNDECIDED);
            service.setAccount(Account.WORK, PERSON);
            assertThat(item(service, "device.os").text()).isEqualTo("Required by Contoso");
        }
    }

    @Test
    void aSuggestionIsSaidBesideTheSwitchAndTurnsNothing() {
        home.policy = Home.rule(Verb.SUGGEST, "usage.*");
        try (var service = home.service()) {
            assertThat(item(service, "usage.features"))
                    .isEqualTo(new Standing(
                            SwitchState.UNDECIDED, "Not decided", Optional.of("Contoso suggests: Refused")));
        }
    }

    @Test
    void whatIsAllowedButHeldBackSaysByWhat() {
        home.signal = Optional.of("DO_NOT_TRACK=1");
        try (var service = home.service()) {
            service.choose(List.of("device.os"), Choice.GRANTED, PERSON);
            assertThat(item(service, "device.os").note()).contains("Held back by DO_NOT_TRACK in the environment.");
            assertThat(item(service, "device.network").note()).isEmpty();
        }
    }

    @Test
    void aCategoryOfOneMindStandsLikeItsItems() {
        try (var service = home.service()) {
            service.choose(ids(service, "usage"), Choice.REFUSED, PERSON);
            assertThat(category(service, "usage"))
                    .isEqualTo(new Standing(SwitchState.REFUSED, "Refused", Optional.empty()));
        }
    }

    @Test
    void aMixedCategoryCountsWhatIsAllowed() {
        try (var service = home.service()) {
            service.choose(List.of("device.os", "device.region"), Choice.GRANTED, PERSON);
            assertThat(category(service, "device"))
                    .isEqualTo(new Standing(SwitchState.MIXED, "2 of 6 allowed", Optional.empty()));
        }
    }

    @Test
    void aCategoryWhereSomethingAsksSaysSo() {
        try (var service = home.service()) {
            service.choose(List.of("errors.severity"), Choice.ASK, PERSON);
            assertThat(category(service, "errors").text()).isEqualTo("Ask each time");
        }
    }

    @Test
    void aHalfRefusedCategoryCountsWhatIsOpenAndIsDrawnAsNotDecided() {
        try (var service = home.service()) {
            service.choose(List.of("usage.features"), Choice.REFUSED, PERSON);
            assertThat(category(service, "usage"))
                    .isEqualTo(new Standing(SwitchState.UNDECIDED, "2 of 3 not decided", Optional.empty()));
        }
    }

    @Test
    void aWhollyForbiddenCategoryIsLocked() {
        home.policy = Home.rule(Verb.FORBID, "usage.*");
        try (var service = home.service()) {
            assertThat(category(service, "usage").state()).isEqualTo(SwitchState.LOCKED);
        }
    }

    @Test
    void aPartlyForbiddenCategorySaysHowManyItemsTheOrganisationDecides() {
        home.policy = Home.rule(Verb.FORBID, "usage.manner");
        try (var service = home.service()) {
            service.choose(List.of("usage.features", "usage.frequency"), Choice.GRANTED, PERSON);
            assertThat(category(service, "usage"))
                    .isEqualTo(new Standing(
                            SwitchState.ALLOWED, "Allowed", Optional.of("1 item is decided by your organisation")));
        }
    }

    private static Standing item(ConsentService service, String id) {
        return Standing.of(Objects.requireNonNull(service.current().items().get(id)), WORDS);
    }

    private static Standing category(ConsentService service, String id) {
        return Standing.of(service.current().category(id), WORDS);
    }

    private static List<String> ids(ConsentService service, String category) {
        return service.current().category(category).stream()
                .map(state -> state.item().id())
                .toList();
    }
}
