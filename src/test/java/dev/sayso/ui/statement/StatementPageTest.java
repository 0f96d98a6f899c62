package dev.sayso.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.consent.UndoStore;
import dev.sayso.files.Disk;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Library;
import dev.sayso.ui.Toolkit;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.SwitchState;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementPageTest {
    @TempDir
    private Path folder;

    private ConsentService service;
    private PanelModel model;

    @BeforeEach
    void open() {
        service = new ConsentService(
                Samples.CATALOGUE,
                new Library(folder.resolve("statements"), List.of()),
                new ProfileStore(folder.resolve("profile.json"), Clock.systemUTC()),
                new UndoStore(folder.resolve("state"), Disk.REAL),
                new GuardianStore(folder.resolve("state"), Disk.REAL, Clock.systemUTC(), new SecureRandom()),
                new Ledger(folder.resolve("state"), Clock.systemUTC()),
                () -> Policy.NONE,
                Optional.empty(),
                Clock.systemUTC());
        model = new PanelModel(service, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run);
    }

    @AfterEach
    void close() {
        model.close();
        service.close();
    }

    @Test
    void theSwitchInTheMarginTurnsTheSameChoice() {
        Toolkit.call(() -> {
            var control = (StateSwitch) page().lookup("#margin-switch-usage");
            control.fire();
            assertThat(control.state().get()).isEqualTo(SwitchState.ALLOWED);
            return control;
        });
        assertThat(service.current().category("usage")).allMatch(state -> state.choice() == Choice.GRANTED);
    }

    @Test
    void aChoiceMadeElsewhereTurnsTheSwitchInTheMargin() {
        assertThat(Toolkit.call(() -> {
                    var control = (StateSwitch) page().lookup("#margin-switch-device");
                    model.chooseCategory("device", Choice.REFUSED);
                    return control.state().get();
                }))
                .isEqualTo(SwitchState.REFUSED);
    }

    @Test
    void theNameInTheMarginLeadsToTheChoice() {
        Toolkit.call(() -> {
            model.page().set(Page.STATEMENT);
            ((Hyperlink) page().lookup(".margin-title")).fire();
            return model;
        });
        assertThat(model.page().get()).isEqualTo(Page.CHOICES);
        assertThat(model.openCategory().get()).isPresent();
    }

    @Test
    void wordsThatStandNowhereAreSaidToStandNowhere() {
        assertThat(Toolkit.call(() -> {
                    var page = page();
                    ((TextField) page.lookup("#statement-search")).setText("zyzzyva");
                    return ((Label) page.lookup(".search-count")).getText();
                }))
                .isEqualTo(model.words().text("statement.search.none"));
    }

    @Test
    void thePaneLightsThePassageOfTheSelectedItem() {
        assertThat(Toolkit.call(() -> {
                    var pane = new StatementPane(model, address -> {});
                    model.showItem("errors.file-contents");
                    Toolkit.lay(pane, 372, 600);
                    return pane.lookupAll(".statement-passage").stream()
                            .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                            .count();
                }))
                .isEqualTo(1);
    }

    private StatementPage page() {
        return Toolkit.lay(new StatementPage(model, address -> {}), 932, 724);
    }
}
