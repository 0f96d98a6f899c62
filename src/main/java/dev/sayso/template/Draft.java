package dev.sayso.template;

import dev.sayso.words.Words;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The policy that every template begins from. It is valid and names every item, and yet does no more than suggest a refusal: an
 * administrator who rolls it out unchanged forbids and requires nothing, and says nothing of anybody's account.
 */
final class Draft {
    static final String ORGANISATION = "Example organisation";
    static final String CONTACT = "privacy@example.org";
    static final String MESSAGE = "Questions about your data go to the privacy desk.";
    static final String MINORS = "guardian";
    static final int MONTHS = 13;
    /** So late that it ends nothing until somebody writes the day that they mean. */
    static final String EXPIRES = "2099-12-31";

    static final String SUGGESTION = "refused";
    static final String REASON = "Say here why, for the people whose switch it is.";

    private Draft() {}

    /** What a rule may say and speak of, wildcards included. */
    static String comment(Subjects subjects, Words words) {
        var wildcards = subjects.all().stream()
                .map(Subject::item)
                .filter(item -> item.endsWith("*"))
                .collect(Collectors.joining(", "));
        return words.text("template.comment", wildcards);
    }

    static ObjectNode policy(Subjects subjects) {
        return policy(subjects, _ -> Optional.empty());
    }

    /** The same with a {@code comment} at the top, and one in each rule that says what its item is. */
    static ObjectNode policyWithRemarks(Subjects subjects, Words words) {
        var policy = JsonNodeFactory.instance.objectNode().put("comment", comment(subjects, words));
        return policy.setAll(
                policy(subjects, subject -> Optional.of(subject.title(words) + ": " + subject.description(words))));
    }

    private static ObjectNode policy(Subjects subjects, Function<Subject, Optional<String>> remark) {
        var policy = JsonNodeFactory.instance.objectNode().put("format", 1);
        policy.putObject("organisation")
                .put("name", ORGANISATION)
                .put("contact", CONTACT)
                .put("message", MESSAGE);
        var rules = policy.putArray("rules");
        for (var subject : subjects.items()) {
            var rule = rules.addObject();
            remark.apply(subject).ifPresent(text -> rule.put("comment", text));
            rule.put("item", subject.item())
                    .put("verb", "suggest")
                    .put("choice", SUGGESTION)
                    .put("reason", REASON);
        }
        return policy.put("minors", MINORS).put("validityMonths", MONTHS).put("expires", EXPIRES);
    }
}
