package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Programme;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.ledger.Event;
import dev.sayso.policy.Policies;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.Membership;
import dev.sayso.profile.ProductProfile;
import dev.sayso.profile.Profile;
import dev.sayso.statement.Edition;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Joining and leaving preview programmes. Joining changes no choice: what the programme requires is collected for its product
 * whatever the person chose, because they joined and not because they granted it.
 */
public final class Previews {
    private final Catalogue catalogue;
    private final Policies policies;
    private final Function<Locale, Edition> editions;
    private final Predicate<Profile> minor;
    private final Supplier<Instant> now;
    private final Door door;

    /** Changes the profile as one act that can be taken back. */
    interface Door {
        Consents act(BiFunction<Profile, Profile, List<Event>> acts, UnaryOperator<Profile> change);
    }

    /** @param minor whether the person of a profile is under age */
    Previews(
            Catalogue catalogue,
            Policies policies,
            Function<Locale, Edition> editions,
            Predicate<Profile> minor,
            Supplier<Instant> now,
            Door door) {
        this.catalogue = catalogue;
        this.policies = policies;
        this.editions = editions;
        this.minor = minor;
        this.now = now;
        this.door = door;
    }

    /**
     * The programme of a product.
     *
     * @throws FaultException {@code preview.unknown} where the catalogue has none
     */
    public Programme programme(String product) {
        var known = catalogue.programmes();
        return Optional.ofNullable(known.get(product))
                .orElseThrow(() -> new FaultException(Nearest.to(product, known.keySet())
                        .map(near -> Fault.of(Kind.USAGE, "preview.misspelt", product, near))
                        .orElseGet(() ->
                                Fault.of(Kind.USAGE, "preview.unknown", product, String.join(", ", known.keySet())))));
    }

    /** Why the person can't join now; empty where they can. */
    public Optional<Fault> objection(Programme programme, Profile profile) {
        var rules = policies.now();
        return rules.faults().stream()
                .findFirst()
                .or(() -> minor.test(profile) ? Optional.of(Fault.of(Kind.POLICY, "preview.minor")) : Optional.empty())
                .or(() -> forbidden(programme, rules));
    }

    /**
     * Joins, once the person has seen what that takes and said yes. Of somebody who joined before it says anew whether they may be
     * contacted, and that they agree to what the programme requires by now.
     *
     * @param contact whether the publisher may contact the person: granted or refused; undecided where they said nothing of it, and then
     *     it may not unless they allowed it earlier
     * @throws FaultException where there is no such programme, where it contacts nobody, or where the person can't join; then
     *     nothing has changed
     */
    public Consents join(String product, Choice contact, Author author) {
        var programme = programme(product);
        if (contact == Choice.GRANTED && programme.contact().isEmpty()) {
            throw new FaultException(Fault.of(Kind.USAGE, "preview.no-contact", programme.name()));
        }
        var edition = editions.apply(author.language());
        var said = said(contact, edition, author);
        return door.act(acts(author, edition)::said, profile -> {
            objection(programme, profile).ifPresent(fault -> {
                throw new FaultException(fault);
            });
            var joined = profile.membership(product);
            if (joined.filter(membership -> same(membership, programme, contact))
                    .isPresent()) {
                return profile;
            }
            return Memberships.into(
                    profile, Map.of(product, Optional.of(membership(profile, joined, programme, said))));
        });
    }

    /**
     * Leaves. What the person had said for the product alone of the items that the programme required is back as it was; of what
     * they said meanwhile only the stricter word stands.
     *
     * @throws FaultException {@code preview.not-joined} where the person takes no part in it
     */
    public Consents leave(String product, Author author) {
        return door.act(acts(author, editions.apply(author.language()))::left, profile -> {
            var joined = profile.membership(product)
                    .orElseThrow(() -> new FaultException(Fault.of(
                            Kind.USAGE, "preview.not-joined", programme(product).name())));
            return Memberships.left(profile, product, joined);
        });
    }

    private ChoiceRecord said(Choice contact, Edition edition, Author author) {
        var unsaid = contact == Choice.UNDECIDED;
        return new ChoiceRecord(
                unsaid ? Choice.REFUSED : contact,
                now.get(),
                edition.id(),
                author.language().getLanguage(),
                unsaid ? Membership.NOBODY : author.by(),
                author.via());
    }

    private static boolean same(Membership joined, Programme programme, Choice contact) {
        return (contact == Choice.UNDECIDED
                        || (joined.contactSaid() && joined.contact().choice() == contact))
                && joined.requires().containsAll(programme.requires());
    }

    private static Membership membership(
            Profile profile, Optional<Membership> joined, Programme programme, ChoiceRecord contact) {
        var own = profile.products()
                .getOrDefault(programme.product(), ProductProfile.NONE)
                .choices();
        var before = new TreeMap<>(own);
        before.keySet().retainAll(programme.requires());
        joined.ifPresent(earlier -> {
            before.keySet().removeAll(earlier.requires());
            before.putAll(earlier.before());
        });
        var requires = new TreeSet<>(programme.requires());
        joined.ifPresent(earlier -> requires.addAll(earlier.requires()));
        var earlier = joined.map(Membership::contact).filter(_ -> contact.by().equals(Membership.NOBODY));
        return Membership.of(requires, before, earlier.orElse(contact));
    }

    private static Optional<Fault> forbidden(Programme programme, Policy rules) {
        return programme.requires().stream()
                .flatMap(item -> rules.rule(Verb.FORBID, item, Optional.of(programme.product())).stream()
                        .map(rule -> Fault.at(
                                rule.place(),
                                Kind.POLICY,
                                "preview.forbidden",
                                programme.name(),
                                rule.organisation(),
                                item,
                                rule.reason())))
                .findFirst();
    }

    private static Acts acts(Author author, Edition edition) {
        return new Acts(author, Optional.of(new EditionRef(edition.statement(), edition.id(), edition.sha256())));
    }
}
