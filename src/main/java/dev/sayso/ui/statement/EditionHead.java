package dev.sayso.ui.statement;

import dev.sayso.phrases.EditionDate;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Span;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.words.Words;
import java.util.List;
import javafx.scene.layout.VBox;

/** Above the statement: its title, whose words these are, and where the publisher's own stand. */
final class EditionHead extends VBox {
    EditionHead(Edition edition, Words words, LinkOpener opener) {
        getStyleClass().add("statement-head");
        var title = new BlockView(new Block("", "", true, 0, List.of(Span.plain(edition.title()))), words, opener);
        title.getStyleClass().setAll("statement-title");
        var kind = edition.restatement() ? "statement.about.restatement" : "statement.about.publisher";
        var name = EditionDate.of(edition.id(), words.locale());
        var text = Span.plain(words.text(kind, edition.publisher(), name) + " ");
        var spans = edition.source()
                .map(source -> List.of(text, Span.link(source.toString(), source)))
                .orElse(List.of(text));
        var about = new BlockView(new Block("", "", false, 0, spans), words, opener);
        about.getStyleClass().setAll("statement-about");
        // An imported text often begins with its own title: once is enough.
        var titled = edition.sections().stream()
                .limit(1)
                .anyMatch(section -> section.title().equals(edition.title()));
        if (!titled) {
            getChildren().add(title);
        }
        getChildren().add(about);
    }
}
