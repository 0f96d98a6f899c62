package dev.sayso.consent;

import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.ProductProfile;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.support.SupportCase;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The person's profile as it counts within a case: of support items, only what was said in the case. */
final class CaseOverlay {
    private static final String PREFIX = SupportCase.CATEGORY + ".";

    private CaseOverlay() {}

    /** @param open whether what was said in the case holds */
    static ProfileState on(ProfileState profile, SupportCase one, boolean open) {
        return switch (profile) {
            case ProfileState.Unreadable unreadable -> unreadable;
            case ProfileState.Absent() -> on(Profile.empty(new UUID(0, 0)), one, open);
            case ProfileState.Present(var present) -> on(present, one, open);
        };
    }

    private static ProfileState on(Profile profile, SupportCase one, boolean open) {
        var choices = withoutSupport(profile.choices());
        if (open) {
            choices.putAll(one.choices());
        }
        var products = new TreeMap<String, ProductProfile>();
        profile.products()
                .forEach((product, its) ->
                        products.put(product, new ProductProfile(its.preview(), withoutSupport(its.choices()))));
        return new ProfileState.Present(profile.withChoices(choices).withProducts(products));
    }

    private static Map<String, ChoiceRecord> withoutSupport(Map<String, ChoiceRecord> choices) {
        var others = new TreeMap<>(choices);
        others.keySet().removeIf(item -> item.startsWith(PREFIX));
        return others;
    }
}
