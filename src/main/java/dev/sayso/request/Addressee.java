package dev.sayso.request;

import dev.sayso.catalogue.Contact;
import dev.sayso.policy.Organisation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who can be asked, and how to reach them.
 *
 * @param id {@value #ADMINISTRATOR}, or the catalogue's name of the contact
 * @param why why it is the one to ask, where that is not plain from its name
 * @param address the postal address line by line, or whatever else an organisation calls its contact
 * @param webNote what must be said of the address on the web
 * @param replyDays within how many days it replies; empty where nothing says so
 * @param passages addresses of the statement's passages that all this rests on
 */
public record Addressee(
        String id,
        String name,
        Optional<String> why,
        List<String> address,
        Optional<String> phone,
        Optional<URI> web,
        Optional<String> webNote,
        Optional<String> email,
        OptionalInt replyDays,
        List<String> passages) {
    public static final String ADMINISTRATOR = "administrator";

    /** Nothing that could end the address and begin something else of a link. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final Set<String> WEB = Set.of("http", "https");

    public Addressee {
        address = List.copyOf(address);
        passages = List.copyOf(passages);
    }

    static Addressee of(Contact contact, Locale locale) {
        return new Addressee(
                contact.id(),
                contact.name().in(locale),
                contact.role().map(role -> role.in(locale)),
                contact.address(),
                contact.phone(),
                contact.web(),
                contact.webNote().map(note -> note.in(locale)),
                Optional.empty(),
                contact.replyDays(),
                contact.passages());
    }

    /**
     * Whoever administers a work or school account.
     *
     * @param organisation that the policy names; empty where it names none
     */
    static Addressee administrator(
            String name, String why, Optional<Organisation> organisation, List<String> passages) {
        var contact = organisation.map(Organisation::contact).map(String::strip).filter(text -> !text.isEmpty());
        var email = contact.filter(text -> EMAIL.matcher(text).matches());
        var web = contact.filter(text -> email.isEmpty()).flatMap(Addressee::web);
        var other = contact.filter(text -> email.isEmpty() && web.isEmpty());
        return new Addressee(
                ADMINISTRATOR,
                name,
                Optional.of(why),
                other.stream().toList(),
                Optional.empty(),
                web,
                Optional.empty(),
                email,
                OptionalInt.empty(),
                passages);
    }

    /** Whether there is any way to reach it that SaySo knows. */
    public boolean reachable() {
        return !address.isEmpty() || phone.isPresent() || web.isPresent() || email.isPresent();
    }

    private static Optional<URI> web(String text) {
        try {
            var address = new URI(text);
            return Optional.of(address)
                    .filter(uri -> WEB.contains(String.valueOf(uri.getScheme())) && uri.getHost() != null);
        } catch (URISyntaxException e) {
            // Whatever it is, it is shown as the organisation wrote it.
            return Optional.empty();
        }
    }
}
