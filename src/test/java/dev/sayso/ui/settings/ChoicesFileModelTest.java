package dev.sayso.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.fault.Fault;
import dev.sayso.profile.Choice;
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

/** Taking choices along and over, in the panel. */
class ChoicesFileModelTest {
    private static final String PRESET = """
            {"format": 1, "choices": {
              "usage.features": {"choice": "refused"},
              "device.os": {"choice": "granted", "at": "2026-11-01T10:00:00Z", "edition": "2016-09"}}}
            """;

    @TempDir
    Path folder;

    private ConsentService service;
    private PanelModel panel;
    private ChoicesFileModel model;

    @BeforeEach
    void open() {
        service = new Home(folder.resolve("home")).service();
        panel = new PanelModel(service, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run);
        model = new ChoicesFileModel(panel);
    }

    @AfterEach
    void close() {
        panel.close();
        service.close();
    }

    @Test
    void anImportIsShownAndChangesNothing() throws IOException {
        model.read(preset());
        var pending = model.pending().get().orElseThrow();
        assertThat(pending.changes()).containsExactly("Features you use: Not decided → Refused");
        assertThat(pending.notes()).singleElement().asString().contains("device.os", "only you can allow");
        assertThat(choice("usage.features")).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void whatIsTakenOverIsOneActThatCanBeUndone() throws IOException {
        model.read(preset());
        model.take();
        assertThat(choice("usage.features")).isEqualTo(Choice.REFUSED);
        assertThat(choice("device.os")).isEqualTo(Choice.UNDECIDED);
        assertThat(model.pending().get()).isEmpty();
        panel.undo();
        assertThat(choice("usage.features")).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void whatIsLeftChangesNothing() throws IOException {
        model.read(preset());
        model.leave();
        model.take();
        assertThat(choice("usage.features")).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void aFileThatIsNoProfileIsAFaultOfThePanel() throws IOException {
        model.read(Files.writeString(folder.resolve("broken.json"), "{"));
        assertThat(model.pending().get()).isEmpty();
        assertThat(panel.fault().get().map(Fault::code)).isEqualTo(Optional.of("profile.malformed"));
    }

    @Test
    void anExportIsTheProfileAndSaysWhereItIs() {
        panel.choose(List.of("device.os"), Choice.REFUSED);
        var file = folder.resolve("out.json");
        model.write(file);
        assertThat(file).content().isEqualTo(service.exported());
        assertThat(model.told().get()).isEqualTo(Optional.of("Written to " + file + "."));
    }

    @Test
    void withoutAProfileThereIsNothingToWrite() {
        model.write(folder.resolve("out.json"));
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(panel.fault().get().map(Fault::code)).isEqualTo(Optional.of("profile.absent"));
    }

    private Path preset() throws IOException {
        return Files.writeString(folder.resolve("preset.json"), PRESET);
    }

    private Choice choice(String item) {
        return service.current().items().get(item).choice();
    }
}
