package dev.sayso.ui.settings;

import dev.sayso.catalogue.Question;
import dev.sayso.phrases.AccountSentences;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Account;
import dev.sayso.request.Directory;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.OneOf;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.model.Page;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whose account it is, what the statement says that an organisation may then do, and what this one decides. */
final class AccountCard {
    /** The catalogue's name for what the statement says of it. */
    static final String PASSAGE = "organisation-control";

    private final PanelModel model;
    private final ObservableValue<Directory> directory;
    private final Words words;

    AccountCard(PanelModel model, ObservableValue<Directory> directory) {
        this.model = model;
        this.directory = directory;
        words = model.words();
    }

    /** @param passage the statement's text */
    Card card(Region passage) {
        return new Card(
                words.text("settings.organisation"),
                tall("settings.account", account(), "under-button"),
                tall("settings.account.controller", controller(), "under-text"),
                tall("settings.account.passage", statement(passage), "under-text"),
                tall("settings.account.ask", whom(), "under-text"),
                tall("settings.policy", rules(), "under-text"));
    }

    /** A setting whose name stands at its first line. */
    private Paired tall(String key, Region value, String firstLine) {
        var line = Paired.setting(words.text(key), value);
        line.getStyleClass().addAll("tall", firstLine);
        return line;
    }

    private Copyable ask(String contact) {
        return new Copyable(words, words.text("standing.ask", contact), contact);
    }

    private VBox account() {
        var choice = new OneOf<>(words, "account.", List.of(Account.values()), Account::word, model::setAccount);
        var text = label("muted");
        text.setText(words.text("settings.account.text"));
        var decided = label("decided");
        var ask = new VBox();
        var box = new VBox(choice, text, decided, ask);
        box.getStyleClass().add("setting-value");
        model.consents().subscribe(now -> {
            var view = AccountView.of(now, words);
            choice.show(view.account(), view.locked());
            show(decided, view.decided());
            ask.getChildren().setAll(view.contact().map(this::ask).stream().toList());
            ask.setManaged(view.contact().isPresent());
        });
        return box;
    }

    /** Who controls it, and what they may then do. */
    private VBox controller() {
        var box = new VBox();
        box.setId("account-controller");
        box.getStyleClass().add("setting-value");
        directory.subscribe(now -> {
            var about =
                    new AccountSentences(now, model.consents().get().family().minor(), words);
            var who = label("controller");
            who.setText(about.controller());
            box.getChildren().setAll(who);
            about.may().forEach(may -> {
                var line = label("muted");
                line.setText("•  " + may);
                box.getChildren().add(line);
            });
        });
        return box;
    }

    /** The one who answers questions about privacy for this account. */
    private VBox whom() {
        var box = new VBox();
        box.setId("account-ask");
        box.getStyleClass().add("setting-value");
        var all = new Hyperlink(words.text("settings.account.help"));
        all.setId("account-help");
        all.setWrapText(true);
        all.setOnAction(event -> {
            all.setVisited(false);
            model.page().set(Page.HELP);
        });
        directory.subscribe(now -> {
            box.getChildren().clear();
            now.answering(Question.PRIVACY).stream().findFirst().ifPresent(first -> {
                var name = label("controller");
                name.setText(first.name());
                box.getChildren().add(name);
                first.email().ifPresent(email -> box.getChildren().add(new Copyable(words, email)));
                first.why().ifPresent(why -> {
                    var line = label("muted");
                    line.setText(why);
                    box.getChildren().add(line);
                });
            });
            box.getChildren().add(all);
        });
        return box;
    }

    private VBox statement(Region passage) {
        var link = new Hyperlink(words.text("settings.account.show-passage"));
        link.setId("account-passage");
        link.setOnAction(event -> {
            link.setVisited(false);
            model.selectedItem().set(Optional.of(PASSAGE));
            model.page().set(Page.STATEMENT);
        });
        link.setWrapText(true);
        var box = new VBox(passage, link);
        box.getStyleClass().addAll("setting-value", "quoted");
        return box;
    }

    private VBox rules() {
        var summary = label("muted");
        model.consents().subscribe(now -> summary.setText(summary(now.policy())));
        var open = new Button(words.text("settings.policy.open"));
        open.setId("open-policy");
        open.setOnAction(event -> model.page().set(Page.POLICY));
        var box = new VBox(summary, open);
        box.getStyleClass().add("setting-value");
        return box;
    }

    private String summary(Policy policy) {
        return policy.faults().isEmpty()
                ? words.text(
                        "settings.policy.rules", policy.rules().size(), String.join(", ", policy.organisationNames()))
                : words.text("settings.policy.untrusted");
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void show(Label label, Optional<String> text) {
        label.setText(text.orElse(""));
        label.setVisible(text.isPresent());
        label.setManaged(text.isPresent());
    }
}
