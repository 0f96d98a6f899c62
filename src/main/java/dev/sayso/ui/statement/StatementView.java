package dev.sayso.ui.statement;

import dev.sayso.statement.Edition;
import dev.sayso.statement.Search;
import dev.sayso.statement.Section;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.words.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A statement, whole or in part, as text to read: passages can be lit and scrolled to, hits of a search shown. */
final class StatementView extends StackPane {
    private final BlockColumn column;
    private final ScrollPane pane;
    private final Scroller scroller;
    private final ReadOnlyObjectWrapper<Optional<String>> section = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param margin what stands beside a passage, by its address; none for a view that has no margin at all */
    StatementView(Words words, LinkOpener opener, Optional<Function<String, Optional<Region>>> margin) {
        column = new BlockColumn(words, opener, margin);
        pane = new ScrollPane(column);
        pane.getStyleClass().add("statement-scroll");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(true);
        pane.setAccessibleText(words.text("statement.text"));
        scroller = new Scroller(pane, column);
        getStyleClass().add("statement-view");
        getChildren().setAll(pane);
        pane.vvalueProperty().subscribe(this::follow);
        column.heightProperty().subscribe(this::follow);
        pane.viewportBoundsProperty().subscribe(this::follow);
    }

    void show(Edition edition) {
        show(edition.sections());
    }

    void show(List<Section> sections) {
        scroller.release();
        column.show(Block.of(sections));
        pane.setVvalue(0);
        follow();
    }

    /** Puts something above the text and something below it; both scroll with it. */
    void frame(List<Node> above, List<Node> below) {
        column.frame(above, below);
    }

    void light(Collection<String> addresses) {
        column.light(addresses);
    }

    void scrollTo(String address) {
        scroller.to(address);
        follow();
    }

    void hits(List<Search.Hit> hits, Optional<Search.Hit> current) {
        column.hits(hits, current);
        current.ifPresent(scroller::to);
    }

    void toTop() {
        column.reachFirst();
        scroller.toTop();
    }

    void toEnd() {
        column.reachLast();
        scroller.toEnd();
    }

    /** Id of the section that is being read. */
    ReadOnlyObjectProperty<Optional<String>> section() {
        return section.getReadOnlyProperty();
    }

    /** The block at the upper edge of what is in sight. */
    Optional<Block> reading() {
        return column.at(scroller.position() + pane.getViewportBounds().getHeight() / 8);
    }

    private void follow() {
        var height = pane.getViewportBounds().getHeight();
        if (height > 0 && column.getHeight() > height) {
            if (pane.getVvalue() > 0.9 && !column.reachesEnd()) {
                column.more();
            } else if (pane.getVvalue() < 0.02
                    && !column.reachesStart()
                    && scroller.target().isEmpty()) {
                column.before().ifPresent(view -> scroller.to(view.block().address()));
            }
        }
        section.set(scroller.target()
                .map(StatementView::sectionOf)
                .or(() -> reading().map(Block::section)));
    }

    private static String sectionOf(String address) {
        var mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
    }
}
