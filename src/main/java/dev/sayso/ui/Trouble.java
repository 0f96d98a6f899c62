package dev.sayso.ui;

import dev.sayso.fault.Fault;
import dev.sayso.preferences.Preferences;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.control.ReadingWay;
import dev.sayso.ui.shell.Appearance;
import dev.sayso.words.Words;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the window where no panel can: whoever clicked a menu entry sees no terminal. */
final class Trouble {
    private Trouble() {}

    static Scene scene(Fault fault, Words words, Preferences preferences, Runnable closed) {
        Appearance.loadFonts();
        Appearance.applyToControls(preferences);
        var said = Parts.empty(
                new FontIcon(Feather.ALERT_TRIANGLE),
                words.what(fault),
                words.safe(fault) + " " + words.todo(fault),
                Parts.button("trouble-close", words.text("panel.trouble.close"), closed));
        said.setId("trouble");
        var page = new StackPane(said);
        page.getStyleClass().add("trouble");
        ReadingWay.lay(page, words);
        var scene = new Scene(page, PanelRequest.LEAST_WIDTH, PanelRequest.LEAST_HEIGHT);
        Appearance.apply(scene, preferences);
        return scene;
    }
}
