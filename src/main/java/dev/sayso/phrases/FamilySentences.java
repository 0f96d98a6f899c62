package dev.sayso.phrases;

import dev.sayso.consent.Consents;
import dev.sayso.policy.Decided;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a person's age and their guardian's word stand, in plain sentences. */
public final class FamilySentences {
    private FamilySentences() {}

    /** The first says what holds. */
    public static List<String> of(Consents consents, Words words) {
        var family = consents.family();
        return switch (family.group()) {
            case UNKNOWN -> List.of(words.text(family.asked() ? "family.asked" : "family.unknown"));
            case ADULT -> List.of(words.text("family.adult"));
            case MINOR -> minor(consents, words);
        };
    }

    /** Why nothing optional is there for the person; nothing where it is. */
    public static Optional<String> absent(Consents consents, Words words) {
        return consents.family().waits() ? Optional.of(whatHolds(consents, words)) : Optional.empty();
    }

    private static List<String> minor(Consents consents, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(whatHolds(consents, words));
        consents.family()
                .until()
                .ifPresent(until ->
                        sentences.add(words.text("family.until", EditionDate.of(until.toString(), words.locale()))));
        return sentences;
    }

    private static String whatHolds(Consents consents, Words words) {
        var family = consents.family();
        if (!family.mayConsent()) {
            var organisation =
                    consents.policy().minors().map(Decided::organisation).orElse("");
            return words.text("family.blocked", organisation);
        }
        return words.text(family.consented() ? "family.consented" : "family.waits");
    }
}
