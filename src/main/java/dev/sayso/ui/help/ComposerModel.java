package dev.sayso.ui.help;

import dev.sayso.fault.FaultException;
import dev.sayso.request.Addressee;
import dev.sayso.request.Letter;
import dev.sayso.request.MailLink;
import dev.sayso.request.Matter;
import dev.sayso.request.RequestKind;
import dev.sayso.ui.model.PanelModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A request that is being put into words. */
final class ComposerModel {
    private final PanelModel panel;
    private final HelpModel help;
    private final ObjectProperty<RequestKind> kind = new SimpleObjectProperty<>(RequestKind.ACCESS);
    private final StringProperty product = new SimpleStringProperty("");
    private final StringProperty own = new SimpleStringProperty("");
    private final BooleanProperty identified = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> to = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Ready> ready = new ReadOnlyObjectWrapper<>(Ready.NOBODY);
    private final ReadOnlyObjectWrapper<Optional<String>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What can be sent.
     *
     * @param to who gets it; empty where nobody is known
     * @param recipients whom it could go to
     * @param letter empty where there are too many words, or nobody to send them to
     * @param mail where the recipient has an address for mail
     * @param trouble why there is no letter
     * @param rightHere whether the statement itself gives a right to this
     */
    record Ready(
            Optional<Addressee> to,
            List<Addressee> recipients,
            Optional<Letter> letter,
            Optional<MailLink> mail,
            Optional<String> trouble,
            boolean rightHere) {
        static final Ready NOBODY =
                new Ready(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    ComposerModel(PanelModel panel, HelpModel help) {
        this.panel = panel;
        this.help = help;
        help.directory().subscribe((before, now) -> compose());
        kind.subscribe((before, now) -> compose());
        product.subscribe((before, now) -> compose());
        own.subscribe((before, now) -> compose());
        identified.subscribe((before, now) -> compose());
        to.subscribe((before, now) -> compose());
        compose();
    }

    ObjectProperty<RequestKind> kind() {
        return kind;
    }

    StringProperty product() {
        return product;
    }

    StringProperty own() {
        return own;
    }

    BooleanProperty identified() {
        return identified;
    }

    /** The id of the one who is to get it, where that is not the first. */
    ObjectProperty<Optional<String>> to() {
        return to;
    }

    ReadOnlyObjectProperty<Ready> ready() {
        return ready.getReadOnlyProperty();
    }

    /** What was noted last, in a sentence. */
    ReadOnlyObjectProperty<Optional<String>> told() {
        return told.getReadOnlyProperty();
    }

    /** Notes that it was sent, and begins anew. */
    void sent() {
        var now = ready.get();
        now.to()
                .ifPresent(recipient -> now.letter()
                        .ifPresent(letter -> help.sent(matter(), recipient, letter, request -> {
                            own.set("");
                            told.set(Optional.of(panel.words()
                                    .text("desk.noted", help.sentences().standing(request))));
                        })));
    }

    private Matter matter() {
        return new Matter(kind.get(), own.get(), Optional.of(product.get()), identified.get());
    }

    private void compose() {
        told.set(Optional.empty());
        var recipients = help.directory().get().recipients();
        var recipient = recipients.stream()
                .filter(each -> to.get().filter(each.id()::equals).isPresent())
                .findFirst()
                .or(() -> recipients.stream().findFirst());
        var composer = help.composer();
        try {
            var matter = matter();
            var letter = recipient.map(one -> composer.letter(matter, one));
            var mail = recipient
                    .flatMap(Addressee::email)
                    .flatMap(email -> letter.map(written -> MailLink.of(email, written)));
            var trouble = recipient.isPresent()
                    ? Optional.<String>empty()
                    : Optional.of(panel.words().text("request.nobody"));
            ready.set(new Ready(recipient, recipients, letter, mail, trouble, composer.rightHere(kind.get())));
        } catch (FaultException e) {
            var trouble = panel.words().what(e.fault()) + " " + panel.words().todo(e.fault());
            ready.set(new Ready(
                    recipient,
                    recipients,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(trouble),
                    composer.rightHere(kind.get())));
        }
    }
}
