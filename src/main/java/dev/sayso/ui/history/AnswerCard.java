package dev.sayso.ui.history;

import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How far the look at the record is, and then its answer. */
final class AnswerCard extends VBox {
    private static final PseudoClass DAMAGED = PseudoClass.getPseudoClass("damaged");

    private final Words words;
    private final Check check;

    AnswerCard(Words words, Check check) {
        this.words = words;
        this.check = check;
        setId("history-answer");
        getStyleClass().addAll("card", "history-answer");
        managedProperty().bind(visibleProperty());
        check.progress().subscribe(now -> show());
        check.answer().subscribe(now -> show());
        show();
    }

    private void show() {
        var looking = check.progress().get() != Check.IDLE;
        Optional<Answers> answer = check.answer().get();
        setVisible(looking || answer.isPresent());
        pseudoClassStateChanged(
                DAMAGED, !looking && answer.filter(said -> !said.sound()).isPresent());
        getChildren().clear();
        if (looking) {
            getChildren().setAll(Parts.label(words.text("history.looking"), "card-title"), bar());
        } else {
            answer.ifPresent(said -> getChildren().setAll(lines(said), close()));
        }
        setAccessibleText(answer.map(Answers::lead).orElse(words.text("history.looking")));
    }

    private ProgressBar bar() {
        var bar = new ProgressBar(check.progress().get());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.text("history.looking"));
        return bar;
    }

    private Region lines(Answers answer) {
        var lines = new ArrayList<Region>(List.of(Parts.label(answer.lead(), "card-title")));
        answer.findings().forEach(text -> lines.add(new Copyable(words, text)));
        answer.todo().forEach(text -> lines.add(Parts.label(text, "history-todo")));
        answer.statements().forEach(text -> lines.add(Parts.label(text, "muted")));
        return HistoryParts.marked(
                answer.sound() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE, lines.toArray(Region[]::new));
    }

    private Region close() {
        return HistoryParts.row(Parts.button("history-answer-close", words.text("history.close"), check::dismiss));
    }
}
