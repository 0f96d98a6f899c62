package dev.sayso.ui.shell;

import dev.sayso.fault.Fault;
import dev.sayso.profile.ProfileState;
import dev.sayso.ui.control.ReadingWay;
import dev.sayso.ui.model.FootLine;
import dev.sayso.ui.model.Notice;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What stands around every page. Pages are built when they are first opened, and kept. */
public final class Shell extends StackPane {
    /** In ems: below this the rail shows icons alone. */
    private static final double NARROW = 54;

    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private final PanelModel model;
    private final Map<Page, Supplier<? extends Node>> pages;
    private final Map<Page, Node> built = new EnumMap<>(Page.class);
    private final BorderPane middle = new BorderPane();
    private final Banner banner;
    private Said shown = new Said(Optional.empty(), List.of());

    /** What the banner says. */
    private record Said(Optional<Fault> fault, List<Notice> notices) {}

    /**
     * The panel around those pages.
     *
     * @param reminder what the foot says of requests whose reply is overdue
     * @param em the size of one em in pixels
     */
    public Shell(
            PanelModel model,
            Map<Page, Supplier<? extends Node>> pages,
            ObservableValue<Optional<String>> reminder,
            DoubleExpression em) {
        this.model = model;
        this.pages = Map.copyOf(pages);
        getStyleClass().add("shell");
        var rail = new Rail(model);
        rail.narrow().bind(Bindings.lessThan(widthProperty(), em.multiply(NARROW)));
        banner = new Banner(heightProperty());
        middle.setTop(banner);
        middle.setBottom(foot(reminder, rail.narrow()));
        var frame = new BorderPane(middle);
        frame.setLeft(rail);
        getChildren().setAll(frame);
        ReadingWay.lay(this, model.words());
        model.page().subscribe(page -> {
            var focused = focusedIn(middle.getCenter());
            middle.setCenter(built.computeIfAbsent(page, this::build));
            if (focused) {
                rail.focus(page);
            }
        });
        model.consents().subscribe(this::refreshNotices);
        model.announced().subscribe(this::refreshNotices);
        model.fault().subscribe(this::refreshNotices);
        // Those subscriptions speak of changes only, and what must be known must be known from the start.
        refreshNotices();
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

    /** Whether the focus would be lost if that were taken away. */
    private static boolean focusedIn(@Nullable Node page) {
        return page != null && page.isFocusWithin();
    }

    private void refreshNotices() {
        var words = model.words();
        var notices = Notice.of(model.consents().get(), model.announced().get(), words);
        var said = new Said(model.fault().get(), notices);
        if (said.equals(shown)) {
            // Made anew, they would lose the focus of whoever is in them.
            return;
        }
        shown = said;
        var bars = new ArrayList<Node>();
        model.fault()
                .get()
                .ifPresent(fault ->
                        bars.add(NoticeBar.dismissable(Notice.fault(fault, words), words, model::dismissFault)));
        notices.forEach(notice -> bars.add(new NoticeBar(notice, words, model.page()::set)));
        banner.show(bars);
        banner.setAccessibleText(bars.stream().map(Node::getAccessibleText).collect(Collectors.joining(" ")));
    }

    /** Said once, and quietly: it is nobody's fault here. */
    private Hyperlink overdue(ObservableValue<Optional<String>> reminder, BooleanExpression narrow) {
        var link = new Hyperlink();
        link.setId("foot-reminder");
        link.setWrapText(true);
        link.minWidthProperty().bind(narrow.map(small -> small ? 0 : Region.USE_PREF_SIZE));
        link.textProperty().bind(reminder.map(said -> said.orElse("")));
        link.visibleProperty().bind(reminder.map(Optional::isPresent));
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(event -> {
            link.setVisited(false);
            model.page().set(Page.HELP);
        });
        return link;
    }

    /** Where there is no room for both, what waits for the person comes before what is well. */
    private HBox foot(ObservableValue<Optional<String>> reminder, BooleanExpression narrow) {
        var dot = new Region();
        dot.getStyleClass().add("dot");
        model.consents()
                .subscribe(now ->
                        dot.pseudoClassStateChanged(UNREADABLE, now.profile() instanceof ProfileState.Unreadable));
        var text = new Label();
        text.setId("foot-line");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.textProperty().bind(model.consents().map(now -> FootLine.of(now, model.words(), ZoneId.systemDefault())));
        var link = overdue(reminder, narrow);
        text.visibleProperty().bind(narrow.and(link.visibleProperty()).not());
        text.managedProperty().bind(text.visibleProperty());
        var foot = new HBox(dot, text, link);
        foot.getStyleClass().add("foot");
        return foot;
    }
}
