package dev.sayso.ui.firstrun;

import dev.sayso.profile.Choice;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.control.StatedSwitch;
import dev.sayso.ui.model.PanelModel;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One question: what it is about, how it stands in words, and its switch. */
final class QuestionRow extends VBox {
    private final Label note = Parts.label("", "locked-items");

    QuestionRow(PanelModel model, FirstRunModel firstRun, Question question) {
        var words = model.words();
        note.managedProperty().bind(note.visibleProperty());
        var text = new VBox(Parts.label(question.title(), "card-title"), Parts.label(question.text(), "muted"), note);
        text.getStyleClass().add("question-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var control = new StatedSwitch(
                words,
                question.key(),
                question.title(),
                question.items(),
                allow -> firstRun.answer(question, allow ? Choice.GRANTED : Choice.REFUSED));
        var line = new Paired(text, control);
        line.getStyleClass().add("question-line");
        getStyleClass().add("question");
        getChildren().setAll(line);
        model.consents().subscribe(now -> {
            var standing = question.standing(now, words);
            control.show(standing);
            control.offer(!now.family().waits());
            note.setText(standing.note().orElse(""));
            note.setVisible(standing.note().isPresent() && !now.family().waits());
        });
    }
}
