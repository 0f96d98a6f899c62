package dev.sayso.ui.shell;

import dev.sayso.consent.Questions;
import dev.sayso.profile.ProfileState;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.FootLine;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How things stand, and what waits for the person. Where there is no room for both, what waits comes before what is well. */
final class Foot extends HBox {
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    /** @param reminder what is said of requests whose reply is overdue */
    Foot(PanelModel model, ObservableValue<Optional<String>> reminder, BooleanExpression narrow) {
        var back = waiting(
                Parts.back("first-run-back", "", "", () -> model.page().set(Page.FIRST_RUN)),
                model.firstQuestions().left().map(left -> left.map(asked -> back(asked, model))),
                narrow);
        back.accessibleTextProperty().bind(back.textProperty());
        var first = back.visibleProperty();
        var overdue = waiting(
                Parts.link("foot-reminder", "", () -> model.page().set(Page.HELP)),
                reminder.flatMap(said -> first.map(earlier -> said.filter(text -> !earlier))),
                narrow);
        var line = line(model);
        line.visibleProperty()
                .bind(narrow.and(first.or(overdue.visibleProperty())).not());
        line.managedProperty().bind(line.visibleProperty());
        getStyleClass().add("foot");
        getChildren().setAll(dot(model), line, overdue, back);
    }

    private static String back(Questions asked, PanelModel model) {
        return model.words().text(asked.kind() == Questions.Kind.NEW ? "first-run.new.back" : "first-run.back");
    }

    /** Said once, and quietly: it is nobody's fault here. */
    private static Hyperlink waiting(Hyperlink link, ObservableValue<Optional<String>> said, BooleanExpression narrow) {
        link.minWidthProperty().bind(narrow.map(small -> small ? 0 : Region.USE_PREF_SIZE));
        link.textProperty().bind(said.map(text -> text.orElse("")));
        link.visibleProperty().bind(said.map(Optional::isPresent));
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private static Label line(PanelModel model) {
        var line = new Label();
        line.setId("foot-line");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.textProperty().bind(model.consents().map(now -> FootLine.of(now, model.words(), ZoneId.systemDefault())));
        return line;
    }

    private static Region dot(PanelModel model) {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        model.consents()
                .subscribe(now ->
                        dot.pseudoClassStateChanged(UNREADABLE, now.profile() instanceof ProfileState.Unreadable));
        return dot;
    }
}
