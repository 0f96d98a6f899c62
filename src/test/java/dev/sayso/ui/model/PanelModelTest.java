package dev.sayso.ui.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.policy.Organisation;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.ui.Home;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelModelTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void aChoiceHoldsAtOnceAndUndoNamesAndTakesItBack() {
        try (var service = home.service();
                var model = model(service)) {
            model.choose(List.of("errors.other-software"), Choice.REFUSED);
            assertThat(choice(model, "errors.other-software")).isEqualTo(Choice.REFUSED);
            assertThat(undoLabel(model, service.catalogue())).contains("Undo: refused “Other software on this device”");
            model.undo();
            assertThat(choice(model, "errors.other-software")).isEqualTo(Choice.UNDECIDED);
            assertThat(undoLabel(model, service.catalogue())).isEmpty();
        }
    }

    @Test
    void whatIsSaidElsewhereWhileThePanelOpensIsShown() {
        var waiting = new ArrayDeque<Runnable>();
        try (var service = home.service();
                var elsewhere = home.service();
                var model = new PanelModel(service, WORDS, waiting::add, Runnable::run)) {
            elsewhere.choose(List.of("usage.features"), Choice.REFUSED, model.author());
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
            assertThat(choice(model, "usage.features")).isEqualTo(Choice.REFUSED);
        }
    }

    @Test
    void undoNamesAWholeCategoryByItsTitleAndMoreByTheirNumber() {
        try (var service = home.service();
                var model = model(service)) {
            model.chooseCategory("usage", Choice.GRANTED);
            assertThat(undoLabel(model, service.catalogue())).contains("Undo: allowed “Product use”");
            model.chooseAll(Choice.REFUSED);
            assertThat(undoLabel(model, service.catalogue())).contains("Undo: refused 18 items");
        }
    }

    @Test
    void aCategorysSwitchLeavesLockedItemsAlone() {
        home.policy = Home.rule(Verb.FORBID, "usage.manner");
        try (var service = home.service();
                var model = model(service)) {
            model.chooseCategory("usage", Choice.GRANTED);
            assertThat(choice(model, "usage.features")).isEqualTo(Choice.GRANTED);
            assertThat(choice(model, "usage.manner")).isEqualTo(Choice.UNDECIDED);
            assertThat(model.fault().get()).isEmpty();
        }
    }

    @Test
    void whatFailsIsSaidAndChangesNothing() {
        home.policy = Home.rule(Verb.FORBID, "device.os");
        try (var service = home.service();
                var model = model(service)) {
            model.choose(List.of("device.os"), Choice.GRANTED);
            assertThat(model.fault().get()).map(fault -> fault.code()).contains("consent.forbidden");
            assertThat(choice(model, "device.os")).isEqualTo(Choice.UNDECIDED);
            model.choose(List.of("device.os"), Choice.REFUSED);
            assertThat(model.fault().get()).isEmpty();
        }
    }

    @Test
    void showingAnItemOpensItsCategoryOnTheChoicesPage() {
        try (var service = home.service();
                var model = model(service)) {
            model.page().set(Page.STATEMENT);
            model.showItem("errors.severity");
            assertThat(model.page().get()).isEqualTo(Page.CHOICES);
            assertThat(model.openCategory().get()).contains("errors");
            assertThat(model.selectedItem().get()).contains("errors.severity");
        }
    }

    @Test
    void anUnreadableProfileIsTheGravestNoticeAndTheFootSaysNothingIsAllowed() throws IOException {
        Files.createDirectories(home.folders.profile().getParent());
        Files.writeString(home.folders.profile(), "{ \"format\": 1,\n  \"choices\": 7 }");
        home.signal = Optional.of("DO_NOT_TRACK=1");
        try (var service = home.service();
                var model = model(service)) {
            var notices = notices(model);
            assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.FAULT, Notice.Kind.SIGNAL);
            assertThat(notices.getFirst().title() + notices.getFirst().text()).contains("profile.json");
            assertThat(foot(model)).isEqualTo("Your profile could not be read, so nothing is allowed.");
        }
    }

    @Test
    void theNoticeOfAnOrganisationCountsWhatItLocks() {
        home.policy = Home.rule(Verb.FORBID, "usage.*");
        try (var service = home.service();
                var model = model(service)) {
            assertThat(notices(model))
                    .containsExactly(new Notice(
                            Notice.Kind.MANAGED,
                            "Contoso",
                            "manages 3 of these settings.",
                            List.of(),
                            Optional.of(Page.POLICY)));
        }
    }

    @Test
    void theNoticeOfAnOrganisationPassesOnItsMessageAndWhomToAsk() {
        var rules = Home.rule(Verb.FORBID, "device.os");
        home.policy = new Policy(
                List.of(new Organisation("Contoso", "privacy@contoso.example", "Ask the privacy desk.")),
                rules.rules(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
        try (var service = home.service();
                var model = model(service)) {
            assertThat(notices(model))
                    .containsExactly(new Notice(
                            Notice.Kind.MANAGED,
                            "Contoso",
                            "manages 1 of these settings. Ask the privacy desk.",
                            List.of("privacy@contoso.example"),
                            Optional.of(Page.POLICY)));
        }
    }

    @Test
    void anAnnouncedEditionIsANoticeThatCountsWhatIsAffected() {
        home.withLaterEdition().now = Instant.parse("2027-02-01T09:00:00Z");
        try (var service = home.service();
                var model = model(service)) {
            assertThat(notices(model))
                    .containsExactly(new Notice(
                            Notice.Kind.EDITION,
                            "On March 15, 2027 the statement changes:",
                            "nothing that you allowed is affected.",
                            List.of(),
                            Optional.of(Page.CHANGES)));
            model.choose(List.of("errors.severity", "errors.performance", "device.os"), Choice.GRANTED);
            assertThat(notices(model).getFirst().text()).isEqualTo("2 things that you allowed are affected.");
        }
    }

    @Test
    void whatChangedSinceItWasAllowedIsAskedAnewAndOneAnswerSettlesIt() {
        home.withLaterEdition().now = Instant.parse("2027-02-01T09:00:00Z");
        try (var service = home.service();
                var model = model(service)) {
            model.choose(List.of("errors.severity", "errors.performance"), Choice.GRANTED);
            home.now = Instant.parse("2027-03-15T09:00:00Z");
            model.choose(List.of("errors.severity"), Choice.GRANTED);
            assertThat(standing(model, "errors.severity").state()).isEqualTo(SwitchState.ALLOWED);
            assertThat(notices(model).getFirst().text())
                    .isEqualTo("1 thing that you allowed is held back until you decide anew.");
            var other = standing(model, "errors.performance");
            assertThat(other.state()).isEqualTo(SwitchState.UNDECIDED);
            assertThat(other.text()).isEqualTo("Decide anew");
            assertThat(other.note().orElseThrow()).contains("has changed since you allowed this");
        }
    }

    private static Standing standing(PanelModel model, String item) {
        return Standing.of(Objects.requireNonNull(model.consents().get().items().get(item)), WORDS);
    }

    @Test
    void whatChangedOfAnItemIsShownUnderTheEditionThatChangedIt() {
        home.withLaterEdition().now = Instant.parse("2027-02-01T09:00:00Z");
        try (var service = home.service();
                var model = model(service)) {
            model.choose(List.of("errors.severity"), Choice.GRANTED);
            home.now = Instant.parse("2027-03-15T09:00:00Z");
            model.showChangesOf("errors.severity");
            assertThat(model.shownChange().get()).contains("2027-03");
            assertThat(model.page().get()).isEqualTo(Page.CHANGES);
        }
    }

    @Test
    void theFootSaysWhenAndUnderWhichEdition() {
        try (var service = home.service();
                var model = model(service)) {
            assertThat(foot(model)).isEqualTo("Nothing is decided yet, so nothing optional is allowed.");
            model.choose(List.of("device.os"), Choice.REFUSED);
            assertThat(foot(model)).matches("Saved Nov 22, 2026, .* · edition September 2016");
        }
    }

    @Test
    void aChangeFromElsewhereIsTakenIn() {
        try (var service = home.service();
                var model = model(service)) {
            service.choose(List.of("device.os"), Choice.REFUSED, new Author("user", "cli", Locale.ENGLISH));
            assertThat(choice(model, "device.os")).isEqualTo(Choice.REFUSED);
        }
    }

    @Test
    void searchFindsItemsFirstThenPassages() {
        try (var service = home.service();
                var model = model(service)) {
            var found =
                    Finding.of("registry", service.catalogue(), model.edition().get(), WORDS);
            assertThat(found.getFirst().kind()).isEqualTo(Finding.Kind.ITEM);
            assertThat(found.getFirst().target()).isEqualTo("support.system");
            assertThat(found).extracting(Finding::target).contains("data-we-collect#support");
            assertThat(Finding.of("  ", service.catalogue(), model.edition().get(), WORDS))
                    .isEmpty();
        }
    }

    private static PanelModel model(ConsentService service) {
        return new PanelModel(service, WORDS, Runnable::run, Runnable::run);
    }

    private static Choice choice(PanelModel model, String item) {
        return Objects.requireNonNull(model.consents().get().items().get(item)).choice();
    }

    private static Optional<String> undoLabel(PanelModel model, Catalogue catalogue) {
        return model.consents().get().undo().map(step -> UndoLabel.of(step, catalogue, WORDS));
    }

    private static List<Notice> notices(PanelModel model) {
        return Notice.of(model.consents().get(), model.announced().get(), WORDS);
    }

    private static String foot(PanelModel model) {
        return FootLine.of(model.consents().get(), WORDS, ZoneOffset.UTC);
    }
}
