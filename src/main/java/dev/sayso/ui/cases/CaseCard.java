package dev.sayso.ui.cases;

import dev.sayso.consent.CaseItem;
import dev.sayso.consent.CaseView;
import dev.sayso.decision.Verdict;
import dev.sayso.phrases.Reasons;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.support.AddedFile;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.model.SwitchState;
import dev.sayso.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** The case in hand: its switches, its files, what would be handed over, and its end. */
final class CaseCard extends VBox {
    private final Words words;
    private final CasesModel cases;
    private final CaseView view;

    CaseCard(
            PanelModel model,
            CasesModel cases,
            CaseView view,
            Function<List<String>, Region> passage,
            PreviewBox preview) {
        this.cases = cases;
        this.view = view;
        words = model.words();
        getStyleClass().addAll("card", "case");
        getChildren().add(Parts.label(view.supportCase().title(), "card-title"));
        view.items().forEach(item -> getChildren().add(item(item)));
        var quoted = new VBox(passage.apply(
                view.items().stream().map(item -> item.item().id()).toList()));
        quoted.getStyleClass().add("quoted");
        getChildren().add(new VBox(Parts.label(words.text("settings.account.passage"), "muted"), quoted));
        getChildren()
                .addAll(
                        Parts.label(words.text("case.page.contact"), "section-title"),
                        contact(),
                        Parts.label(words.text("case.page.files"), "section-title"),
                        files(),
                        Parts.label(words.text("case.page.bundle"), "section-title"),
                        Parts.label(words.text("case.page.bundle-text"), "muted"),
                        preview,
                        new Flow(List.of(
                                Parts.button("case-preview", words.text("case.page.preview"), cases::look),
                                Parts.button("case-close", words.text("case.page.close"), cases::close))));
    }

    private VBox item(CaseItem item) {
        var id = item.item().id();
        var title = item.item().title().in(words.locale());
        var toggle = new StateSwitch(words, title, allow -> cases.choose(id, allow ? Choice.GRANTED : Choice.REFUSED));
        toggle.setId("case-switch-" + id.replace('.', '-'));
        toggle.state().set(state(item));
        var control = new HBox(Parts.label(said(item), "state"), toggle);
        control.getStyleClass().add("beside-control");
        control.setMinWidth(USE_PREF_SIZE);
        var text = new VBox(
                Parts.label(title, "row-title"),
                Parts.label(item.item().description().in(words.locale()), "muted"));
        text.getStyleClass().add("row-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new Paired(text, control);
        line.getStyleClass().add("case-line");
        var row = new VBox(line);
        row.getStyleClass().add("case-item");
        if (heldBack(item)) {
            row.getChildren()
                    .add(Parts.label(
                            Reasons.of(item.because(), words, ZoneId.systemDefault())
                                    .getFirst(),
                            "set-aside"));
        }
        return row;
    }

    /** Whether what the person said of it is not what holds. */
    private static boolean heldBack(CaseItem item) {
        return item.because().getFirst().verdict() != Verdict.UNDECIDED
                && item.allowed() != (choice(item) == Choice.GRANTED);
    }

    private static Choice choice(CaseItem item) {
        return item.said().map(ChoiceRecord::choice).orElse(Choice.UNDECIDED);
    }

    private static SwitchState state(CaseItem item) {
        var verdict = item.because().getFirst().verdict();
        if (verdict == Verdict.POLICY_FORBIDS || verdict == Verdict.POLICY_REQUIRES) {
            return SwitchState.LOCKED;
        }
        return switch (choice(item)) {
            case GRANTED -> SwitchState.ALLOWED;
            case REFUSED -> SwitchState.REFUSED;
            case ASK, UNDECIDED -> SwitchState.UNDECIDED;
        };
    }

    private String said(CaseItem item) {
        return state(item) == SwitchState.LOCKED
                ? words.text("switch.locked")
                : words.text("choice." + choice(item).word());
    }

    private Paired contact() {
        var field = new TextField(view.supportCase().contact());
        field.setId("case-contact");
        field.setAccessibleText(words.text("case.page.contact"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var keep = Parts.button("case-keep", words.text("case.page.keep"), () -> cases.contact(field.getText()));
        field.setOnAction(event -> cases.contact(field.getText()));
        var line = new Paired(field, keep);
        line.getStyleClass().add("setting");
        return line;
    }

    private VBox files() {
        var box = new VBox();
        box.getStyleClass().add("fact-column");
        var index = 0;
        for (var file : view.supportCase().files()) {
            box.getChildren().add(file(file, index++));
        }
        box.getChildren()
                .add(new Flow(List.of(
                        Parts.button("case-add", words.text("case.page.add"), () -> choose("support.diagnostics")),
                        Parts.button(
                                "case-add-chat",
                                words.text("case.page.add-chat"),
                                () -> choose("support.conversations")))));
        return box;
    }

    private Region file(AddedFile file, int index) {
        var remove =
                Parts.button("case-remove-" + index, words.text("case.page.remove"), () -> cases.remove(file.path()));
        remove.setAccessibleText(words.text("case.page.remove-file", file.path()));
        return new Flow(List.of(Copyable.path(words, file.path()), Parts.label(title(file.item()), "muted"), remove));
    }

    private String title(String id) {
        return view.items().stream()
                .filter(state -> state.item().id().equals(id))
                .findFirst()
                .map(state -> state.item().title().in(words.locale()))
                .orElse(id);
    }

    private void choose(String item) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("case.page.add"));
        var chosen = Optional.ofNullable(chooser.showOpenMultipleDialog(
                Objects.requireNonNull(getScene()).getWindow()));
        chosen.map(files -> files.stream().map(File::toPath).toList())
                .ifPresent((List<Path> files) -> cases.add(files, item));
    }
}
