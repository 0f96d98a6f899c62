package dev.sayso.ui.help;

import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.help.HelpModel.Logged;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was asked, and by when a reply is due: overdue ones first. */
final class LogCard {
    private final Words words;
    private final HelpModel help;
    private final VBox body = Parts.column("request-log");

    LogCard(PanelModel model, HelpModel help) {
        this.help = help;
        words = model.words();
        body.setId("request-log");
        help.logged().subscribe(this::show);
    }

    Card card() {
        return new Card(words.text("desk.log"), body);
    }

    private void show(Logged logged) {
        body.getChildren().clear();
        logged.fault()
                .ifPresent(fault -> body.getChildren()
                        .add(Parts.label(
                                words.what(fault) + " " + words.safe(fault) + " " + words.todo(fault), "what")));
        if (logged.requests().isEmpty() && logged.fault().isEmpty()) {
            body.getChildren().add(nothing());
        }
        var sentences = help.sentences();
        for (var request : logged.requests()) {
            body.getChildren().add(new RequestRow(RequestView.of(request, sentences), help, words));
        }
        logged.setAside()
                .forEach(file -> body.getChildren()
                        .addAll(Parts.label(words.text("desk.set-aside"), "muted"), Copyable.path(words, file)));
    }

    private VBox nothing() {
        var box = new VBox(
                new FontIcon(Feather.INBOX),
                Parts.label(words.text("request.none"), "contact-name"),
                Parts.label(words.text("desk.none"), "muted"));
        box.getStyleClass().addAll("empty", "no-requests");
        return box;
    }
}
