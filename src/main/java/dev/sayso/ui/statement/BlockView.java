package dev.sayso.ui.statement;

import dev.sayso.statement.Search;
import dev.sayso.statement.Span;
import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One block of text, with what lights it up behind its letters. */
final class BlockView extends Region {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Block block;
    private final Words words;
    private final Group marks = new Group();
    private final Label bullet = new Label("•");
    private final TextFlow flow = new TextFlow();
    private List<Search.Hit> hits = List.of();
    private Optional<Search.Hit> current = Optional.empty();

    BlockView(Block block, Words words, LinkOpener opener) {
        this.block = block;
        this.words = words;
        getStyleClass().add(block.heading() ? "statement-heading" : "statement-passage");
        flow.getStyleClass().add("statement-text");
        bullet.getStyleClass().add("statement-bullet");
        bullet.setVisible(block.depth() > 0);
        marks.setManaged(false);
        marks.setMouseTransparent(true);
        block.spans().forEach(span -> flow.getChildren().add(text(span, opener)));
        if (block.heading()) {
            flow.setAccessibleRoleDescription(words.text("statement.heading"));
        }
        getChildren().setAll(marks, bullet, flow);
        setOnContextMenuRequested(this::menu);
    }

    Block block() {
        return block;
    }

    void light(boolean lit) {
        pseudoClassStateChanged(LIT, lit);
    }

    void hits(List<Search.Hit> newHits, Optional<Search.Hit> newCurrent) {
        if (!hits.equals(newHits) || !current.equals(newCurrent)) {
            hits = List.copyOf(newHits);
            current = newCurrent;
            requestLayout();
        }
    }

    /** How far below this block's top the hit stands; known once laid out. */
    double offset(Search.Hit hit) {
        var lines = lines(hit.start(), hit.end());
        return lines.isEmpty() ? 0 : flow.getLayoutY() + lines.getFirst().getMinY();
    }

    double lineHeight() {
        var lines = flow.getLayoutInfo().getTextLines(true);
        return lines.isEmpty() ? 0 : lines.getFirst().bounds().getHeight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + indent() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset() - indent());
        return snappedTopInset() + snapSizeY(flow.prefHeight(inner)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var x = snappedLeftInset() + indent();
        var width = Math.max(1, getWidth() - x - snappedRightInset());
        var step = bullet.prefWidth(-1);
        bullet.resizeRelocate(x - step, snappedTopInset(), step, bullet.prefHeight(-1));
        flow.resizeRelocate(x, snappedTopInset(), width, flow.prefHeight(width));
        flow.layout();
        mark();
    }

    private double indent() {
        return block.depth() * bullet.prefWidth(-1);
    }

    private Text text(Span span, LinkOpener opener) {
        if (span.link().isPresent()) {
            var link = new LinkText(span.text(), span.link().get(), opener, words);
            link.focusedProperty().subscribe(this::requestLayout);
            return link;
        }
        var text = new Text(span.text());
        text.getStyleClass().add(span.strong() ? "statement-strong" : "statement-plain");
        return text;
    }

    private void mark() {
        marks.getChildren().clear();
        for (var hit : hits) {
            var path = around(hit.start(), hit.end(), "statement-hit");
            path.pseudoClassStateChanged(CURRENT, current.filter(hit::equals).isPresent());
        }
        var start = 0;
        for (var node : flow.getChildren()) {
            if (node instanceof Text text) {
                var end = start + text.getText().length();
                if (text instanceof LinkText && text.isFocused()) {
                    around(start, end, "statement-link-focus");
                }
                start = end;
            }
        }
    }

    private Path around(int start, int end, String style) {
        var path = new Path();
        path.getStyleClass().setAll(style);
        for (var line : lines(start, end)) {
            path.getElements()
                    .addAll(
                            new MoveTo(line.getMinX(), line.getMinY()),
                            new LineTo(line.getMaxX(), line.getMinY()),
                            new LineTo(line.getMaxX(), line.getMaxY()),
                            new LineTo(line.getMinX(), line.getMaxY()),
                            new ClosePath());
        }
        path.setLayoutX(flow.getLayoutX());
        path.setLayoutY(flow.getLayoutY());
        marks.getChildren().add(path);
        return path;
    }

    private List<Rectangle2D> lines(int start, int end) {
        return flow.getLayoutInfo().getSelectionGeometry(start, end, false);
    }

    private void menu(ContextMenuEvent event) {
        var menu = new ContextMenu();
        if (event.getTarget() instanceof LinkText link) {
            menu.getItems().add(copy("statement.copy.address", link.address().toString()));
        }
        menu.getItems().add(copy("statement.copy.passage", block.text()));
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem copy(String name, String content) {
        var item = new MenuItem(words.text(name));
        item.setOnAction(event -> CopyButton.copy(content));
        return item;
    }
}
