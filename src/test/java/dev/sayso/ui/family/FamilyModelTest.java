package dev.sayso.ui.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.decision.Verdict;
import dev.sayso.profile.Choice;
import dev.sayso.statement.Edition;
import dev.sayso.ui.Home;
import dev.sayso.ui.PolicyTexts;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Family page without a toolkit: who sees what, and when it locks. */
class FamilyModelTest {
    private static final YearMonth BORN = YearMonth.of(2018, 5);
    private static final String ITEM = "usage.features";

    @TempDir
    Path folder;

    private Home home;
    private ConsentService service;
    private PanelModel panel;
    private FamilyModel family;

    @BeforeEach
    void open() {
        home = new Home(folder);
        service = home.service();
        panel = new PanelModel(service, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run);
        panel.page().set(Page.FAMILY);
        family = new FamilyModel(panel);
    }

    @AfterEach
    void close() {
        panel.close();
        service.close();
    }

    @Test
    void nothingIsThereForWhomNobodyAsks() {
        assertThat(family.stage().get()).isEqualTo(Stage.NOTHING);
    }

    @Test
    void theQuestionIsThereWhereTheOrganisationNeedsItAndGoesWithTheAnswer() {
        home.policies(PolicyTexts.CONTOSO);
        try (var asked = home.service();
                var model = new PanelModel(asked, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run)) {
            var page = new FamilyModel(model);
            assertThat(page.stage().get()).isEqualTo(Stage.QUESTION);
            page.sayBorn(YearMonth.of(2099, 1));
            assertThat(page.told().get().orElseThrow()).contains("no month in which somebody alive was born");
            page.sayBorn(YearMonth.of(1980, 1));
            assertThat(page.stage().get()).isEqualTo(Stage.NOTHING);
            assertThat(page.told().get()).isEmpty();
        }
    }

    @Test
    void aGuardianReadsConsentsAndChooses() {
        guarded();
        assertThat(family.stage().get()).isEqualTo(Stage.TERMS);
        family.consent(edition());
        assertThat(family.stage().get()).isEqualTo(Stage.CHOICES);
        assertThat(family.told().get()).contains("You have consented. Nothing is allowed yet: choose below.");
        assertThat(verdict()).isEqualTo(Verdict.UNDECIDED);
        family.choose(ITEM, Choice.GRANTED);
        assertThat(verdict()).isEqualTo(Verdict.GRANTED);
        assertThat(family.history().get()).hasSize(4);
        family.revoke();
        assertThat(verdict()).isEqualTo(Verdict.MINOR);
        assertThat(family.stage().get()).isEqualTo(Stage.TERMS);
    }

    @Test
    void leavingThePageLocksIt() {
        guarded();
        family.consent(edition());
        panel.page().set(Page.CHOICES);
        panel.page().set(Page.FAMILY);
        assertThat(family.stage().get()).isEqualTo(Stage.LOCKED);
        assertThat(family.history().get()).isEmpty();
        family.choose(ITEM, Choice.GRANTED);
        assertThat(verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void aWrongPinSaysNothingButWrongAndWipesWhatWasTyped() {
        guarded();
        family.lock();
        var typed = "571904".toCharArray();
        family.unlock(typed);
        assertThat(typed).containsOnly('\0');
        assertThat(family.told().get()).contains("Wrong. Try again.");
        assertThat(family.stage().get()).isEqualTo(Stage.LOCKED);
        family.unlock("839204".toCharArray());
        assertThat(family.stage().get()).isEqualTo(Stage.TERMS);
    }

    @Test
    void aPinIsTypedTwiceAndAWeakOneRefusedWithAReason() {
        family.sayBorn(BORN);
        family.setUp("839204".toCharArray(), "839205".toCharArray());
        assertThat(family.told().get()).contains("The two PINs are not the same.");
        family.setUp("123456".toCharArray(), "123456".toCharArray());
        assertThat(family.told().get().orElseThrow()).startsWith("The PIN is digits or letters in a row.");
        assertThat(family.stage().get()).isEqualTo(Stage.NO_GUARDIAN);
    }

    @Test
    void anotherPinTakesTheFirstOnesPlace() {
        guarded();
        family.changePin("571904".toCharArray(), "571904".toCharArray());
        assertThat(family.told().get()).contains("The new PIN holds.");
        family.consent(edition());
        assertThat(family.stage().get()).isEqualTo(Stage.CHOICES);
        family.lock();
        family.unlock("571904".toCharArray());
        assertThat(family.stage().get()).isEqualTo(Stage.CHOICES);
    }

    @Test
    void aCopyIsTakenAndEverythingDeleted() {
        guarded();
        family.export(folder.resolve("copy"));
        assertThat(folder.resolve("copy").resolve("profile.json")).exists();
        family.delete();
        assertThat(family.stage().get()).isEqualTo(Stage.NOTHING);
        assertThat(family.told().get()).contains("Everything that was kept of the child is deleted.");
    }

    private void guarded() {
        family.sayBorn(BORN);
        assertThat(family.stage().get()).isEqualTo(Stage.NO_GUARDIAN);
        family.setUp("839204".toCharArray(), "839204".toCharArray());
    }

    private Edition edition() {
        return panel.edition().get();
    }

    private Verdict verdict() {
        return service.current().items().get(ITEM).verdict();
    }
}
