package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.catalogue.Programme;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.decision.Minority;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.files.Stamp;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.guardian.Ward;
import dev.sayso.policy.Policies;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Membership;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sees what holds now, and reads the files again only where they changed. */
final class Snapshots {
    private final Catalogue catalogue;
    private final Statements statements;
    private final ProfileStore profiles;
    private final UndoStore undo;
    private final GuardianStore guardians;
    private final Policies policies;
    private final Optional<String> signal;
    private final InstantSource clock;
    private volatile Optional<Snapshot> latest = Optional.empty();

    /** What was read from the files, and the files' stamps from before it was read. */
    private record Found(
            List<Stamp> stamps, ProfileState profile, Ward ward, Optional<UndoStep> undo, Map<Path, Fault> setAside) {
        boolean unreadable() {
            return profile instanceof ProfileState.Unreadable || ward.fault().isPresent();
        }
    }

    /** What holds in one second: a grant may be too old in the next. */
    private record Snapshot(Found found, Policy policy, Instant second, Consents consents) {
        boolean holds(List<Stamp> stamps, Policy policyNow, Instant now) {
            // What could not be read may be readable by now without any trace on the file.
            return !found.unreadable() && second.equals(now) && found.stamps.equals(stamps) && policy.equals(policyNow);
        }
    }

    Snapshots(
            Catalogue catalogue,
            Statements statements,
            ProfileStore profiles,
            UndoStore undo,
            GuardianStore guardians,
            Policies policies,
            Optional<String> signal,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.profiles = profiles;
        this.undo = undo;
        this.guardians = guardians;
        this.policies = policies;
        this.signal = signal;
        this.clock = clock;
    }

    Consents current() {
        var stamps = stamps();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var rules = policies.now();
        var last = latest;
        if (last.isPresent() && last.get().holds(stamps, rules, now)) {
            return last.get().consents;
        }
        var found = last.map(Snapshot::found)
                .filter(read -> read.stamps.equals(stamps) && !read.unreadable())
                .orElseGet(() -> read(stamps));
        var fresh = new Snapshot(found, rules, now, consents(found, rules));
        latest = Optional.of(fresh);
        return fresh.consents;
    }

    /** Reads the files again whatever their stamps: a change can be too quick for those. */
    Consents fresh() {
        latest = Optional.empty();
        return current();
    }

    Circumstances circumstances(ProfileState profile) {
        return circumstances(profile, policies.now());
    }

    Circumstances circumstances(ProfileState profile, Policy rules) {
        return circumstances(profile, rules, guardians.ward());
    }

    /** What would decide at a moment if nothing was changed until then, for who gives no signal. */
    Circumstances unsignalled(ProfileState profile, Instant moment) {
        var known = known(profile);
        var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return new Circumstances(
                catalogue,
                profile,
                policies.on(day),
                guardians.ward(),
                Optional.empty(),
                Membership.required(known, catalogue),
                statements.since(known, day),
                moment);
    }

    private static Profile known(ProfileState profile) {
        return profile instanceof ProfileState.Present(var present) ? present : Profile.empty(new UUID(0, 0));
    }

    private Circumstances circumstances(ProfileState profile, Policy rules, Ward ward) {
        var known = known(profile);
        return new Circumstances(
                catalogue,
                profile,
                rules,
                ward,
                signal,
                Membership.required(known, catalogue),
                statements.since(known),
                clock.instant());
    }

    /** The rule that takes the choice of an item out of the person's hands. */
    static Optional<Rule> lock(Policy rules, String item, Account own) {
        return rules.rule(Verb.FORBID, item, Optional.empty())
                .or(() -> rules.accountOr(own) == Account.PERSONAL
                        ? Optional.empty()
                        : rules.rule(Verb.REQUIRE, item, Optional.empty()));
    }

    private List<Stamp> stamps() {
        var profile = profiles.file();
        return List.of(
                Stamp.of(profile),
                Stamp.of(profile.resolveSibling(".")),
                Stamp.of(undo.file()),
                Stamp.of(guardians.file()));
    }

    private Found read(List<Stamp> stamps) {
        var profile = profiles.load();
        var step = switch (profile) {
            case ProfileState.Present(var present) -> last(present);
            case ProfileState.Absent() -> last(Profile.empty(new UUID(0, 0)));
            case ProfileState.Unreadable(var fault) -> Optional.<UndoStep>empty();
        };
        return new Found(stamps, profile, guardians.ward(), step, profiles.setAside());
    }

    private Optional<UndoStep> last(Profile profile) {
        var steps = Said.standing(undo.load(), profile);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    private Consents consents(Found found, Policy rules) {
        var circumstances = circumstances(found.profile, rules, found.ward);
        var items = new LinkedHashMap<String, ItemState>();
        for (var item : catalogue.items()) {
            items.put(item.id(), state(item, circumstances));
        }
        return new Consents(
                found.profile,
                rules,
                family(found.profile, circumstances),
                signal,
                Collections.unmodifiableSequencedMap(items),
                found.undo,
                found.setAside);
    }

    private Family family(ProfileState state, Circumstances circumstances) {
        return switch (state) {
            case ProfileState.Present(var profile) -> Family.of(circumstances, profile, guardians.file());
            case ProfileState.Absent() -> Family.of(circumstances, Profile.empty(new UUID(0, 0)), guardians.file());
            case ProfileState.Unreadable _ -> Family.unknown();
        };
    }

    private ItemState state(Item item, Circumstances circumstances) {
        var profile = circumstances.profile() instanceof ProfileState.Present(var present)
                ? Optional.of(present)
                : Optional.<Profile>empty();
        var rules = circumstances.policy();
        return new ItemState(
                item,
                profile.flatMap(known ->
                        Optional.<ChoiceRecord>ofNullable(known.choices().get(item.id()))),
                Decision.decide(circumstances, item.id(), Optional.empty()),
                lock(rules, item.id(), profile.map(Profile::account).orElse(Account.PERSONAL)),
                profile.filter(known -> Minority.of(circumstances, known)).isPresent()
                        && !circumstances.ward().allowed().containsKey(item.id()),
                rules.rule(Verb.SUGGEST, item.id(), Optional.empty()),
                circumstances.previews().keySet().stream()
                        .filter(product -> Decision.decide(circumstances, item.id(), Optional.of(product))
                                == Verdict.PREVIEW_REQUIRES)
                        .map(product -> catalogue.programmes().get(product))
                        .map(Programme::productName)
                        .sorted()
                        .toList());
    }
}
