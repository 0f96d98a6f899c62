package dev.sayso.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Item;
import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.consent.ItemState;
import dev.sayso.consent.Questions;
import dev.sayso.decision.Verdict;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.ui.Home;
import dev.sayso.ui.PolicyTexts;
import dev.sayso.ui.model.FootLine;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.SwitchState;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the first run without a toolkit. */
class FirstRunModelTest {
    private static final List<String> NEW = List.of("device.network", "errors.file-contents");
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private Home home;
    private ConsentService service;
    private PanelModel panel;
    private FirstRunModel model;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    private void open() {
        service = home.service();
        panel = new PanelModel(service, WORDS, Runnable::run, Runnable::run);
        panel.page().set(Page.FIRST_RUN);
        model = new FirstRunModel(panel);
    }

    @AfterEach
    void close() {
        panel.close();
        service.close();
    }

    @Test
    void atFirstItAsksOfEveryCategoryAndAllAreUndecided() {
        open();
        assertThat(model.title()).isEqualTo("Welcome to SaySo");
        assertThat(model.lead().getValue())
                .contains("“Microsoft Enterprise and Developer Privacy Statement”", "September 2016", "plain language")
                .endsWith("Nothing optional is collected until you allow it.");
        assertThat(model.questions()).extracting(Question::key).containsExactly("usage", "device", "errors", "support");
        assertThat(model.questions()).allSatisfy(question -> {
            assertThat(question.standing(panel.consents().get(), WORDS).state()).isEqualTo(SwitchState.UNDECIDED);
            assertThat(question.text()).isNotBlank();
        });
        assertThat(model.answered().getValue()).isFalse();
    }

    @Test
    void anAnswerOfOneCategoryStaysOnThePageAndCanBeUndone() {
        open();
        model.answer(question("usage"), Choice.REFUSED);
        assertThat(choice("usage.features")).isEqualTo(Choice.REFUSED);
        assertThat(choice("device.os")).isEqualTo(Choice.UNDECIDED);
        assertThat(panel.page().get()).isEqualTo(Page.FIRST_RUN);
        assertThat(model.answered().getValue()).isTrue();
        panel.undo();
        assertThat(model.answered().getValue()).isFalse();
        assertThat(choice("usage.features")).isEqualTo(Choice.UNDECIDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "GRANTED"})
    void anAnswerForAllLeadsToTheChoicesWithUndo(Choice choice) {
        open();
        model.answerAll(choice);
        assertThat(panel.consents().get().items().values()).allMatch(state -> state.choice() == choice);
        assertThat(panel.page().get()).isEqualTo(Page.CHOICES);
        assertThat(panel.consents().get().undo()).isPresent();
        assertThat(service.firstRun().questions(false).waiting()).isFalse();
    }

    @Test
    void decidingLaterDecidesNothingAndIsRemembered() {
        open();
        model.goOn();
        assertThat(panel.page().get()).isEqualTo(Page.CHOICES);
        assertThat(home.folders.profile()).doesNotExist();
        assertThat(service.firstRun().questions(false).waiting()).isFalse();
    }

    @Test
    void decidingLaterThatCannotBeRememberedIsSaidAndLeadsOnAllTheSame() throws IOException {
        open();
        Files.createDirectories(home.folders.state().getParent());
        Files.writeString(home.folders.state(), "no folder");
        model.goOn();
        assertThat(panel.fault().get()).isPresent();
        assertThat(panel.page().get()).isEqualTo(Page.CHOICES);
        assertThat(service.firstRun().questions(false).waiting()).isTrue();
    }

    @Test
    void anAnswerThatCannotBeKeptIsSaidAndStays() throws IOException {
        open();
        Files.createDirectories(home.folders.state().getParent());
        Files.writeString(home.folders.state(), "no folder");
        model.answerAll(Choice.GRANTED);
        assertThat(panel.fault().get()).isPresent();
        assertThat(panel.page().get()).isEqualTo(Page.FIRST_RUN);
        assertThat(choice("usage.features")).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void whatAnOrganisationDecidesIsSaidToBeItsAndIsLeftAlone() {
        home.policy = Home.rule(Verb.FORBID, "usage.*");
        open();
        var usage = question("usage").standing(panel.consents().get(), WORDS);
        assertThat(usage.state()).isEqualTo(SwitchState.LOCKED);
        assertThat(usage.text()).isEqualTo("Forbidden by Contoso");
        assertThat(usage.note()).contains("3 items are decided by your organisation");
        model.answerAll(Choice.GRANTED);
        assertThat(choice("usage.features")).isEqualTo(Choice.UNDECIDED);
        assertThat(choice("device.os")).isEqualTo(Choice.GRANTED);
    }

    @Test
    void whatAnOrganisationRequiresIsNotDenied() {
        home.policies(PolicyTexts.CONTOSO);
        open();
        assertThat(model.lead().getValue())
                .endsWith("But for what Contoso requires, nothing optional is collected until you allow it.");
        assertThat(FootLine.of(panel.consents().get(), WORDS, ZoneOffset.UTC))
                .isEqualTo("You have not decided anything yet. What Contoso requires is collected all the same;"
                        + " nothing else optional is.");
    }

    @Test
    void onlyTheNewItemsAreAskedAndAnsweredWhereTheRestWasBefore() throws IOException {
        try (var before = home.service()) {
            before.choose(List.of("usage.features"), Choice.REFUSED, new Author("user", "cli", Locale.ENGLISH));
            home.introduced(before.catalogue().items().stream()
                    .map(Item::id)
                    .filter(id -> !NEW.contains(id))
                    .toArray(String[]::new));
        }
        open();
        assertThat(model.title()).isEqualTo("There is something new to decide");
        assertThat(List.of(model.refuse(), model.allow())).containsExactly("Refuse all of this", "Allow all of this");
        assertThat(model.lead().getValue()).startsWith("2 kinds of data are new since you were asked.");
        assertThat(model.questions())
                .extracting(Question::key)
                .containsExactly("device-network", "errors-file-contents");
        model.answerAll(Choice.GRANTED);
        assertThat(choice("device.network")).isEqualTo(Choice.GRANTED);
        assertThat(choice("usage.features")).isEqualTo(Choice.REFUSED);
        assertThat(choice("device.os")).isEqualTo(Choice.UNDECIDED);
        assertThat(panel.page().get()).isEqualTo(Page.CHOICES);
    }

    @Test
    void noChildCanAllowAnything() throws IOException {
        Files.createDirectories(home.folders.profile().getParent());
        Files.writeString(home.folders.profile(), "{\"format\": 1, \"age\": {\"group\": \"minor\"}}");
        open();
        assertThat(model.questions())
                .allSatisfy(question ->
                        assertThat(question.free(panel.consents().get())).isEmpty());
        assertThat(model.offered().getValue()).isFalse();
        assertThat(model.lead().getValue()).doesNotContain("You say", "you allow");
        model.answerAll(Choice.GRANTED);
        assertThat(panel.fault().get()).map(fault -> fault.code()).contains("consent.minor");
        assertThat(choice("usage.features")).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void whoGoesElsewhereCanComeBackUntilItIsOver() {
        open();
        assertThat(left()).isFalse();
        panel.page().set(Page.STATEMENT);
        assertThat(left()).isTrue();
        panel.page().set(Page.CHOICES);
        assertThat(left()).isTrue();
        panel.page().set(Page.FIRST_RUN);
        model.goOn();
        assertThat(left()).isFalse();
        panel.page().set(Page.STATEMENT);
        assertThat(left()).isFalse();
    }

    @Test
    void whoAnswersEverythingElsewhereHasNothingToComeBackTo() {
        open();
        panel.page().set(Page.CHOICES);
        panel.chooseCategory("usage", Choice.REFUSED);
        assertThat(left()).isTrue();
        panel.chooseAll(Choice.REFUSED);
        assertThat(left()).isFalse();
        panel.undo();
        assertThat(left()).isTrue();
    }

    @Test
    void whereNothingWaitsThereIsNothingToComeBackTo() {
        try (var before = home.service()) {
            before.firstRun().over();
        }
        open();
        panel.page().set(Page.CHOICES);
        assertThat(left()).isFalse();
    }

    @Test
    void theQuestionsStayTheSameInAnotherLanguage() {
        open();
        model.answer(question("usage"), Choice.REFUSED);
        try (var german = new PanelModel(service, Words.in(Locale.GERMAN), Runnable::run, Runnable::run)) {
            german.resume(panel);
            assertThat(german.page().get()).isEqualTo(Page.FIRST_RUN);
            assertThat(german.firstQuestions().asked())
                    .isEqualTo(panel.firstQuestions().asked());
            assertThat(german.firstQuestions().asked().kind()).isEqualTo(Questions.Kind.FIRST);
        }
    }

    @Test
    void whoWentElsewhereMeanwhileIsLeftThere() {
        open();
        panel.page().set(Page.HISTORY);
        model.goOn();
        assertThat(panel.page().get()).isEqualTo(Page.HISTORY);
    }

    @Test
    void theStatementInAnotherLanguageAsksNothingAgain() {
        open();
        model.answerAll(Choice.GRANTED);
        var english = panel.edition().get();
        try (var german = new PanelModel(service, Words.in(Locale.GERMAN), Runnable::run, Runnable::run)) {
            german.opened();
            assertThat(german.edition().get().sha256()).isNotEqualTo(english.sha256());
            assertThat(german.edition().get().id()).isEqualTo(english.id());
            assertThat(german.consents().get().items().values())
                    .extracting(ItemState::verdict)
                    .containsOnly(Verdict.GRANTED);
            assertThat(service.firstRun().questions(false).waiting()).isFalse();
        }
    }

    private boolean left() {
        return panel.firstQuestions().left().getValue().isPresent();
    }

    private Question question(String key) {
        return model.questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Choice choice(String item) {
        return Objects.requireNonNull(panel.consents().get().items().get(item)).choice();
    }
}
