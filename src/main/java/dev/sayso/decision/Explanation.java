package dev.sayso.decision;

import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects every reason that applies to one item, in the order in which reasons decide. */
final class Explanation {
    private final Circumstances circumstances;
    private final String item;
    private final Optional<String> product;
    private final Profile profile;
    private final List<Because> lines = new ArrayList<>();

    Explanation(Circumstances circumstances, String item, Optional<String> product) {
        this.circumstances = circumstances;
        this.item = item;
        this.product = product;
        this.profile = Decision.said(circumstances.profile());
    }

    List<Because> lines() {
        if (!circumstances.catalogue().declares(item)) {
            lines.add(Because.of(Verdict.NOT_DECLARED));
        }
        if (circumstances.profile() instanceof ProfileState.Unreadable unreadable) {
            lines.add(Because.of(Verdict.PROFILE_UNREADABLE, unreadable.fault()));
        }
        circumstances.policy().faults().forEach(fault -> lines.add(Because.of(Verdict.POLICY_UNREADABLE, fault)));
        rules(Verb.FORBID, Verdict.POLICY_FORBIDS);
        if (readable() && Minority.waits(circumstances, profile)) {
            lines.add(Because.of(Verdict.MINOR));
        }
        if (Decision.organisationRequires(circumstances, profile)) {
            rules(Verb.REQUIRE, Verdict.POLICY_REQUIRES);
        }
        if (Decision.previewRequires(circumstances, profile, item, product)) {
            lines.add(Because.of(Verdict.PREVIEW_REQUIRES, product.orElseThrow()));
        }
        circumstances.signal().ifPresent(signal -> lines.add(Because.of(Verdict.SIGNAL, signal)));
        choices();
        if (readable() && !Decision.organisationRequires(circumstances, profile)) {
            rulesWithoutForce();
        }
        return List.copyOf(lines);
    }

    /** Whether anything can be said of the person at all. */
    private boolean readable() {
        return !(circumstances.profile() instanceof ProfileState.Unreadable);
    }

    private void choices() {
        var own = Decision.forProduct(profile, item, product);
        var general = profile.choices().get(item);
        if (own != null) {
            choice(own, product);
        }
        if (general != null) {
            choice(general, Optional.empty());
        }
        if (own == null && general == null && readable()) {
            lines.add(Because.of(Verdict.UNDECIDED));
        }
    }

    private void choice(ChoiceRecord record, Optional<String> madeFor) {
        Optional.ofNullable(Minority.unsaid(circumstances, profile, item, record))
                .map(Because::of)
                .filter(because -> !lines.contains(because))
                .ifPresent(lines::add);
        if (record.choice() == Choice.GRANTED) {
            weakened(record);
        }
        var verdict = switch (record.choice()) {
            case GRANTED -> Verdict.GRANTED;
            case ASK -> Verdict.ASK;
            case REFUSED -> Verdict.REFUSED;
            case UNDECIDED -> Verdict.UNDECIDED;
        };
        lines.add(Because.of(verdict, record, madeFor));
    }

    /** Why a grant no longer holds, if it does not. */
    private void weakened(ChoiceRecord record) {
        if (Decision.changedSince(circumstances, item, record)) {
            var changes = circumstances.materialChanges().getOrDefault(item, List.of()).stream()
                    .filter(change -> record.edition().compareTo(change.edition()) < 0)
                    .toList();
            lines.add(Because.of(record, changes));
        }
        if (circumstances.catalogue().declares(item) && Decision.over(circumstances, item, record)) {
            var ahead = Validity.ahead(record.at(), circumstances.now());
            var months = Integer.toString(Decision.months(circumstances, item));
            lines.add(Because.of(Verdict.EXPIRED, record, ahead ? Optional.empty() : Optional.of(months)));
        }
    }

    private void rules(Verb verb, Verdict verdict) {
        circumstances.policy().rules().stream()
                .filter(rule -> rule.verb() == verb && rule.covers(item, product))
                .forEach(rule -> lines.add(Because.of(verdict, rule)));
    }

    private void rulesWithoutForce() {
        circumstances.policy().rules().stream()
                .filter(rule -> rule.verb() == Verb.REQUIRE && rule.covers(item, product))
                .forEach(rule ->
                        lines.add(Because.of(Verdict.POLICY_REQUIRES, rule).withoutForce()));
    }
}
