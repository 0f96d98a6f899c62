package dev.sayso.ui.previews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.phrases.ProgrammeFacts.Fact;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.ui.Home;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.Standing;
import dev.sayso.ui.model.SwitchState;
import dev.sayso.ui.model.UndoLabel;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Preview programmes in the panel. */
class PreviewsModelTest {
    private static final String WINDOWS = "windows-diagnostic-data";
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private ConsentService service;
    private PanelModel panel;
    private PreviewsModel model;

    private void open(Home home) {
        service = home.service();
        panel = new PanelModel(service, WORDS, Runnable::run, Runnable::run);
        model = new PreviewsModel(panel, ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        panel.close();
        service.close();
    }

    @Test
    void whatAProgrammeTakesIsShownBeforeAnybodyJoins() {
        open(new Home(folder));
        var windows = programme(WINDOWS);
        assertThat(windows.title()).isEqualTo("Windows Insider Program (Microsoft)");
        assertThat(windows.facts())
                .extracting(Fact::name)
                .containsExactly(
                        "Collected in addition",
                        "Collected whatever you choose",
                        "Choices you lose",
                        "Being contacted");
        assertThat(windows.facts().get(1).text()).contains("Contents of files you had open");
        assertThat(windows.joined()).isEmpty();
        assertThat(windows.objection()).isEmpty();
        assertThat(windows.contactable()).isTrue();
        assertThat(programme("firefox").contactable()).isFalse();
    }

    @Test
    void nobodyIsContactedWhoDidNotSaySo() {
        open(new Home(folder));
        model.join(programme(WINDOWS));
        assertThat(programme(WINDOWS).contact()).contains(Choice.REFUSED);
        assertThat(programme(WINDOWS).joined())
                .contains("You joined. Its publisher may not contact you: you said so on November 22, 2026.");
        model.setContact(programme(WINDOWS), Choice.GRANTED);
        assertThat(programme(WINDOWS).contact()).contains(Choice.GRANTED);
    }

    @Test
    void whatIsSaidOfContactBeforeJoiningHoldsFromJoiningOn() {
        open(new Home(folder));
        model.setContact(programme(WINDOWS), Choice.GRANTED);
        assertThat(programme(WINDOWS).joined()).isEmpty();
        model.join(programme(WINDOWS));
        assertThat(programme(WINDOWS).contact()).contains(Choice.GRANTED);
        model.leave(programme(WINDOWS));
        assertThat(model.contact(programme(WINDOWS))).isEqualTo(Choice.REFUSED);
    }

    @Test
    void theItemsSayThatTheyAreCollectedAllTheSame() {
        open(new Home(folder));
        panel.choose(List.of("device.os"), Choice.REFUSED);
        model.join(programme(WINDOWS));
        var standing = Standing.of(panel.consents().get().items().get("device.os"), WORDS);
        assertThat(standing.state()).isEqualTo(SwitchState.REFUSED);
        assertThat(standing.note())
                .contains("You joined the preview programme of Windows, which collects this whatever you choose.");
        assertThat(Standing.of(panel.consents().get().items().get("device.region"), WORDS)
                        .note())
                .isEmpty();
    }

    @Test
    void undoNamesWhatItTakesBack() {
        open(new Home(folder));
        model.join(programme(WINDOWS));
        assertThat(undo()).isEqualTo("Undo: joined Windows Insider Program");
        model.leave(programme(WINDOWS));
        assertThat(undo()).isEqualTo("Undo: left Windows Insider Program");
        panel.undo();
        assertThat(programme(WINDOWS).joined()).isPresent();
    }

    @Test
    void whyItCantBeJoinedStandsInTheButtonsPlace() {
        var home = new Home(folder);
        home.policy = Home.rule(Verb.FORBID, "errors.file-contents");
        open(home);
        assertThat(programme(WINDOWS).objection().orElseThrow()).contains("Contoso", "errors.file-contents");
        assertThat(programme("firefox").objection()).isEmpty();
        model.join(programme(WINDOWS));
        assertThat(panel.fault().get()).isPresent();
        assertThat(programme(WINDOWS).joined()).isEmpty();
    }

    private String undo() {
        return UndoLabel.of(panel.consents().get().undo().orElseThrow(), service.catalogue(), WORDS);
    }

    private ProgrammeView programme(String product) {
        return model.programmes().getValue().stream()
                .filter(programme -> programme.product().equals(product))
                .findFirst()
                .orElseThrow();
    }
}
