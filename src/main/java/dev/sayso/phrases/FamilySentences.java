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
            case MINOR -> minor(whatHolds(consents, words), consents, words);
        };
    }

    /** The same to a guardian, of the person whose guardian they are. */
    public static List<String> toGuardian(Consents consents, Words words) {
        var family = consents.family();
        return switch (family.group()) {
            case UNKNOWN -> List.of(words.text("guardian.of.unknown"));
            case ADULT -> List.of(words.text("guardian.of.adult"));
            case MINOR -> minor(whatHoldsForChild(consents, words), consents, words);
        };
    }

    /** Why nothing optional is there for the person; nothing where it is. */
    public static Optional<String> absent(Consents consents, Words words) {
        return consents.family().waits() ? Optional.of(whatHolds(consents, words)) : Optional.empty();
    }

    private static List<String> minor(String whatHolds, Consents consents, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(whatHolds);
        consents.family()
                .until()
                .ifPresent(until ->
                        sentences.add(words.text("family.until", EditionDate.of(until.toString(), words.locale()))));
        return sentences;
    }

    private static String whatHolds(Consents consents, Words words) {
        var family = consents.family();
        if (!family.mayConsent()) {
            return words.text("family.blocked", organisation(consents));
        }
        return words.text(family.consented() ? "family.consented" : "family.waits");
    }

    private static String whatHoldsForChild(Consents consents, Words words) {
        var family = consents.family();
        if (!family.mayConsent()) {
            return words.text("guardian.of.blocked", organisation(consents));
        }
        return words.text(family.consented() ? "guardian.of.consented" : "guardian.of.waits");
    }

    private static String organisation(Consents consents) {
        return consents.policy().minors().map(Decided::organisation).orElse("");
    }
}
