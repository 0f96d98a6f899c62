package dev.sayso.ui.history;

import dev.sayso.fault.Fault;
import dev.sayso.ledger.receipt.Form;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.io.File;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A timeline of what was said and what became of it; whether its record is whole; copies of it. */
public final class HistoryPage extends ScrollPane {
    /** So many lines before the last that was read, more are read. */
    private static final int AHEAD = 40;

    private final PanelModel model;
    private final Words words;
    private final Timeline timeline;
    private final Check check;
    private final Copies copies;
    private final FilterBar filter;
    private final ListView<Row> list;
    private final VBox notes = new VBox();
    /** What was read, and what is to be said of it; it stays where it is while something else is shown in its place. */
    private final VBox column = new VBox(notes);

    private final StackPane body = new StackPane(column);
    private boolean stale;

    /**
     * A page that begins to read at once.
     *
     * @param background where the record is read
     * @param screen where what was read is shown
     */
    public HistoryPage(PanelModel model, Executor background, Executor screen) {
        this.model = model;
        words = model.words();
        var zone = ZoneId.systemDefault();
        var service = model.service();
        var rows = new Rows(words, service.catalogue(), zone);
        timeline = new Timeline(service, rows, background, screen);
        check = new Check(service, words, zone, background, screen);
        copies = new Copies(service, words, zone, InstantSource.system(), background, screen);
        filter = new FilterBar(words, service.catalogue(), timeline::show);
        list = list();
        VBox.setVgrow(list, Priority.ALWAYS);
        column.getChildren().add(list);
        column.getStyleClass().add("history-column");
        notes.getStyleClass().add("history-column");
        notes.managedProperty().bind(notes.visibleProperty());
        body.getStyleClass().add("history-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var page = new VBox(
                Parts.label(words.text("history.title"), "page-title"),
                Parts.label(words.text("history.lead"), "lead"),
                actions(),
                new AnswerCard(words, check),
                new ReceiptCard(words, service.catalogue(), copies),
                new ToldLine(words, copies),
                filter,
                body);
        page.getStyleClass().addAll("settings-page", "history-page");
        setId("history-page");
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        getStyleClass().add("edge-to-edge");
        timeline.state().subscribe(this::show);
        timeline.show(Filter.ALL);
        model.consents().subscribe((before, now) -> changed());
        model.page().subscribe(this::opened);
        model.shownHistory().subscribe(subject -> subject.ifPresent(this::showOnly));
    }

    private ListView<Row> list() {
        var view = new ListView<>(timeline.rows());
        view.setId("history-list");
        view.setAccessibleText(words.text("history.title"));
        view.setCellFactory(cells -> new RowCell(this::came));
        view.getStyleClass().addAll("edge-to-edge", "history-list");
        return view;
    }

    private void came(int index) {
        if (index >= timeline.rows().size() - AHEAD) {
            timeline.more();
        }
    }

    private Node actions() {
        return HistoryParts.row(
                Parts.button("history-verify", words.text("history.verify"), check::start),
                Parts.button(
                        "history-receipt",
                        words.text("history.receipt"),
                        () -> copies.make(timeline.filter().subject(), Form.TEXT)),
                Parts.button("history-export", words.text("history.export"), this::export));
    }

    private void export() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.text("history.export"));
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(copies::export);
    }

    private void showOnly(String subject) {
        var wanted = Filter.ALL.about(Optional.of(subject));
        filter.set(wanted);
        copies.close();
        timeline.show(wanted);
    }

    private void showAll() {
        filter.set(Filter.ALL);
        timeline.show(Filter.ALL);
    }

    /** What others say while nobody looks is read when somebody does. */
    private void changed() {
        stale = model.page().get() != Page.HISTORY;
        if (!stale) {
            timeline.refresh();
        }
    }

    private void opened(Page page) {
        if (page == Page.HISTORY && stale) {
            stale = false;
            timeline.refresh();
        }
    }

    private void show(Timeline.State state) {
        var some = !timeline.rows().isEmpty();
        column.setVisible(some);
        notes.getChildren().clear();
        if (some) {
            body.getChildren().setAll(column);
            state.fault().map(this::fault).ifPresent(notes.getChildren()::add);
            if (state.unreadable() > 0) {
                notes.getChildren().add(unreadable(state.unreadable()));
            }
        } else {
            body.getChildren().setAll(column, instead(state));
        }
        notes.setVisible(!notes.getChildren().isEmpty());
    }

    private Node instead(Timeline.State state) {
        if (state.fault().isPresent()) {
            return fault(state.fault().get());
        }
        if (state.busy()) {
            return reading();
        }
        return timeline.filter().equals(Filter.ALL) ? empty() : nothingFound();
    }

    private Node unreadable(int lines) {
        var box = HistoryParts.marked(
                Feather.ALERT_TRIANGLE,
                Parts.label(words.text("history.unreadable.title", lines), "card-title"),
                Parts.label(words.text("history.unreadable.text"), "history-todo"));
        box.getStyleClass().addAll("card", "untrusted", "history-unreadable");
        return box;
    }

    private Node reading() {
        var sign = new ProgressIndicator();
        sign.setAccessibleText(words.text("history.reading"));
        sign.getStyleClass().add("history-reading");
        return Parts.empty(sign, words.text("history.reading"), words.text("history.reading.text"));
    }

    private Node empty() {
        return Parts.empty(
                new FontIcon(Feather.CLOCK),
                words.text("history.empty"),
                words.text("history.empty.text"),
                Parts.button(
                        "history-to-choices",
                        words.text("history.to-choices"),
                        () -> model.page().set(Page.CHOICES)));
    }

    private Node nothingFound() {
        return Parts.empty(
                new FontIcon(Feather.SEARCH),
                words.text("history.none"),
                words.text("history.none.text"),
                Parts.button("history-show-all", words.text("history.show-all"), this::showAll));
    }

    private Node fault(Fault fault) {
        var box = new VBox(
                HistoryParts.marked(
                        Feather.ALERT_TRIANGLE,
                        Parts.label(words.what(fault), "card-title"),
                        Parts.label(words.safe(fault), "what"),
                        Parts.label(words.todo(fault), "todo")),
                HistoryParts.row(Parts.button("history-again", words.text("history.again"), timeline::refresh)));
        box.getStyleClass().addAll("card", "untrusted");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        return box;
    }
}
