package dev.sayso.ui.help;

import dev.sayso.catalogue.ContactBook;
import dev.sayso.catalogue.Question;
import dev.sayso.request.Addressee;
import dev.sayso.request.Directory;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.ui.control.OneOf;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Who answers what: the one right contact for this person, and then whoever else there is. */
final class ContactsCard {
    private static final List<Question> QUESTIONS = List.of(Question.PRIVACY, Question.TECHNICAL, Question.PASSWORD);

    private final PanelModel model;
    private final Words words;
    private final HelpModel help;
    private final LinkOpener links;
    private final ObjectProperty<Question> question = new SimpleObjectProperty<>(Question.PRIVACY);
    private final VBox body = Parts.column("contacts");
    private final Label situation = Parts.label("", "muted");

    ContactsCard(PanelModel model, HelpModel help, LinkOpener links) {
        this.model = model;
        this.help = help;
        this.links = links;
        words = model.words();
        help.directory().subscribe(this::show);
        question.subscribe((before, now) -> show(help.directory().get()));
    }

    Card card() {
        var about = new OneOf<>(words, "desk.question.", QUESTIONS, Question::word, question::set);
        question.subscribe(now -> about.show(now, false));
        return new Card(
                words.text("desk.contacts"),
                Paired.setting(words.text("desk.about"), about),
                Paired.setting(words.text("request.country"), new CountryBox(words, help)),
                situation,
                body);
    }

    private void show(Directory directory) {
        situation.setText(situation(directory));
        var answering = directory.answering(question.get());
        body.getChildren().clear();
        if (answering.isEmpty()) {
            body.getChildren().add(Parts.label(words.text("request.nobody"), "contact-name"));
        }
        for (var index = 0; index < answering.size(); index++) {
            if (index == 1) {
                body.getChildren().add(Parts.label(words.text("desk.others"), "contacts-others"));
            }
            body.getChildren().add(box(answering.get(index), index == 0));
        }
        if (question.get() == Question.PRIVACY) {
            directory.book().map(ContactBook::rights).ifPresent(rights -> {
                var note = Parts.label(words.text("desk.rights"), "muted");
                body.getChildren()
                        .add(Parts.column("rights", note, HelpParts.out("rights-open", rights.web(), words, links)));
            });
        }
    }

    private ContactBox box(Addressee contact, boolean first) {
        return new ContactBox(model, contact, "contact-" + contact.id(), first, links);
    }

    /** What of the person decides who is named first. */
    private String situation(Directory directory) {
        var account = words.text("account." + directory.account().word());
        return directory
                .country()
                .map(country -> directory
                        .book()
                        .flatMap(book -> book.region(country))
                        .map(region -> words.text(
                                "desk.situation.region",
                                account,
                                CountryBox.name(country, words.locale()),
                                region.title().in(words.locale())))
                        .orElseGet(() -> words.text(
                                "desk.situation.elsewhere", account, CountryBox.name(country, words.locale()))))
                .orElseGet(() -> words.text("desk.situation.unknown", account));
    }
}
