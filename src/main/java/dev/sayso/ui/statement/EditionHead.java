package dev.sayso.ui.statement;

import dev.sayso.phrases.EditionDate;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Span;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.words.Words;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Above the statement: its title, whose words these are, and where the publisher's own stand. */
final class EditionHead extends VBox {
    /** @param history called when the person wants to see what each edition changed */
    EditionHead(Edition edition, Words words, LinkOpener opener, Runnable history) {
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
        var link = new Hyperlink(words.text("page.changes"));
        link.setId("statement-changes");
        link.setWrapText(true);
        link.getStyleClass().add("statement-whole");
        link.setOnAction(event -> {
            link.setVisited(false);
            history.run();
        });
        getChildren().addAll(about, link);
    }
}
