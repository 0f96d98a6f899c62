package dev.sayso.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.PreferencesStore;
import dev.sayso.preferences.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsModelTest {
    @TempDir
    private Path folder;

    @Test
    void withoutAFileThePanelLooksAsTheSystemDoes() {
        assertThat(model().preferences().get()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void aChangeIsThereAfterTheNextStart() {
        model().change(now -> now.withTheme(Theme.CONTRAST)
                .withTextSize(150)
                .withLanguage(Optional.of("de"))
                .withRegion(Optional.of("AT")));
        assertThat(model().preferences().get())
                .isEqualTo(new Preferences(Theme.CONTRAST, 150, Optional.of("de"), Optional.of("AT")));
    }

    @Test
    void whatTheCommandLineAskedForIsNotSaved() {
        model().override(now -> now.withTheme(Theme.DARK));
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"theme\":\"pink\"}",
                "{\"theme\":1}",
                "{\"textSize\":\"big\"}",
                "{\"region\":\"Germany\"}"
            })
    void aBrokenFileIsSaidAndLeftAndTheUsualLookIsShown(String text) throws IOException {
        Files.writeString(file(), text);
        var model = model();
        assertThat(model.preferences().get()).isEqualTo(Preferences.DEFAULT);
        assertThat(model.fault().get()).map(fault -> fault.code()).contains("settings.malformed");
        assertThat(file()).hasContent(text);
    }

    @Test
    void aTextSizeBeyondTheRangeIsBroughtIntoIt() throws IOException {
        Files.writeString(file(), "{\"textSize\": 900}");
        assertThat(model().preferences().get().textSize()).isEqualTo(Preferences.LARGEST);
    }

    @Test
    void whatCannotBeSavedIsSaidAndStillHolds() throws IOException {
        Files.writeString(folder.resolve("not-a-folder"), "");
        var store = new PreferencesStore(folder.resolve("not-a-folder/settings.json"), new AtomicFile(Disk.REAL));
        var model = new SettingsModel(store, Runnable::run, Runnable::run);
        model.change(now -> now.withTheme(Theme.DARK));
        assertThat(model.preferences().get().theme()).isEqualTo(Theme.DARK);
        assertThat(model.fault().get()).isPresent();
    }

    private SettingsModel model() {
        return new SettingsModel(new PreferencesStore(file(), new AtomicFile(Disk.REAL)), Runnable::run, Runnable::run);
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
