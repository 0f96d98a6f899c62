package dev.sayso.ui.help;

import dev.sayso.request.RequestState;
import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One request: what, to whom, how it stands, its words, and what can be noted of it. */
final class RequestRow extends HBox {
    private final Words words;
    private final HelpModel help;
    private final RequestView request;
    private final VBox text = Parts.column("request-text");
    private final VBox below = Parts.column("request-below");

    RequestRow(RequestView request, HelpModel help, Words words) {
        this.request = request;
        this.help = help;
        this.words = words;
        getStyleClass().add("request");
        setId("request-" + request.id());
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass(request.state().name().toLowerCase(Locale.ROOT)), true);
        text.getChildren()
                .addAll(Parts.label(request.title(), "contact-name"), Parts.label(request.standing(), "standing"));
        request.sent().ifPresent(sent -> text.getChildren().add(Parts.label(sent, "muted")));
        request.note().ifPresent(note -> text.getChildren().add(Parts.label(note, "fact-text")));
        request.changed().ifPresent(changed -> text.getChildren().add(Parts.label(changed, "what")));
        text.getChildren().addAll(acts(), below);
        below.setVisible(false);
        below.managedProperty().bind(below.visibleProperty());
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(new FontIcon(icon()), text);
    }

    private Feather icon() {
        return switch (request.state()) {
            case OVERDUE -> Feather.ALERT_CIRCLE;
            case OPEN -> Feather.CLOCK;
            case DRAFT -> Feather.EDIT_3;
            case ANSWERED -> Feather.CHECK_CIRCLE;
        };
    }

    private Flow acts() {
        var acts = new ArrayList<Region>();
        if (request.state() == RequestState.DRAFT) {
            acts.add(Parts.button(
                    "request-sent-" + request.id(), words.text("desk.sent"), () -> help.draftSent(request.id())));
        }
        if (request.state() == RequestState.OPEN || request.state() == RequestState.OVERDUE) {
            acts.add(Parts.button("request-answered-" + request.id(), words.text("desk.answered"), this::askNote));
        }
        var show = Parts.link("request-words-" + request.id(), words.text("desk.words"), this::showWords);
        show.setAccessibleText(words.text("desk.words") + ": " + request.title());
        acts.add(show);
        return new Flow(acts);
    }

    private void showWords() {
        var shown = below.isVisible() && below.lookup(".letter") != null;
        below.setVisible(!shown);
        var letter = Parts.column(
                "letter", Parts.label(request.words(), "letter-text"), new CopyButton(words, request.words()));
        below.getChildren().setAll(letter);
    }

    private void askNote() {
        var note = new TextField();
        note.setId("request-note-" + request.id());
        note.setPromptText(words.text("desk.note"));
        note.setAccessibleText(words.text("desk.note"));
        var keep = Parts.button(
                "request-note-keep-" + request.id(),
                words.text("desk.note.keep"),
                () -> help.answered(request.id(), note.getText()));
        note.setOnAction(event -> keep.fire());
        below.getChildren().setAll(note, new HBox(keep));
        below.setVisible(true);
        note.requestFocus();
    }
}
