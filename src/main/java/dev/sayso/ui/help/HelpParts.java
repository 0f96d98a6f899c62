package dev.sayso.ui.help;

import dev.sayso.ui.control.Hints;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.net.URI;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** What the cards of this page are made of. */
final class HelpParts {
    private HelpParts() {}

    /** An address that opens outside SaySo, when it is clicked and not before. */
    static Hyperlink out(String id, URI address, Words words, LinkOpener links) {
        var link = Parts.link(id, address.toString(), () -> links.open(address));
        link.setAccessibleHelp(words.text("statement.link.help", address.toString()));
        Hints.on(link, () -> words.text("statement.link.help", address.toString()));
        return link;
    }

    static void show(Label label, boolean shown, String text) {
        label.setText(text);
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
