package dev.sayso.ui.policy;

import dev.sayso.policy.Verb;
import dev.sayso.ui.control.Flow;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One rule: what it says and why, what it decides, what it sets aside, where it stands. */
final class RuleRow extends HBox {
    private static final PseudoClass DECIDES = PseudoClass.getPseudoClass("decides");

    private final PanelModel model;
    private final Words words;
    private final VBox facts = new VBox();

    RuleRow(RuleView rule, PanelModel model) {
        this.model = model;
        words = model.words();
        var text = new VBox(Parts.label(rule.sentence(), "rule-title"), facts);
        text.getStyleClass().add("rule-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        facts.getStyleClass().add("facts");
        if (!rule.reason().isBlank()) {
            fact("policy.reason", Parts.label(rule.reason(), "fact-text"));
        }
        if (!rule.decides().isEmpty()) {
            fact(rule.verb() == Verb.SUGGEST ? "policy.speaks-of" : "policy.decides", decides(rule));
        }
        if (!rule.setAside().isEmpty()) {
            var column = Parts.column("fact-column");
            rule.setAside().forEach(own -> column.getChildren().add(Parts.label(own, "set-aside")));
            fact("policy.sets-aside", column);
        }
        if (!rule.without().isEmpty()) {
            var column = Parts.column("fact-column");
            rule.without().forEach(why -> column.getChildren().add(Parts.label(why, "fact-text")));
            fact("policy.no-force", column);
        }
        fact("policy.stands-in", PolicyParts.place(rule.place(), words));
        var icon = new FontIcon(
                switch (rule.verb()) {
                    case FORBID -> Feather.SLASH;
                    case REQUIRE -> Feather.LOCK;
                    case SUGGEST -> Feather.MESSAGE_SQUARE;
                });
        getStyleClass().add("rule");
        pseudoClassStateChanged(
                DECIDES, rule.verb() != Verb.SUGGEST && !rule.decides().isEmpty());
        getChildren().setAll(icon, text);
    }

    private VBox decides(RuleView rule) {
        var links = new ArrayList<Hyperlink>();
        for (var part : rule.decides()) {
            var link = new Hyperlink(part.title());
            link.setWrapText(true);
            link.setOnAction(event -> {
                link.setVisited(false);
                if (model.service().catalogue().item(part.id()).isPresent()) {
                    model.showItem(part.id());
                } else {
                    model.showCategory(part.id());
                }
            });
            links.add(link);
        }
        var column = Parts.column("fact-column", new Flow(links));
        rule.remark().ifPresent(remark -> column.getChildren().add(Parts.label(remark, "muted")));
        return column;
    }

    private void fact(String key, Region value) {
        facts.getChildren().add(Paired.fact(words.text(key), value));
    }
}
