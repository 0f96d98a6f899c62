package dev.sayso.consent;

import static dev.sayso.consent.ConsentServiceTest.choices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import dev.sayso.files.FailingDisk;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void person() {
        given = new Given(folder);
    }

    @Test
    void manyActsAreTakenBackOneByOneToTheVeryRecordsOfThen() {
        try (var service = given.service()) {
            var states = new ArrayList<Consents>();
            for (var choice : List.of(Choice.GRANTED, Choice.REFUSED, Choice.UNDECIDED, Choice.GRANTED)) {
                given.now = given.now.plus(Duration.ofMinutes(1));
                states.add(service.chooseAll(choice, Given.PANEL));
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                assertThat(records(service.undo(Given.PANEL))).isEqualTo(records(states.get(i)));
            }
            assertThat(choices(service.undo(Given.PANEL)).values()).containsOnly(Choice.UNDECIDED);
            assertThat(service.current().undo()).isEmpty();
            assertThat(choices(service.undo(Given.PANEL)).values()).containsOnly(Choice.UNDECIDED);
        }
    }

    @Test
    void anotherProcessTakesBackTheLastAct() {
        try (var panel = given.service();
                var command = given.service()) {
            panel.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
            assertThat(command.current().undo())
                    .map(step -> step.after().keySet())
                    .contains(Set.of("usage.features"));

            command.undo(Given.PANEL);

            assertThat(choices(panel.current())).containsEntry("usage.features", Choice.UNDECIDED);
            assertThat(panel.current().undo()).isEmpty();
        }
    }

    @Test
    void whatSomebodyElseSaidSinceStays() throws IOException {
        try (var service = given.service()) {
            service.chooseAll(Choice.GRANTED, Given.PANEL);
            var text = Files.readString(given.profile);
            Files.writeString(given.profile, text.replaceFirst("\"choice\" : \"granted\"", "\"choice\" : \"refused\""));

            var undone = choices(service.undo(Given.PANEL));

            assertThat(undone.values()).containsOnlyOnce(Choice.REFUSED).containsOnly(Choice.REFUSED, Choice.UNDECIDED);
        }
    }

    @Test
    void anActOfWhichNothingStandsIsPassedOver() throws IOException {
        try (var service = given.service()) {
            service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);
            service.choose(List.of("usage.frequency"), Choice.GRANTED, Given.PANEL);
            Files.writeString(
                    given.profile, Files.readString(given.profile).replace("usage.frequency", "of.another-catalogue"));

            assertThat(service.current().undo())
                    .map(step -> step.after().keySet())
                    .contains(Set.of("usage.features"));
            assertThat(choices(service.undo(Given.PANEL)).values()).containsOnly(Choice.UNDECIDED);
        }
    }

    @Test
    void aHundredActsAreKept() {
        try (var service = given.service()) {
            for (int i = 0; i < 105; i++) {
                service.choose(List.of("usage.features"), i % 2 == 0 ? Choice.REFUSED : Choice.UNDECIDED, Given.PANEL);
            }
        }
        assertThat(new UndoStore(given.state, given.disk).load()).hasSize(100);
    }

    @Test
    void stepsThatCanNotBeReadAreNoStepsAndNoReasonToFail() throws IOException {
        Files.createDirectories(given.state);
        Files.writeString(given.state.resolve("undo.json"), "{ \"format\": 1, \"steps\": [ { \"at\": \"noon\"");
        try (var service = given.service()) {
            assertThat(service.current().undo()).isEmpty();
            service.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
            assertThat(choices(service.undo(Given.PANEL))).containsEntry("usage.features", Choice.UNDECIDED);
        }
    }

    @Test
    void anActThatCouldNotBeSavedChangesNothingAndCanNotBeTakenBack() {
        given.disk = FailingDisk.full(20);
        try (var service = given.service()) {
            assertThatThrownBy(() -> service.chooseAll(Choice.REFUSED, Given.PANEL))
                    .isInstanceOfSatisfying(
                            FaultException.class,
                            e -> assertThat(e.fault().code()).isEqualTo("storage.unwritable"));

            assertThat(service.current().profile()).isInstanceOf(ProfileState.Absent.class);
            assertThat(service.current().undo()).isEmpty();
        }
    }

    @Test
    void anActWhoseProfileCouldNotBeSavedChangesNothingAndCanNotBeTakenBack() throws IOException {
        try (var service = given.service()) {
            service.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
        }
        var before = Files.readString(given.profile);
        given.disk = FailingDisk.failingMoveTo("profile.json");
        try (var service = given.service()) {
            assertThatThrownBy(() -> service.chooseAll(Choice.GRANTED, Given.PANEL))
                    .isInstanceOf(FaultException.class);
            assertThatThrownBy(() -> service.undo(Given.PANEL)).isInstanceOf(FaultException.class);
            assertThat(given.profile).hasContent(before.strip());
            assertThat(service.current().undo())
                    .map(step -> step.after().keySet())
                    .contains(Set.of("usage.features"));
        }
    }

    private static List<?> records(Consents consents) {
        return consents.items().values().stream().map(ItemState::record).toList();
    }
}
