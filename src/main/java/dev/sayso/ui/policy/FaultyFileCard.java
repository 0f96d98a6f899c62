package dev.sayso.ui.policy;

import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A file of rules that has no force, and every reason why. */
final class FaultyFileCard extends VBox {
    /** @param grave whether it blocks everything optional, rather than having merely expired */
    FaultyFileCard(FaultyFile file, Words words, boolean grave) {
        getStyleClass().addAll("card", grave ? "untrusted" : "expired");
        HBox head = Parts.withIcon(
                grave ? Feather.ALERT_TRIANGLE : Feather.CLOCK,
                Parts.label(words.text(grave ? "policy.untrusted" : "policy.expired"), "card-title"));
        head.getStyleClass().add("file-head");
        getChildren().addAll(head, Copyable.path(words, file.file()));
        for (var fault : file.faults()) {
            var told = Parts.column("fact-column");
            fault.where().ifPresent(where -> told.getChildren().add(Parts.label(where, "where")));
            told.getChildren().add(Parts.label(fault.what(), "what"));
            told.getChildren().add(Parts.label(grave ? fault.todo() : fault.safe() + " " + fault.todo(), "todo"));
            getChildren().add(told);
        }
    }
}
