package dev.sayso.ui.previews;

import dev.sayso.profile.Choice;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.OneOf;
import dev.sayso.ui.control.Paired;
import dev.sayso.words.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One programme: what it takes, and below that joining or leaving, in buttons of the same weight. */
final class ProgrammeCard extends VBox {
    ProgrammeCard(ProgrammeView programme, PreviewsModel model, Words words) {
        setId("programme-" + programme.product());
        getStyleClass().add("card");
        var facts = new VBox();
        facts.getStyleClass().add("facts");
        programme
                .facts()
                .forEach(fact -> facts.getChildren().add(Paired.fact(fact.name(), label(fact.text(), "fact-text"))));
        if (programme.contactable()) {
            facts.getChildren().add(Paired.fact(words.text("preview.contact"), contact(programme, model, words)));
        }
        var sources = new VBox();
        sources.getStyleClass().add("fact-column");
        programme.sources().forEach(source -> sources.getChildren().add(new Copyable(words, source)));
        facts.getChildren().add(Paired.fact(words.text("preview.source"), sources));
        getChildren().addAll(label(programme.title(), "card-title"), facts);
        programme.joined().ifPresent(since -> getChildren().add(label(since, "fact-text")));
        programme
                .objection()
                .ifPresentOrElse(
                        why -> getChildren().add(label(why, "fact-text")),
                        () -> getChildren().add(action(programme, model, words)));
    }

    private static OneOf<Choice> contact(ProgrammeView programme, PreviewsModel model, Words words) {
        var choice = new OneOf<>(
                words,
                "preview.contact.",
                List.of(Choice.REFUSED, Choice.GRANTED),
                Choice::word,
                said -> model.setContact(programme, said));
        choice.getChildren().forEach(button -> button.setId(button.getId() + "-" + programme.product()));
        choice.show(model.contact(programme), programme.objection().isPresent());
        return choice;
    }

    private static Button action(ProgrammeView programme, PreviewsModel model, Words words) {
        var joined = programme.joined().isPresent();
        var button = new Button(words.text(joined ? "preview.leave" : "preview.join"));
        button.setId((joined ? "leave-" : "join-") + programme.product());
        button.setAccessibleText(button.getText() + ": " + programme.title());
        button.setOnAction(event -> {
            if (joined) {
                model.leave(programme);
            } else {
                model.join(programme);
            }
        });
        return button;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
