package dev.sayso.consent;

import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Membership;
import dev.sayso.profile.ProductProfile;
import dev.sayso.profile.Profile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The preview programmes that a person takes part in, by product, and how they differ from one moment to another. */
final class Memberships {
    private Memberships() {}

    static SortedMap<String, Membership> in(Profile profile) {
        var all = new TreeMap<String, Membership>();
        profile.products().forEach((product, its) -> its.membership().ifPresent(joined -> all.put(product, joined)));
        return all;
    }

    /** The same profile, with {@code changed} where it names a product. */
    static Profile into(Profile profile, Map<String, Optional<Membership>> changed) {
        var products = new TreeMap<>(profile.products());
        changed.forEach((product, membership) -> products.put(
                product, products.getOrDefault(product, ProductProfile.NONE).withMembership(membership)));
        return profile.withProducts(products);
    }

    /** The same profile of somebody who takes part in none. */
    static Profile none(Profile profile) {
        var left = new HashMap<String, Optional<Membership>>();
        in(profile).keySet().forEach(product -> left.put(product, Optional.empty()));
        return into(profile, left);
    }

    /** The same profile of somebody who left every programme. */
    static Profile allLeft(Profile profile) {
        var after = profile;
        for (var joined : in(profile).entrySet()) {
            after = left(after, joined.getKey(), joined.getValue());
        }
        return after;
    }

    /** The same profile of somebody who left the programme of a product, in which they had that part. */
    static Profile left(Profile profile, String product, Membership joined) {
        var products = new TreeMap<>(profile.products());
        var its = products.getOrDefault(product, ProductProfile.NONE);
        products.put(product, its.withChoices(restored(its.choices(), joined)).withMembership(Optional.empty()));
        return profile.withProducts(products);
    }

    private static Map<String, ChoiceRecord> restored(Map<String, ChoiceRecord> said, Membership joined) {
        var restored = new TreeMap<>(said);
        for (var item : joined.requires()) {
            var before = Optional.ofNullable(joined.before().get(item));
            var meanwhile = Optional.ofNullable(said.get(item));
            if (strictness(meanwhile) <= strictness(before)) {
                before.ifPresentOrElse(record -> restored.put(item, record), () -> restored.remove(item));
            }
        }
        return restored;
    }

    /** Nothing said, or a grant that ended, is stricter than a grant and milder than a refusal, which must stay one. */
    private static int strictness(Optional<ChoiceRecord> record) {
        if (record.flatMap(ChoiceRecord::ended).isPresent()) {
            return 2;
        }
        return switch (record.map(ChoiceRecord::choice).orElse(Choice.UNDECIDED)) {
            case GRANTED -> 0;
            case ASK -> 1;
            case UNDECIDED -> 2;
            case REFUSED -> 3;
        };
    }

    /** What {@code profile} says of the products of which another one says something else. */
    static Map<String, Optional<Membership>> differing(Profile profile, Profile other) {
        var own = in(profile);
        var others = in(other);
        var products = new TreeSet<>(own.keySet());
        products.addAll(others.keySet());
        var differing = new TreeMap<String, Optional<Membership>>();
        for (var product : products) {
            var mine = Optional.ofNullable(own.get(product));
            if (!mine.equals(Optional.ofNullable(others.get(product)))) {
                differing.put(product, mine);
            }
        }
        return differing;
    }
}
