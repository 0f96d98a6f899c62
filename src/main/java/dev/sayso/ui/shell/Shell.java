package dev.sayso.ui.shell;

import dev.sayso.ui.model.FootLine;
import dev.sayso.ui.model.Notice;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands around every page. Pages are built when they are first opened, and kept. */
public final class Shell extends StackPane {
    /** In ems: below this the rail shows icons alone. */
    private static final double NARROW = 54;

    private final PanelModel model;
    private final Map<Page, Supplier<? extends Node>> pages;
    private final Map<Page, Node> built = new EnumMap<>(Page.class);
    private final BorderPane middle = new BorderPane();
    private final VBox notices = new VBox();

    /** @param em the size of one em in pixels */
    public Shell(PanelModel model, Map<Page, Supplier<? extends Node>> pages, DoubleExpression em) {
        this.model = model;
        this.pages = Map.copyOf(pages);
        getStyleClass().add("shell");
        notices.setId("banner");
        var rail = new Rail(model);
        rail.narrow().bind(Bindings.lessThan(widthProperty(), em.multiply(NARROW)));
        middle.setTop(notices);
        middle.setBottom(foot());
        var frame = new BorderPane(middle);
        frame.setLeft(rail);
        getChildren().setAll(frame);
        setNodeOrientation(model.words().rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        model.page().subscribe(page -> middle.setCenter(built.computeIfAbsent(page, this::build)));
        model.consents().subscribe(this::refreshNotices);
        model.fault().subscribe(this::refreshNotices);
        Shortcuts.install(this, model, this::find);
    }

    private void find() {
        if (!(getChildren().getLast() instanceof Finder)) {
            getChildren().add(new Finder(model));
        }
        ((Finder) getChildren().getLast()).open();
    }

    private Node build(Page page) {
        var supplier = pages.get(page);
        return supplier == null ? new Region() : supplier.get();
    }

    private void refreshNotices() {
        var words = model.words();
        var bars = new ArrayList<Node>();
        model.fault()
                .get()
                .ifPresent(fault -> bars.add(NoticeBar.dismissable(
                        Notice.fault(fault, words), words.text("notice.dismiss"), model::dismissFault)));
        Notice.of(model.consents().get(), words).forEach(notice -> bars.add(new NoticeBar(notice)));
        notices.getChildren().setAll(bars);
    }

    private HBox foot() {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        var text = new Label();
        text.setId("foot-line");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.textProperty().bind(model.consents().map(now -> FootLine.of(now, model.words(), ZoneId.systemDefault())));
        var foot = new HBox(dot, text);
        foot.getStyleClass().add("foot");
        return foot;
    }
}
