package dev.sayso.decision;

import dev.sayso.catalogue.Item;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Ended;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of what decides: see {@link Verdict} for their order and the package for their sources. Pure functions of their
 * arguments, safe from any thread.
 */
public final class Decision {
    private static final Profile NOTHING_SAID = Profile.empty(new UUID(0, 0));

    private Decision() {}

    /**
     * What holds for the item now. Allocates nothing in the usual case, so that a program may ask before each event it
     * would send.
     *
     * @param item id of the item; one that the catalogue lacks is blocked
     * @param product the product that would use it; empty for all products
     */
    public static Verdict decide(Circumstances circumstances, String item, Optional<String> product) {
        if (!circumstances.catalogue().declares(item)) {
            return Verdict.NOT_DECLARED;
        }
        if (circumstances.profile() instanceof ProfileState.Unreadable) {
            return Verdict.PROFILE_UNREADABLE;
        }
        var policy = circumstances.policy();
        if (!policy.faults().isEmpty()) {
            return Verdict.POLICY_UNREADABLE;
        }
        var profile = said(circumstances.profile());
        if (policy.rule(Verb.FORBID, item, product).isPresent()) {
            return Verdict.POLICY_FORBIDS;
        }
        if (Minority.waits(circumstances, profile)) {
            return Verdict.MINOR;
        }
        if (organisationRequires(circumstances, profile)
                && policy.rule(Verb.REQUIRE, item, product).isPresent()) {
            return Verdict.POLICY_REQUIRES;
        }
        if (previewRequires(circumstances, profile, item, product)) {
            return Verdict.PREVIEW_REQUIRES;
        }
        if (circumstances.signal().isPresent()) {
            return Verdict.SIGNAL;
        }
        var record = forProduct(profile, item, product);
        if (record == null) {
            record = profile.choices().get(item);
        }
        if (record == null) {
            return Verdict.UNDECIDED;
        }
        var unsaid = Minority.unsaid(circumstances, profile, item, record);
        return unsaid == null ? verdict(circumstances, item, record) : unsaid;
    }

    /**
     * Every reason that applies, the deciding one first, then what it overrode, and last the rules that have no force here.
     * The first line's verdict is always that of {@link #decide}.
     */
    public static List<Because> explain(Circumstances circumstances, String item, Optional<String> product) {
        return new Explanation(circumstances, item, product).lines();
    }

    /** Why a grant holds no more, whatever else would block the item; empty for all other choices, and while it holds. */
    public static Optional<Ended> ended(Circumstances circumstances, String item, ChoiceRecord record) {
        if (!circumstances.catalogue().declares(item)) {
            return Optional.empty();
        }
        return switch (verdict(circumstances, item, record)) {
            case EXPIRED -> Optional.of(Ended.EXPIRED);
            case NEEDS_REVIEW -> Optional.of(Ended.NEEDS_REVIEW);
            default -> Optional.empty();
        };
    }

    private static Verdict verdict(Circumstances circumstances, String item, ChoiceRecord record) {
        return switch (record.choice()) {
            case REFUSED -> Verdict.REFUSED;
            case ASK -> Verdict.ASK;
            case UNDECIDED -> Verdict.UNDECIDED;
            case GRANTED -> {
                if (changedSince(circumstances, item, record)) {
                    yield Verdict.NEEDS_REVIEW;
                }
                yield over(circumstances, item, record) ? Verdict.EXPIRED : Verdict.GRANTED;
            }
        };
    }

    /** What the profile says; nothing where there is none, or none that can be trusted. */
    static Profile said(ProfileState state) {
        return state instanceof ProfileState.Present present ? present.profile() : NOTHING_SAID;
    }

    /** Whether the account is one on which an organisation may require anything; a minor's own word on that is none. */
    static boolean organisationRequires(Circumstances circumstances, Profile profile) {
        var own = Minority.of(circumstances, profile) ? Account.PERSONAL : profile.account();
        var account = circumstances.policy().accountOr(own);
        return account == Account.WORK || account == Account.SCHOOL;
    }

    static boolean previewRequires(
            Circumstances circumstances, Profile profile, String item, Optional<String> product) {
        if (product.isEmpty() || Minority.of(circumstances, profile) || Minority.unknown(circumstances, profile)) {
            return false;
        }
        var joined = profile.products().get(product.get());
        var required = circumstances.previews().get(product.get());
        return joined != null && joined.preview() && required != null && required.contains(item);
    }

    static @Nullable ChoiceRecord forProduct(Profile profile, String item, Optional<String> product) {
        var own = product.isEmpty() ? null : profile.products().get(product.get());
        return own == null ? null : own.choices().get(item);
    }

    static boolean changedSince(Circumstances circumstances, String item, ChoiceRecord record) {
        var changes = circumstances.materialChanges().get(item);
        return ended(record, Ended.NEEDS_REVIEW)
                || (changes != null
                        && !changes.isEmpty()
                        && record.edition().compareTo(changes.getLast().edition()) < 0);
    }

    /** Whether a grant is too old, or was once found to be. */
    static boolean over(Circumstances circumstances, String item, ChoiceRecord record) {
        return ended(record, Ended.EXPIRED)
                || Validity.over(record.at(), circumstances.now(), months(circumstances, item));
    }

    /** The first moment at which a grant would be too old. */
    public static Instant tooOldFrom(Policy policy, Item item, ChoiceRecord record) {
        return Validity.end(record.at(), policy.monthsAtMost(item.validityMonths()));
    }

    private static boolean ended(ChoiceRecord record, Ended why) {
        return record.ended().isPresent() && record.ended().get() == why;
    }

    static int months(Circumstances circumstances, String item) {
        return circumstances.policy().monthsAtMost(circumstances.catalogue().validityMonths(item));
    }
}
