package dev.sayso.consent;

import dev.sayso.catalogue.Item;
import dev.sayso.decision.Because;
import dev.sayso.decision.Decision;
import dev.sayso.decision.Verdict;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Puts what somebody says into the profile, with what makes it provable. */
record Saying(Statements statements, Snapshots snapshots, Wards wards, Supplier<Instant> now) {
    /** What a grant that is given once more does away with. */
    private static final Set<Verdict> RENEWED = Set.of(Verdict.EXPIRED, Verdict.NEEDS_REVIEW, Verdict.MINOR);

    /** The profile after {@code choice} was said of {@code items}; the same where that was said already and still counts. */
    Profile said(Profile profile, Policy rules, List<Item> items, Choice choice, Author author) {
        var said = Said.in(profile);
        if (choice == Choice.UNDECIDED) {
            items.forEach(item -> said.remove(item.id()));
            return Said.into(profile, said);
        }
        var edition = statements.current(author.language());
        var record = new ChoiceRecord(
                choice, now.get(), edition.id(), author.language().getLanguage(), author.by(), author.via());
        var changed = items.stream()
                .map(Item::id)
                .filter(Predicate.not(item -> stands(profile, rules, item, record)))
                .toList();
        if (changed.isEmpty()) {
            return profile;
        }
        changed.forEach(item -> said.put(item, wards.record(profile, item, record)));
        return Said.into(profile, said).withStatement(Statements.reference(edition));
    }

    /** Whether the same was said already, and still counts. */
    private boolean stands(Profile profile, Policy rules, String item, ChoiceRecord record) {
        var said = Optional.ofNullable(profile.choices().get(item)).filter(known -> known.choice() == record.choice());
        if (said.isEmpty() || record.choice() != Choice.GRANTED) {
            return said.isPresent();
        }
        var circumstances = snapshots.circumstances(new ProfileState.Present(profile), rules);
        return said.get().edition().equals(record.edition())
                && Decision.explain(circumstances, item, Optional.empty()).stream()
                        .map(Because::verdict)
                        .noneMatch(RENEWED::contains);
    }
}
