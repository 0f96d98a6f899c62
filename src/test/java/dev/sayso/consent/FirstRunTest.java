package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.fault.FaultException;
import dev.sayso.ledger.Query;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the first run is over, and what brings it back. */
class FirstRunTest {
    private static final String ITEM = "usage.features";

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void begin() {
        given = new Given(folder);
    }

    @Test
    void lookingWhetherAnythingIsToBeAskedWritesNothing() {
        assertThat(waiting()).isEqualTo(Questions.Kind.FIRST);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void openingAndClosingAnswersNothing() {
        given.service().asked(Given.PANEL);
        assertThat(waiting()).isEqualTo(Questions.Kind.FIRST);
    }

    @Test
    void puttingItOffDecidesNothingAndIsNotAnEvent() {
        given.service().firstRun().over();
        assertThat(waiting()).isEqualTo(Questions.Kind.NONE);
        assertThat(given.profile).doesNotExist();
        assertThat(given.service().history().newest(Query.ALL, 9).entries()).isEmpty();
    }

    @Test
    void onlyWhatTheCatalogueGainedIsAskedLater() {
        given.catalogue = without("errors");
        given.service().firstRun().over();
        given.catalogue = Given.catalogue();
        assertThat(given.service().firstRun().questions(false).items())
                .extracting(Item::id)
                .containsExactly("errors.severity", "errors.file-contents");
        given.service().firstRun().over();
        assertThat(waiting()).isEqualTo(Questions.Kind.NONE);
    }

    @Test
    void whoDecidedElsewhereIsAskedOnlyWhatCameAfterTheyOpenedThePanel() {
        given.catalogue = without("errors");
        given.service().choose(List.of(ITEM), Choice.REFUSED, Given.PANEL);
        given.service().asked(Given.PANEL);
        assertThat(waiting()).isEqualTo(Questions.Kind.NONE);
        given.catalogue = Given.catalogue();
        assertThat(waiting()).isEqualTo(Questions.Kind.NEW);
    }

    @Test
    void aProfileThatCannotBeReadIsNoAnswer() throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.profile, "{");
        given.service().asked(Given.PANEL);
        Files.delete(given.profile);
        assertThat(waiting()).isEqualTo(Questions.Kind.FIRST);
    }

    @Test
    void neitherUndoNorStartingOverNorLosingTheProfileBringsItBack() throws IOException {
        given.service().choose(List.of(ITEM), Choice.GRANTED, Given.PANEL);
        given.service().firstRun().over();
        given.service().undo(Given.PANEL);
        assertThat(waiting()).isEqualTo(Questions.Kind.NONE);
        given.service().reset(Given.PANEL);
        assertThat(waiting()).isEqualTo(Questions.Kind.NONE);
        Files.delete(given.profile);
        assertThat(waiting()).isEqualTo(Questions.Kind.NONE);
    }

    @Test
    void aRuleThatGoesBringsItBackWhereNothingWasAskedWhileItStood() {
        given.policy = new Policy(List.of(Given.rule(Verb.FORBID, "*")), List.of());
        given.service().asked(Given.PANEL);
        assertThat(waiting()).isEqualTo(Questions.Kind.NONE);
        given.policy = Policy.NONE;
        assertThat(waiting()).isEqualTo(Questions.Kind.FIRST);
    }

    @Test
    void aDamagedNoteCostsNoMoreThanTheSameQuestionAgain() throws IOException {
        given.service().firstRun().over();
        Files.writeString(given.state.resolve("noted.json"), "{\"format\": 1, \"introduced\": 7");
        assertThat(waiting()).isEqualTo(Questions.Kind.FIRST);
        given.service().choose(List.of(ITEM), Choice.REFUSED, Given.PANEL);
        assertThat(waiting()).isEqualTo(Questions.Kind.NONE);
    }

    @Test
    void aNoteOfAnEarlierVersionSaysNothingOfAFirstRunAndKeepsWhatItSays() throws IOException {
        given.service().asked(Given.PANEL);
        var file = given.state.resolve("noted.json");
        var before = Files.readString(file).replaceAll(",\\s*\"introduced\"\\s*:\\s*\\[\\s*]", "");
        assertThat(before).doesNotContain("introduced");
        Files.writeString(file, before);
        assertThat(waiting()).isEqualTo(Questions.Kind.FIRST);
        given.service().asked(Given.PANEL);
        given.service().firstRun().over();
        assertThat(given.service().history().newest(Query.ALL, 9).entries()).hasSize(1);
    }

    @Test
    void whatCannotBeKeptIsSaidAndAskedAgain() throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.state, "a file where the folder should be");
        var firstRun = given.service().firstRun();
        assertThatThrownBy(firstRun::over).isInstanceOf(FaultException.class);
        Files.delete(given.state);
        assertThat(waiting()).isEqualTo(Questions.Kind.FIRST);
    }

    private Questions.Kind waiting() {
        return given.service().firstRun().questions(false).kind();
    }

    private static Catalogue without(String category) {
        var left = Given.catalogue().categories().stream()
                .filter(one -> !one.id().equals(category))
                .toList();
        return new Catalogue(left, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
