package dev.sayso.ui.help;

import dev.sayso.request.Addressee;
import dev.sayso.request.RequestKind;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.ui.control.OneOf;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.help.ComposerModel.Ready;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Puts a request into words, shows them, and notes that they were sent. */
final class ComposerCard {
    private static final int ROWS = 4;

    private final Words words;
    private final ComposerModel composer;
    private final LinkOpener links;
    private final FlowPane recipients = new FlowPane();
    private final VBox letter = Parts.column("letter");
    private final Label note = Parts.label("", "muted");
    private final Label told = Parts.label("", "told");
    private final Button copy;
    private final Button open;
    private final Button sent;

    ComposerCard(PanelModel model, HelpModel help, LinkOpener links) {
        this.links = links;
        words = model.words();
        composer = new ComposerModel(model, help);
        copy = Parts.button("request-copy", words.text("desk.copy"), this::copy);
        open = Parts.button("request-open", "", this::open);
        sent = Parts.button("request-sent", words.text("desk.sent"), composer::sent);
        recipients.getStyleClass().add("one-of");
        letter.setId("request-letter");
    }

    Card card() {
        var kinds = new OneOf<>(
                words, "request.kind.", List.of(RequestKind.values()), RequestKind::word, composer.kind()::set);
        composer.kind().subscribe(now -> kinds.show(now, false));
        composer.ready().subscribe(this::show);
        composer.told().subscribe(now -> HelpParts.show(told, now.isPresent(), now.orElse("")));
        return new Card(
                words.text("desk.compose"),
                setting("desk.kind", kinds),
                setting("request.to", recipients),
                setting("desk.product", product()),
                setting("desk.own", own()),
                identify(),
                note,
                letter,
                new Flow(List.of(copy, open, sent)),
                told);
    }

    private void show(Ready ready) {
        recipients.getChildren().clear();
        var group = new ToggleGroup();
        for (var each : ready.recipients()) {
            recipients.getChildren().add(recipient(each, ready, group));
        }
        letter.getChildren().clear();
        ready.trouble().ifPresent(why -> letter.getChildren().add(Parts.label(why, "what")));
        ready.letter()
                .ifPresent(written -> letter.getChildren()
                        .addAll(
                                Parts.label(written.subject(), "letter-subject"),
                                Parts.label(written.text(), "letter-text")));
        HelpParts.show(note, !note(ready).isEmpty(), note(ready));
        copy.setDisable(ready.letter().isEmpty());
        sent.setDisable(ready.letter().isEmpty());
        var where = ready.mail().isPresent()
                ? Optional.of("desk.open.mail")
                : ready.to().flatMap(Addressee::web).map(web -> "desk.open.web");
        open.setText(where.map(words::text).orElse(""));
        open.setVisible(where.isPresent() && ready.letter().isPresent());
        open.setManaged(open.isVisible());
    }

    private ToggleButton recipient(Addressee each, Ready ready, ToggleGroup group) {
        var button = new ToggleButton(each.name());
        button.setId("request-to-" + each.id());
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.maxWidthProperty().bind(recipients.widthProperty());
        button.setSelected(ready.to().filter(each::equals).isPresent());
        button.setOnAction(event -> {
            composer.to().set(Optional.of(each.id()));
            Optional.ofNullable(recipients.lookup("#" + button.getId())).ifPresent(again -> again.requestFocus());
        });
        return button;
    }

    /** That this statement gives no such right, and that a mail link can't hold so much. */
    private String note(Ready ready) {
        var rights = ready.rightHere() || composer.kind().get() == RequestKind.QUESTION
                ? ""
                : words.text("desk.rights.composer");
        var cut = ready.mail().filter(mail -> !mail.whole()).isPresent() ? words.text("request.mail.too-long") : "";
        return (rights + " " + cut).strip();
    }

    private TextField product() {
        var field = new TextField();
        field.setId("request-product");
        field.setPromptText(words.text("request.letter.product.all"));
        field.setAccessibleText(words.text("desk.product"));
        composer.product().bind(field.textProperty());
        return field;
    }

    private TextArea own() {
        var area = new TextArea();
        area.setId("request-own");
        area.setAccessibleText(words.text("desk.own"));
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(composer.own());
        return area;
    }

    private CheckBox identify() {
        var box = new CheckBox(words.text("desk.identify"));
        box.setId("request-identify");
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        composer.identified().bind(box.selectedProperty());
        return box;
    }

    private void copy() {
        composer.ready().get().letter().ifPresent(written -> CopyButton.copy(written.whole()));
        HelpParts.show(told, true, words.text("desk.copied"));
    }

    private void open() {
        var ready = composer.ready().get();
        ready.mail()
                .map(mail -> mail.address())
                .or(() -> ready.to().flatMap(Addressee::web))
                .ifPresent(links::open);
    }

    private Paired setting(String key, Region control) {
        var line = Paired.setting(words.text(key), control);
        line.getStyleClass().addAll("tall", "under-button");
        return line;
    }
}
