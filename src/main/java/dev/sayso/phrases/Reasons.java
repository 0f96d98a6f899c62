package dev.sayso.phrases;

import dev.sayso.consent.Author;
import dev.sayso.decision.Because;
import dev.sayso.policy.Rule;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An explanation in sentences: one a reason, each with its source. */
public final class Reasons {
    private final Words words;
    private final DateTimeFormatter dates;

    private Reasons(Words words, ZoneId zone) {
        this.words = words;
        dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(zone);
    }

    /** The same order as {@code reasons}: the deciding one first. */
    public static List<String> of(List<Because> reasons, Words words, ZoneId zone) {
        var teller = new Reasons(words, zone);
        return reasons.stream().map(teller::sentence).toList();
    }

    private String sentence(Because because) {
        var key = "because." + because.verdict().word();
        return switch (because.verdict()) {
            case NOT_DECLARED, MINOR, AGE_UNKNOWN, UNDECIDED -> words.text(key);
            case PROFILE_UNREADABLE, POLICY_UNREADABLE ->
                words.text(key, because.fault().map(words::what).orElse(""));
            case POLICY_FORBIDS, POLICY_REQUIRES ->
                because.rule().map(rule -> rule(key, rule, because.force())).orElse("");
            case PREVIEW_REQUIRES, SIGNAL -> words.text(key, because.detail().orElse(""));
            case NEEDS_REVIEW -> review(key, because);
            case EXPIRED ->
                because.record().map(said -> expired(key, said, because)).orElse("");
            case GRANTED, ASK, REFUSED ->
                because.record().map(said -> choice(key, said, because)).orElse("");
        };
    }

    private String review(String key, Because because) {
        var allowed = because.record().map(said -> edition(said.edition())).orElse("");
        if (because.changes().isEmpty()) {
            return words.text(key + ".gone", allowed);
        }
        var changed = words.text(key, edition(because.detail().orElse("")), allowed);
        return Stream.concat(
                        Stream.of(changed), because.changes().stream().map(change -> ChangeSentences.of(change, words)))
                .collect(Collectors.joining(" "));
    }

    private String rule(String key, Rule rule, boolean force) {
        if (!force) {
            return words.text(key + ".no-force", rule.organisation(), rule.place());
        }
        return words.text(
                rule.reason().isEmpty() ? key : key + ".reason", rule.organisation(), rule.place(), rule.reason());
    }

    private String expired(String key, ChoiceRecord said, Because because) {
        return because.detail()
                .map(months -> words.text(key, dates.format(said.at()), months))
                .orElseGet(() -> words.text(key + ".ahead", dates.format(said.at())));
    }

    private String choice(String key, ChoiceRecord said, Because because) {
        // What a hand wrote into the profile may lack its date.
        if (!said.dated()) {
            return because.detail()
                    .map(product -> words.text(key + ".product.undated", product))
                    .orElseGet(() -> words.text(key + ".undated"));
        }
        var whose = Author.GUARDIAN.equals(said.by()) ? key + ".guardian" : key;
        return words.text(
                because.detail().isPresent() ? key + ".product" : whose,
                dates.format(said.at()),
                edition(said.edition()),
                because.detail().orElse(""));
    }

    private String edition(String id) {
        return EditionDate.of(id, words.locale());
    }
}
