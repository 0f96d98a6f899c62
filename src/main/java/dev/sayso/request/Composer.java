package dev.sayso.request;

import dev.sayso.catalogue.ContactBook;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Profile;
import dev.sayso.statement.Edition;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a request into words. Claims no right that the statement does not give: it gives some for children's data, and for all
 * others the words leave it to the publisher's main statement and the law.
 *
 * @param directory says whose account it is
 * @param edition that the person read
 */
public record Composer(Directory directory, Edition edition, Profile profile, Words words) {
    private static final String PUBLISHER = "publisher";

    public Letter letter(Matter matter, Addressee to) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.text("request.letter.greeting"));
        paragraphs.add(words.text(
                (asksOfChild(matter) ? "request.letter.child.ask." : "request.letter.ask.")
                        + matter.kind().word(),
                words.text("request.letter.of." + side(to), edition.title())));
        if (!matter.own().isEmpty()) {
            paragraphs.add(matter.own());
        }
        paragraphs.add(String.join("\n", facts(matter)));
        if (matter.kind() != RequestKind.QUESTION) {
            paragraphs.add(words.text("request.letter.ground." + ground(matter.kind(), to), edition.publisher()));
        }
        paragraphs.add(
                to.replyDays().isPresent()
                        ? words.text("request.letter.reply.days", to.replyDays().getAsInt())
                        : words.text("request.letter.reply"));
        paragraphs.add(words.text("request.letter.close"));
        return new Letter(subject(matter), String.join("\n\n", paragraphs) + "\n");
    }

    /** Whether the statement itself gives a right to this: it does for some kinds, and for data of children alone. */
    public boolean rightHere(RequestKind kind) {
        return ofChild()
                && directory
                        .book()
                        .map(ContactBook::rights)
                        .filter(rights -> rights.kinds().contains(kind.word()))
                        .isPresent();
    }

    /** What is asked about a child is asked by who cares for it. */
    private boolean ofChild() {
        return profile.age().group() == AgeGroup.MINOR;
    }

    /** A question is about no data, and so about nobody's. */
    private boolean asksOfChild(Matter matter) {
        return ofChild() && matter.kind() != RequestKind.QUESTION;
    }

    private String ground(RequestKind kind, Addressee to) {
        return side(to).equals(PUBLISHER) && rightHere(kind) ? "child" : side(to);
    }

    /** The statement is the publisher's own: nobody else is held to what it promises. */
    private static String side(Addressee to) {
        return to.id().equals(Addressee.ADMINISTRATOR) ? Addressee.ADMINISTRATOR : PUBLISHER;
    }

    private String subject(Matter matter) {
        var subject = words.text((asksOfChild(matter) ? "request.letter.child.subject." : "request.letter.subject.")
                + matter.kind().word());
        return matter.product()
                .map(product -> words.text("request.letter.subject.product", subject, product))
                .orElse(subject);
    }

    private List<String> facts(Matter matter) {
        var facts = new ArrayList<String>();
        facts.add(words.text(
                "request.letter.product", matter.product().orElseGet(() -> words.text("request.letter.product.all"))));
        facts.add(words.text(
                "request.letter.account",
                words.text("account." + directory.account().word())));
        if (matter.identified()) {
            facts.add(words.text("request.letter.statement", edition.title(), edition.id(), edition.sha256()));
            if (profile.hasId()) {
                facts.add(words.text(
                        ofChild() ? "request.letter.child.profile" : "request.letter.profile",
                        profile.id().toString()));
            }
        }
        if (ofChild()) {
            facts.add(words.text("request.letter.child.name"));
        }
        facts.add(words.text("request.letter.name"));
        facts.add(words.text("request.letter.reach"));
        return facts;
    }
}
