package dev.sayso.ui.help;

import dev.sayso.request.Addressee;
import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.control.Copyable;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.net.URI;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Somebody who can be asked: who, why, and each way to reach them, which can be copied. */
final class ContactBox extends VBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final PanelModel model;
    private final Words words;
    private final String id;
    private final LinkOpener links;
    private final VBox facts = new VBox();

    /**
     * A box for one of those who answer.
     *
     * @param id what ids in it begin with
     * @param first whether it is the right one for this person
     */
    ContactBox(PanelModel model, Addressee contact, String id, boolean first, LinkOpener links) {
        this.model = model;
        this.id = id;
        this.links = links;
        words = model.words();
        getStyleClass().add("contact");
        pseudoClassStateChanged(FIRST, first);
        facts.getStyleClass().add("facts");
        getChildren().add(Parts.label(contact.name(), "contact-name"));
        contact.why().ifPresent(why -> getChildren().add(Parts.label(why, "muted")));
        getChildren().add(facts);
        fill(contact);
    }

    private void fill(Addressee contact) {
        if (!contact.address().isEmpty()) {
            var lines = String.join("\n", contact.address());
            fact("request.address", new Copyable(words, lines, lines));
        }
        contact.phone().ifPresent(phone -> fact("request.phone", new Copyable(words, phone)));
        contact.email()
                .ifPresent(email ->
                        fact("request.email", link(URI.create("mailto:" + email.replace("%", "%25")), email)));
        contact.web().ifPresent(web -> fact("request.web", link(web, web.toString())));
        contact.webNote().ifPresent(note -> facts.getChildren().add(Parts.label(note, "muted")));
        if (contact.replyDays().isPresent()) {
            fact(
                    "request.reply",
                    Parts.label(
                            words.text("request.reply.days", contact.replyDays().getAsInt()), "fact-text"));
        }
        contact.passages().stream()
                .filter(address -> model.edition().get().passage(address).isPresent())
                .findFirst()
                .ifPresent(address -> getChildren()
                        .add(Parts.link(
                                id + "-passage",
                                words.text("settings.account.show-passage"),
                                () -> model.showPassage(address))));
    }

    private HBox link(URI address, String shown) {
        var link = HelpParts.out(id + "-open", address, words, links);
        link.setText(shown);
        var row = new HBox(link, new CopyButton(words, shown));
        row.getStyleClass().add("copyable");
        return row;
    }

    private void fact(String key, Region value) {
        facts.getChildren().add(Paired.fact(words.text(key), value));
    }
}
