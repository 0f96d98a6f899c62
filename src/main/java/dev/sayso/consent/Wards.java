package dev.sayso.consent;

import dev.sayso.catalogue.Item;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.decision.Minority;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Ended;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What a person under age may say: refuse everything, and allow what their guardian allowed. */
final class Wards {
    private final Function<ProfileState, Circumstances> now;

    /** @param now the circumstances of a profile at the moment it is asked with */
    Wards(Function<ProfileState, Circumstances> now) {
        this.now = now;
    }

    private Circumstances circumstances(Profile profile) {
        return now.apply(new ProfileState.Present(profile));
    }

    boolean minor(Profile profile) {
        return Minority.of(circumstances(profile), profile);
    }

    /**
     * Looks whether the person may say it.
     *
     * @throws FaultException {@code consent.minor} while nothing is there to be allowed; {@code consent.guardian-decides}
     *     where the guardian did not allow it
     */
    void requireSayable(Profile profile, List<Item> items, Choice choice) {
        var circumstances = circumstances(profile);
        if (!opens(choice) || !Minority.of(circumstances, profile)) {
            return;
        }
        requireOffered(circumstances, profile);
        items.stream()
                .filter(item ->
                        standing(profile, circumstances, item.id(), choice).isEmpty())
                .findFirst()
                .ifPresent(item -> {
                    throw new FaultException(Fault.of(Kind.POLICY, "consent.guardian-decides", item.id()));
                });
    }

    /**
     * Looks whether the person may allow what no guardian can allow for them.
     *
     * @throws FaultException {@code consent.minor} where they are under age
     */
    static void requireOfAge(Circumstances circumstances) {
        var profile = circumstances.profile() instanceof ProfileState.Present(var present)
                ? present
                : Profile.empty(new UUID(0, 0));
        if (Minority.of(circumstances, profile)) {
            throw new FaultException(Fault.of(Kind.POLICY, "consent.minor"));
        }
    }

    /** Of these items those that the person may say it of. */
    List<Item> sayable(Profile profile, List<Item> items, Choice choice) {
        var circumstances = circumstances(profile);
        if (!opens(choice) || !Minority.of(circumstances, profile)) {
            return items;
        }
        requireOffered(circumstances, profile);
        return items.stream()
                .filter(item ->
                        standing(profile, circumstances, item.id(), choice).isPresent())
                .toList();
    }

    private static void requireOffered(Circumstances circumstances, Profile profile) {
        if (Minority.waits(circumstances, profile)) {
            throw new FaultException(Fault.of(Kind.POLICY, "consent.minor"));
        }
    }

    /** What is written down when the person says it: where they allow, their guardian's own words, as old as those are. */
    ChoiceRecord record(Profile profile, String item, ChoiceRecord own) {
        var circumstances = circumstances(profile);
        return opens(own.choice()) && Minority.of(circumstances, profile)
                ? standing(profile, circumstances, item, own.choice()).orElse(own)
                : own;
    }

    /**
     * {@code after} without anything that would allow a minor what their guardian did not; {@code before} stands there. That a grant
     * ended stays known whatever is said in its place: else a clock that is set back would let it be said once more.
     */
    Profile kept(Profile before, Profile after) {
        var circumstances = circumstances(after);
        if (!Minority.of(circumstances, before)) {
            return after;
        }
        var was = Said.in(before);
        var said = Said.in(after);
        said.entrySet()
                .removeIf(entry -> opens(entry.getValue().choice())
                        && !entry.getValue().equals(was.get(entry.getKey()))
                        && !circumstances.ward().allows(Said.item(entry.getKey()), entry.getValue()));
        was.forEach((key, record) -> {
            if (Said.in(after).containsKey(key)) {
                said.putIfAbsent(key, record);
            }
        });
        was.forEach((key, record) ->
                record.ended().ifPresent(why -> said.merge(key, record, (_, now) -> now.ended(why))));
        var joined = Memberships.differing(before, after);
        joined.keySet().retainAll(Memberships.in(after).keySet());
        return Memberships.into(Said.into(after, said), joined);
    }

    /** The same profile with nothing in it that would allow anything. */
    static Profile withoutPermissions(Profile profile) {
        var left = Memberships.allLeft(profile);
        var said = Said.in(left);
        said.values().removeIf(record -> opens(record.choice()));
        return Said.into(left, said);
    }

    /** What the guardian allowed of the item, unless it has ended since: then it is theirs to allow anew. */
    private Optional<ChoiceRecord> standing(Profile profile, Circumstances known, String item, Choice choice) {
        var said = Optional.<ChoiceRecord>ofNullable(known.ward().allowed().get(item))
                .filter(record -> record.choice() == choice);
        if (said.isEmpty() || found(profile, item).isPresent()) {
            return Optional.empty();
        }
        // What changed since is known of what stands in a profile.
        var all = Said.in(profile);
        all.put(item, said.get());
        return Decision.ended(circumstances(Said.into(profile, all)), item, said.get())
                        .isPresent()
                ? Optional.empty()
                : said;
    }

    /** That the guardian's grant was found to have ended, whatever the clock says by now. */
    private static Optional<Ended> found(Profile profile, String item) {
        return Optional.<ChoiceRecord>ofNullable(profile.choices().get(item)).flatMap(ChoiceRecord::ended);
    }

    static boolean opens(Choice choice) {
        return choice == Choice.GRANTED || choice == Choice.ASK;
    }
}
