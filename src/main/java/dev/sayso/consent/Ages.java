package dev.sayso.consent;

import static dev.sayso.fault.Fault.Kind.POLICY;
import static dev.sayso.fault.Fault.Kind.USAGE;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.guardian.Unlocked;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.policy.Policies;
import dev.sayso.profile.Age;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Profile;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** How old the person is: said once, and by whoever says they are under age not taken back by themselves. */
public final class Ages {
    /** Nobody who is alive was born before. */
    private static final YearMonth EARLIEST = YearMonth.of(1900, 1);

    private final GuardianStore guardians;
    private final Policies policies;
    private final Changes changes;
    private final Wards wards;
    private final Consumer<Author> inCases;
    private final Supplier<Instant> clock;

    /** @param inCases takes away what is allowed in support cases */
    Ages(
            GuardianStore guardians,
            Policies policies,
            Changes changes,
            Wards wards,
            Consumer<Author> inCases,
            Supplier<Instant> clock) {
        this.guardians = guardians;
        this.policies = policies;
        this.changes = changes;
        this.wards = wards;
        this.inCases = inCases;
        this.clock = clock;
    }

    /** From which age on a person is no minor here. */
    public int limit() {
        return policies.now().minorsUnderOr(Age.USUAL_LIMIT);
    }

    /** Says the month of birth, of which no more is kept than what it leads to; see {@link #sayGroup}. */
    public Consents sayBorn(YearMonth month, Author author) {
        return say(born(month), author);
    }

    /**
     * Says whether the person is under age.
     *
     * @throws FaultException {@code age.said} where they said they are: from then on it is their guardian's to say otherwise
     */
    public Consents sayGroup(AgeGroup group, Author author) {
        return say(Age.of(group), author);
    }

    private Consents say(Age age, Author author) {
        if (age.group() == AgeGroup.MINOR) {
            inCases.accept(author);
        }
        return changed(
                author,
                profile -> {
                    if (wards.minor(profile)) {
                        throw new FaultException(Fault.of(POLICY, "age.said"));
                    }
                    return aged(profile, age);
                },
                () -> {});
    }

    /** Corrects what was said of the month of birth. */
    public Consents correctBorn(Unlocked unlocked, YearMonth month, Author author) {
        return correct(unlocked, born(month), author);
    }

    /** Corrects what was said of the group; the guardian of somebody who is no minor is one no longer. */
    public Consents correctGroup(Unlocked unlocked, AgeGroup group, Author author) {
        return correct(unlocked, Age.of(group), author);
    }

    private Consents correct(Unlocked unlocked, Age age, Author author) {
        guardians.require(unlocked);
        if (age.group() == AgeGroup.MINOR) {
            return changed(
                    author.asGuardian(),
                    profile -> {
                        var consented = profile.age().guardianConsented();
                        return profile.withAge(age.withGuardianConsented(consented));
                    },
                    () -> guardians.comesOfAge(unlocked, age.until()));
        }
        inCases.accept(author.asGuardian());
        changed(
                author.asGuardian(),
                profile -> Wards.withoutPermissions(profile).withAge(age),
                () -> {});
        guardians.delete(unlocked);
        return changes.told();
    }

    private Age born(YearMonth month) {
        var now = clock.get();
        if (month.isBefore(EARLIEST) || !Age.over(month.minusMonths(1), now)) {
            throw new FaultException(Fault.of(USAGE, "age.bad-month", month.toString()));
        }
        return Age.born(month, limit(), now);
    }

    /** What was allowed by somebody who turns out to be a minor was never theirs to allow. */
    private static Profile aged(Profile profile, Age age) {
        return (age.group() == AgeGroup.MINOR ? Wards.withoutPermissions(profile) : profile).withAge(age);
    }

    private Consents changed(Author author, UnaryOperator<Profile> change, Runnable between) {
        return changes.keep(
                (before, after) -> {
                    var events = new ArrayList<Event>();
                    events.add(Event.of(Act.AGE_SAID, author.by(), author.via())
                            .leaving(after.age().group()));
                    // What ends with that was nobody's to say.
                    var system = new Author("system", "age", author.language());
                    events.addAll(new Acts(system, Optional.empty()).said(before, after));
                    return events;
                },
                change,
                between);
    }
}
