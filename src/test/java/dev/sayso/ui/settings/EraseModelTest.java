package dev.sayso.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.consent.Erasure.Extent;
import dev.sayso.fault.Fault;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileState;
import dev.sayso.ui.Home;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing in the panel: first shown, then done. */
class EraseModelTest {
    @TempDir
    Path folder;

    private Home home;
    private ConsentService service;
    private PanelModel panel;
    private EraseModel model;

    @BeforeEach
    void open() {
        home = new Home(folder);
        service = home.service();
        panel = new PanelModel(service, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run);
        panel.choose(List.of("device.os"), Choice.GRANTED);
        model = new EraseModel(panel, home.folders);
    }

    @AfterEach
    void close() {
        panel.close();
        service.close();
    }

    @Test
    void whatWouldGoIsShownAndNothingGoes() {
        model.show(Extent.PROFILE);
        var shown = model.shown().get().orElseThrow();
        assertThat(shown.lead())
                .isEqualTo("This erases your choices and every earlier version of them. It can't be undone.");
        assertThat(shown.files().getFirst().text()).startsWith("what holds, for other programs to read, ");
        assertThat(shown.files().get(1).place()).contains(home.folders.profile());
        assertThat(shown.files().get(1).text()).startsWith("your choices, ");
        assertThat(shown.kept())
                .extracting(line -> line.place().orElseThrow().getFileName().toString())
                .containsExactly("ledger.head", "ledger.jsonl");
        model.keep();
        model.erase();
        assertThat(model.shown().get()).isEmpty();
        assertThat(home.folders.profile()).exists();
    }

    @Test
    void whatIsErasedIsGoneInTheOpenPanelToo() {
        model.show(Extent.ALL);
        model.erase();
        var shown = model.shown().get().orElseThrow();
        assertThat(shown.lead()).startsWith("Everything that SaySo kept about you here is erased.");
        assertThat(shown.pending()).isEmpty();
        assertThat(panel.consents().get().profile()).isEqualTo(new ProfileState.Absent());
        assertThat(panel.consents().get().undo()).isEmpty();
        model.erase();
        model.show(Extent.ALL);
        assertThat(model.shown().get().orElseThrow().lead()).isEqualTo("There is nothing to erase.");
    }

    @Test
    void aFaultIsToldByThePanel() throws IOException {
        Files.writeString(home.folders.state().resolve("guardian.json"), "{}");
        model.show(Extent.ALL);
        model.erase();
        assertThat(panel.fault().get().map(Fault::code)).isEqualTo(Optional.of("erase.guardian"));
        assertThat(home.folders.profile()).exists();
        assertThat(model.shown().get().orElseThrow().pending()).contains(Extent.ALL);
    }
}
