package dev.sayso.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.support.bundle.Machine;
import dev.sayso.ui.CaseTexts;
import dev.sayso.ui.Home;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases in the panel, without a toolkit. */
class CasesModelTest {
    @TempDir
    Path folder;

    private Home home;
    private ConsentService service;
    private PanelModel panel;
    private CasesModel model;

    @BeforeEach
    void open() {
        home = new Home(folder.resolve("home"));
        service = home.service();
        panel = new PanelModel(service, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run);
        model = model();
    }

    @AfterEach
    void close() {
        panel.close();
        service.close();
    }

    @Test
    void aNewCaseIsTheOneInHandAndHandsNothingOver() {
        model.open("It stops", " ", 7);
        assertThat(model.selected().get()).contains("2026-0001");
        model.look();
        assertThat(model.preview().get().orElseThrow().bundle().parts()).isEmpty();
    }

    @Test
    void whatIsLookedAtIsForgottenWhenSomethingChanges() {
        model.open("It stops", "vscode", 7);
        model.choose("support.system", Choice.GRANTED);
        model.look();
        assertThat(model.preview().get().orElseThrow().bundle().parts()).isNotEmpty();
        model.choose("support.system", Choice.REFUSED);
        assertThat(model.preview().get()).isEmpty();
        assertThat(model.listing().get().open().getFirst().allowed()).isEmpty();
    }

    @Test
    void exactlyWhatIsLookedAtIsSaved() throws IOException {
        CaseTexts.fill(service.cases());
        model.refresh();
        model.look();
        var log = service.cases().file().resolveSibling("logs").resolve("app.log");
        Files.writeString(log, "something else");
        var out = folder.resolve("out");
        model.save(out);
        assertThat(out.resolve("files").resolve("01-app.log"))
                .hasContent("started\npassword=[struck out: password]\nstopped\n");
        assertThat(model.told().get().orElseThrow()).contains("Written to " + out);
    }

    @Test
    void whatIsNoLongerAllowedIsNotSaved() {
        model.open("It stops", "", 7);
        model.choose("support.system", Choice.GRANTED);
        model.look();
        home.policy = Home.rule(Verb.FORBID, "support.system");
        model.save(folder.resolve("out"));
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(panel.fault().get().orElseThrow().code()).isEqualTo("case.no-longer-allowed");
    }

    @Test
    void theOnlyOpenCaseIsInHandFromTheStart() {
        CaseTexts.fill(service.cases());
        assertThat(model().selected().get()).contains("2026-0002");
        assertThat(model().listing().get().ended()).hasSize(1);
    }

    @Test
    void casesThatCantBeReadAreSaidAndAllowNothing() throws IOException {
        model.open("It stops", "", 7);
        Files.writeString(service.cases().file(), "{");
        model.refresh();
        assertThat(model.listing().get().cases()).isEmpty();
        assertThat(model.listing().get().fault().orElseThrow().code()).isEqualTo("case.malformed");
    }

    @Test
    void aClosedCaseIsAmongThoseThatEnded() {
        model.open("It stops", "", 7);
        model.close();
        assertThat(model.listing().get().open()).isEmpty();
        assertThat(model.listing().get().of(Optional.of("2026-0001"))).isPresent();
        model.add(List.of(folder), "support.system");
        assertThat(panel.fault().get()).isPresent();
    }

    private CasesModel model() {
        return new CasesModel(
                panel,
                () -> new Machine(
                        Map.of("os.name", "Linux"),
                        folder,
                        folder,
                        Locale.ENGLISH,
                        ZoneId.of("UTC"),
                        "1",
                        Optional::empty));
    }
}
