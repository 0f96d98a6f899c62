package dev.sayso.template;

import dev.sayso.words.Words;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The policy that every template begins from. It is valid and shows every key and every item, and yet does no more than suggest
 * a refusal: an administrator who rolls it out unchanged forbids and requires nothing.
 */
final class Draft {
    static final String ORGANISATION = "Example organisation";
    static final String CONTACT = "privacy@example.org";
    static final String MESSAGE = "Questions about your data go to the privacy desk.";
    static final String ACCOUNT = "work";
    static final String MINORS = "guardian";
    static final int MONTHS = 13;
    /** So late that it ends nothing until somebody writes the day that they mean. */
    static final String EXPIRES = "2099-12-31";

    static final String SUGGESTION = "refused";
    static final String REASON = "Say here why, for the people whose switch it is.";

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private Draft() {}

    /** @param remarks whether each rule says in a {@code comment} what its item is */
    static ObjectNode policy(Subjects subjects, boolean remarks) {
        var policy = JsonNodeFactory.instance.objectNode();
        if (remarks) {
            policy.put("comment", WORDS.text("template.comment"));
        }
        policy.put("format", 1);
        policy.putObject("organisation")
                .put("name", ORGANISATION)
                .put("contact", CONTACT)
                .put("message", MESSAGE);
        var rules = policy.putArray("rules");
        for (var subject : subjects.items()) {
            var rule = rules.addObject();
            if (remarks) {
                rule.put("comment", subject.title(WORDS) + ": " + subject.description(WORDS));
            }
            rule.put("item", subject.item())
                    .put("verb", "suggest")
                    .put("choice", SUGGESTION)
                    .put("reason", REASON);
        }
        return policy.put("account", ACCOUNT)
                .put("minors", MINORS)
                .put("validityMonths", MONTHS)
                .put("expires", EXPIRES);
    }
}
