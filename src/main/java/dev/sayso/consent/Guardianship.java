package dev.sayso.consent;

import static dev.sayso.fault.Fault.Kind.POLICY;
import static dev.sayso.fault.Fault.Kind.USAGE;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Ties;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.guardian.Begun;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.guardian.Pin;
import dev.sayso.guardian.Unlocked;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.policy.Policies;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.Profile;
import dev.sayso.statement.Edition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a minor's guardian says. Every act of a guardian asks for the proof that they said their PIN. */
public final class Guardianship {
    private final Catalogue catalogue;
    private final GuardianStore guardians;
    private final Policies policies;
    private final Door door;

    Guardianship(Catalogue catalogue, GuardianStore guardians, Policies policies, Door door) {
        this.catalogue = catalogue;
        this.guardians = guardians;
        this.policies = policies;
        this.door = door;
    }

    /**
     * Sets up the PIN of a minor's guardian, or changes nothing.
     *
     * @throws FaultException {@code guardian.no-minor} where the person is none; see {@link GuardianStore#setUp}
     */
    public Consents setUp(Pin pin, Author author) {
        var begun = new ArrayList<Begun>();
        try {
            return door.changes()
                    .keep(
                            (before, after) -> with(
                                    Event.of(Act.GUARDIAN_SET_UP, Author.GUARDIAN, author.via()),
                                    author,
                                    before,
                                    after),
                            profile -> {
                                requireMinor(profile);
                                begun.add(guardians.setUp(
                                        profile.id(), profile.age().until(), pin));
                                return Wards.withoutPermissions(profile)
                                        .withAge(profile.age().withGuardianConsented(false));
                            });
        } catch (FaultException e) {
            // Whoever is told that it failed would not know that their PIN holds.
            begun.forEach(guardians::takeBack);
            throw e;
        }
    }

    /** Lets a guardian act for a few minutes; see {@link GuardianStore#unlock}. */
    public Unlocked unlock(Pin pin) {
        return guardians.unlock(pin);
    }

    /** Whether that still counts. */
    public boolean holds(Unlocked unlocked) {
        return unlocked.holds(door.now());
    }

    /** Takes another PIN in the place of the one that was said. */
    public Unlocked changePin(Unlocked unlocked, Pin next, Author author) {
        var changed = guardians.changePin(unlocked, next);
        door.ledger().append(List.of(Event.of(Act.GUARDIAN_PIN_CHANGED, Author.GUARDIAN, author.via())));
        return changed;
    }

    /** Addresses of the passages that say what follows from a consent, and what a guardian can do afterwards. */
    public List<String> terms(Edition edition) {
        var ties = Ties.between(catalogue, edition);
        return catalogue.guardians().keySet().stream()
                .flatMap(fact -> ties.of(fact).stream())
                .toList();
    }

    /**
     * Consents for the child, which by itself allows nothing.
     *
     * @param understood the edition whose words on what follows the guardian was shown
     * @throws FaultException {@code guardian.policy-blocks} where the organisation lets no guardian consent;
     *     {@code guardian.other-edition} where another edition is the current one by now
     */
    public Consents consent(Unlocked unlocked, EditionRef understood, Author author) {
        guardians.require(unlocked);
        requireMayConsent();
        var shown = door.editions().apply(author.language());
        if (!shown.equals(understood)) {
            throw new FaultException(Fault.of(USAGE, "guardian.other-edition", understood.edition(), shown.edition()));
        }
        var language = author.language().getLanguage();
        var child = new ArrayList<UUID>();
        return door.changes()
                .keep(
                        (before, after) -> List.of(Event.of(Act.GUARDIAN_CONSENTED, Author.GUARDIAN, author.via())
                                .under(shown, language)),
                        profile -> {
                            requireMinor(profile);
                            child.add(profile.id());
                            return profile.withAge(profile.age().withGuardianConsented(true));
                        },
                        () -> guardians.consent(unlocked, child.getLast(), door.now(), shown, language));
    }

    /** Says {@code choice} of items for the child, all or none. */
    public Consents choose(Unlocked unlocked, Collection<String> items, Choice choice, Author author) {
        guardians.require(unlocked);
        var rules = policies.now();
        for (var id : items) {
            var item = catalogue
                    .item(id)
                    .orElseThrow(() -> new FaultException(Fault.of(USAGE, "consent.unknown-item", id)));
            if (choice == Choice.ASK && !item.askable()) {
                throw new FaultException(Fault.of(USAGE, "consent.not-askable", id));
            }
            if (choice == Choice.GRANTED) {
                Sayable.requireGrantable(rules, id);
            }
        }
        var shown = door.editions().apply(author.language());
        var said = record(choice, shown, author);
        return door.changes()
                .keep(
                        new Acts(author.asGuardian(), Optional.of(shown))::said,
                        profile -> {
                            requireMinor(profile);
                            if (Wards.opens(choice)) {
                                requireMayConsent();
                                requireConsented(profile);
                            }
                            var all = Said.in(profile);
                            items.forEach(item -> put(all, item, said));
                            return Said.into(profile, all).withStatement(shown);
                        },
                        () -> guardians.allow(unlocked, allowed -> {
                            items.forEach(
                                    item -> put(allowed, item, said.filter(record -> Wards.opens(record.choice()))));
                            return allowed;
                        }));
    }

    private Optional<ChoiceRecord> record(Choice choice, EditionRef shown, Author author) {
        return choice == Choice.UNDECIDED
                ? Optional.empty()
                : Optional.of(new ChoiceRecord(
                        choice,
                        door.now(),
                        shown.edition(),
                        author.language().getLanguage(),
                        Author.GUARDIAN,
                        author.via()));
    }

    private static void put(Map<String, ChoiceRecord> into, String item, Optional<ChoiceRecord> said) {
        said.ifPresentOrElse(record -> into.put(item, record), () -> into.remove(item));
    }

    /** Takes the consent back: from then on nothing is allowed any more. */
    public Consents revoke(Unlocked unlocked, Author author) {
        guardians.require(unlocked);
        return door.changes()
                .keep(
                        (before, after) -> with(
                                Event.of(Act.GUARDIAN_REVOKED, Author.GUARDIAN, author.via()), author, before, after),
                        profile -> Wards.withoutPermissions(profile)
                                .withAge(profile.age().withGuardianConsented(false)),
                        () -> guardians.revoke(unlocked));
    }

    /** The act itself, and what it took away. */
    private static List<Event> with(Event act, Author author, Profile before, Profile after) {
        var events = new ArrayList<>(List.of(act));
        events.addAll(new Acts(author.asGuardian(), Optional.empty()).said(before, after));
        return events;
    }

    /** Everything that a guardian may take along or have deleted. */
    public ChildRecord record(Unlocked unlocked) {
        guardians.require(unlocked);
        return new ChildRecord(guardians, door, unlocked);
    }

    private void requireMayConsent() {
        policies.now()
                .minors()
                .filter(said -> !policies.now().guardianMayConsent())
                .ifPresent(said -> {
                    throw new FaultException(
                            Fault.at(said.place(), POLICY, "guardian.policy-blocks", said.organisation()));
                });
    }

    private void requireMinor(Profile profile) {
        if (!door.wards().minor(profile)) {
            throw new FaultException(Fault.of(POLICY, "guardian.no-minor"));
        }
    }

    private void requireConsented(Profile profile) {
        if (!guardians.ward().consented(profile)) {
            throw new FaultException(Fault.of(POLICY, "guardian.no-consent"));
        }
    }
}
