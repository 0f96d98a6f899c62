package dev.sayso.ui.policy;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.fault.Fault;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.PlaceText;
import dev.sayso.words.Words;
import java.util.Optional;

/** Rules, and what they do to each other, as a person would say it. */
record Sentences(Catalogue catalogue, Words words) {
    private static final String EVERYTHING = "*";
    private static final String WHOLE_CATEGORY = ".*";

    /** What the rule says: «Contoso forbids “Contents of files you had open”». */
    String rule(Rule rule) {
        var verb = rule.verb() == Verb.SUGGEST
                ? "suggest." + rule.suggestion().orElse(Choice.REFUSED.word())
                : rule.verb().word();
        var subject = subject(rule.item());
        return words.text(
                "policy.rule." + verb,
                rule.organisation(),
                rule.product()
                        .map(product -> words.text("policy.subject.product", subject, product))
                        .orElse(subject));
    }

    /** Why a rule decides nothing, where another rule or another line of its file is the cause. */
    String contradiction(Fault fault, Policy policy) {
        return switch (fault.code()) {
            case "policy.duplicate" -> because("policy.without.duplicate", fault, policy);
            case "policy.conflict" -> because("policy.without.conflict", fault, policy);
            case "policy.no-effect" -> because("policy.without.no-effect", fault, policy);
            case "policy.require-on-personal" -> words.text("policy.without.personal-here");
            default -> words.what(fault);
        };
    }

    private String because(String key, Fault fault, Policy policy) {
        return stronger(fault, policy)
                .map(rule -> words.text(key, rule(rule), PlaceText.of(rule.place(), words)))
                .orElseGet(() -> words.what(fault));
    }

    /** The rule that has force instead; the fault's last argument says where it stands. */
    private static Optional<Rule> stronger(Fault fault, Policy policy) {
        var where = fault.arguments().getLast();
        return policy.rules().stream()
                .filter(rule -> rule.place().toString().equals(where))
                .findFirst();
    }

    private String subject(String item) {
        if (item.equals(EVERYTHING)) {
            return words.text("policy.subject.everything");
        }
        if (item.endsWith(WHOLE_CATEGORY)) {
            var id = item.substring(0, item.length() - WHOLE_CATEGORY.length());
            return catalogue
                    .category(id)
                    .map(category -> words.text(
                            "policy.subject.category", category.title().in(words.locale())))
                    .orElse(item);
        }
        return catalogue
                .item(item)
                .map(known -> words.text("policy.subject.item", known.title().in(words.locale())))
                .orElse(item);
    }
}
