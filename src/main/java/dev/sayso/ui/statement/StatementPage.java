package dev.sayso.ui.statement;

import dev.sayso.statement.Edition;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The statement as the control panel: its text, with each switch in the margin of the passage it rests on. */
public final class StatementPage extends BorderPane {
    /** In widths of a letter: in a page narrower than this the contents give way to the text. */
    private static final double ROOM_FOR_CONTENTS = 54;

    private final PanelModel model;
    private final LinkOpener opener;
    private final Contents contents;
    private final Margin margin;
    private final StatementView view;
    private final ContentsList list;
    private final SearchBar search;
    private final VBox top = new VBox();
    private boolean importing;

    public StatementPage(PanelModel model, LinkOpener opener) {
        this.model = model;
        this.opener = opener;
        var words = model.words();
        contents = new Contents(model.service().catalogue(), words.locale());
        margin = new Margin(model);
        view = new StatementView(words, opener, Optional.of(margin));
        list = new ContentsList(words, this::go);
        search = new SearchBar(words, model.edition()::get, view);
        var bar = new ToolRow(search, new EditionBar(model, this::bring));
        top.getChildren().setAll(bar);
        top.getStyleClass().add("statement-top");
        setId("statement-page");
        getStyleClass().add("statement-page");
        var reading = new BorderPane(view);
        reading.setTop(top);
        setCenter(reading);
        setLeft(list);
        widthProperty().subscribe(this::arrange);
        search.letter().subscribe(this::arrange);
        view.section().subscribe(section -> list.follow(entries(), section));
        // Asked for by identity: importing the same file again is an import too, though nothing on screen changes.
        model.edition().subscribe((Runnable) this::fill);
        model.fault().subscribe(fault -> importing = importing && fault.isEmpty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        fill();
        model.page().subscribe(this::arrive);
        model.shownPassage().subscribe(asked -> asked.ifPresent(this::light));
    }

    private void fill() {
        var edition = model.edition().get();
        margin.clear();
        view.frame(List.of(new EditionHead(edition, model.words(), opener, this::history)), List.of(backToTop()));
        view.show(edition);
        search.find();
        list.follow(entries(), view.section().get());
        top.getChildren().removeIf(ImportNotice.class::isInstance);
        if (importing) {
            importing = false;
            report(edition);
        }
    }

    private void report(Edition edition) {
        var words = model.words();
        var report = ImportReport.of(
                model.service().catalogue(), edition, model.ties().get(), words.locale());
        top.getChildren()
                .add(new ImportNotice(
                        words,
                        edition.title(),
                        report,
                        this::light,
                        () -> top.getChildren().removeIf(ImportNotice.class::isInstance)));
    }

    private List<Contents.Entry> entries() {
        return contents.of(
                model.edition().get(), model.ties().get(), view.section().get());
    }

    private void go(Contents.Entry entry) {
        view.light(entry.passages());
        view.scrollTo(entry.isSection() ? entry.section() : entry.passages().getFirst());
    }

    private void light(String address) {
        view.light(List.of(address));
        view.scrollTo(address);
    }

    /** Coming from an item's choice, the person finds its passage lit. */
    private void arrive(Page page) {
        if (page == Page.STATEMENT) {
            var passages = model.selectedItem()
                    .get()
                    .map(item -> PaneContent.passages(
                            model.edition().get(),
                            model.ties().get(),
                            PaneContent.restingOn(model.service().catalogue(), item)))
                    .orElse(List.of());
            view.light(passages);
            passages.stream().findFirst().ifPresent(view::scrollTo);
        }
    }

    private void history() {
        model.shownChange().set(Optional.empty());
        model.page().set(Page.CHANGES);
    }

    private Hyperlink backToTop() {
        var link = new Hyperlink(model.words().text("statement.top"));
        link.getStyleClass().add("statement-to-top");
        link.setOnAction(event -> {
            link.setVisited(false);
            view.toTop();
        });
        return link;
    }

    private void bring(Path file) {
        importing = true;
        model.importStatement(file);
    }

    private void arrange() {
        var wide = getWidth() >= ROOM_FOR_CONTENTS * search.letter().getValue().getSize();
        list.setVisible(wide);
        list.setManaged(wide);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F3) {
            search.go(event.isShiftDown() ? Hits::previous : Hits::next);
        } else if (event.getCode() == KeyCode.HOME) {
            view.toTop();
        } else if (event.getCode() == KeyCode.END) {
            view.toEnd();
        } else {
            return;
        }
        event.consume();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        files.stream().findFirst().ifPresent(file -> bring(file.toPath()));
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
