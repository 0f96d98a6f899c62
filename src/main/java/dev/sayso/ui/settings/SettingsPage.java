package dev.sayso.ui.settings;

import dev.sayso.files.Folders;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.Theme;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.OneOf;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** How the panel looks, whose account it is, the choices as a file, where the person's files lie, and starting over. */
public final class SettingsPage extends ScrollPane {
    private static final int STEP = 25;

    private final PanelModel model;
    private final SettingsModel settings;
    private final Words words;

    /**
     * @param passage what of the statement the catalogue has under the name that it is asked with
     * @param version of the program
     */
    public SettingsPage(
            PanelModel model,
            SettingsModel settings,
            Folders folders,
            Function<String, Region> passage,
            String version) {
        this.model = model;
        this.settings = settings;
        words = model.words();
        var title = new Label(words.text("settings.title"));
        title.getStyleClass().add("page-title");
        var page = new VBox(
                title,
                appearance(),
                new AccountCard(model).card(passage.apply(AccountCard.PASSAGE)),
                new ChoicesFileCard(model).card(),
                cases(),
                files(folders),
                startOver(),
                about(version));
        page.getStyleClass().add("settings-page");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
    }

    private Card appearance() {
        return card(
                "settings.appearance",
                setting("settings.theme", themes()),
                setting("settings.text-size", textSize()),
                setting("settings.language", languages()));
    }

    private Region themes() {
        var choice = new OneOf<>(
                words,
                "theme.",
                List.of(Theme.values()),
                Theme::word,
                theme -> settings.change(now -> now.withTheme(theme)));
        settings.preferences().subscribe(now -> choice.show(now.theme(), false));
        return choice;
    }

    private Region textSize() {
        var slider = new Slider(Preferences.SMALLEST, Preferences.LARGEST, Preferences.SMALLEST);
        slider.setId("text-size");
        slider.setAccessibleText(words.text("settings.text-size"));
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(STEP);
        slider.setSnapToTicks(true);
        slider.setValue(settings.preferences().get().textSize());
        var percent = new Label();
        percent.textProperty().bind(settings.preferences().map(now -> words.text("settings.percent", now.textSize())));
        // While the thumb is dragged the page would grow under the pointer: the size changes when it is let go.
        slider.valueProperty().subscribe(value -> {
            if (!slider.isValueChanging()) {
                resize(value.intValue());
            }
        });
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing) {
                resize((int) slider.getValue());
            }
        });
        var row = new HBox(slider, percent);
        row.getStyleClass().add("text-size");
        return row;
    }

    private void resize(int percent) {
        settings.change(now -> now.withTextSize(Math.round((float) percent / STEP) * STEP));
    }

    private Region languages() {
        var box = new ChoiceBox<Optional<String>>();
        box.setId("language");
        box.setAccessibleText(words.text("settings.language"));
        var options = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        Words.LANGUAGES.forEach(language -> options.add(Optional.of(language.toLanguageTag())));
        box.getItems().setAll(options);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<String> tag) {
                return Objects.requireNonNull(tag)
                        .map(Locale::forLanguageTag)
                        .map(language -> language.getDisplayLanguage(language))
                        .orElseGet(() -> words.text("theme.system"));
            }

            @Override
            public Optional<String> fromString(String name) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.setValue(settings.preferences().get().language());
        box.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                settings.change(preferences -> preferences.withLanguage(now));
            }
        });
        return new HBox(box);
    }

    private Card files(Folders folders) {
        return new Card(
                words.text("settings.files"),
                file("settings.file.profile", folders.profile()),
                file("settings.file.state", folders.state()),
                file("settings.file.statements", folders.imported()),
                file("settings.file.policy", folders.policy()));
    }

    private Paired file(String key, Path path) {
        return setting(key, Copyable.path(words, path));
    }

    private Card cases() {
        var open = new Button(words.text("case.page.open"));
        open.setId("open-cases");
        open.setWrapText(true);
        open.setMinHeight(USE_PREF_SIZE);
        open.setOnAction(event -> model.page().set(Page.CASES));
        return card("page.cases", muted("case.page.lead"), open);
    }

    private Card startOver() {
        var reset = new Button(words.text("settings.reset"));
        reset.setId("reset");
        reset.setWrapText(true);
        reset.setMinHeight(USE_PREF_SIZE);
        reset.setOnAction(event -> model.reset());
        return card("settings.start-over", muted("settings.reset-text"), reset);
    }

    private Card about(String version) {
        var name = new Label(words.text("settings.version", version));
        return card("settings.about", name, muted("settings.offline"));
    }

    private Label muted(String key) {
        var label = new Label(words.text(key));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private Paired setting(String key, Region control) {
        return Paired.setting(words.text(key), control);
    }

    private Card card(String key, Node... content) {
        return new Card(words.text(key), content);
    }
}
