package dev.sayso.ui.shell;

import dev.sayso.fault.Fault;
import dev.sayso.ui.control.ReadingWay;
import dev.sayso.ui.model.Notice;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What stands around every page. Pages are built when they are first opened, and kept. */
public final class Shell extends StackPane {
    /** In ems: below this the rail shows icons alone. */
    private static final double NARROW = 54;

    /** In ems: below this width of the page frames and indents shrink before words do. */
    private static final double TIGHT = 30;

    /** In ems: below this height the foot leaves its room to the page of the first run, which says as much. */
    private static final double LOW = 20;

    private final PanelModel model;
    private final Map<Page, Supplier<? extends Node>> pages;
    private final Map<Page, Node> built = new EnumMap<>(Page.class);
    private final BorderPane middle = new BorderPane();

    /** Kept, because nothing else keeps what it is computed from from being forgotten. */
    private final BooleanBinding tight;

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
        middle.getStyleClass().add("middle");
        tight = Bindings.lessThan(middle.widthProperty(), em.multiply(TIGHT));
        tight.subscribe(now -> middle.pseudoClassStateChanged(PseudoClass.getPseudoClass("tight"), now));
        middle.setBottom(foot(reminder, rail, em));
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

    private Foot foot(ObservableValue<Optional<String>> reminder, Rail rail, DoubleExpression em) {
        var foot = new Foot(model, reminder, rail.narrow());
        var low = Bindings.lessThan(heightProperty(), em.multiply(LOW));
        foot.visibleProperty()
                .bind(low.and(model.page().isEqualTo(Page.FIRST_RUN)).not());
        foot.managedProperty().bind(foot.visibleProperty());
        return foot;
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
        middle.setTop(bars.isEmpty() ? null : banner);
        banner.setAccessibleText(bars.stream().map(Node::getAccessibleText).collect(Collectors.joining(" ")));
    }
}
