package dev.sayso.phrases;

import dev.sayso.consent.Consents;
import dev.sayso.decision.Verdict;
import dev.sayso.policy.Rule;
import dev.sayso.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;

/** What holds while a person has decided nothing. */
public final class FirstRunSentences {
    private FirstRunSentences() {}

    /** That nothing is decided, and what that means; empty where something is. */
    public static Optional<String> undecided(Consents consents, Words words) {
        return consents.nothingSaid()
                ? required(consents, words).or(() -> Optional.of(words.text("first-run.undecided.nothing")))
                : Optional.empty();
    }

    /** That something is collected though the person has decided nothing, because an organisation requires it. */
    public static Optional<String> required(Consents consents, Words words) {
        return organisations(consents).map(names -> words.text("first-run.undecided.required", names));
    }

    /** What is collected of all that the person has not allowed: nothing, but for what an organisation requires. */
    public static String until(Consents consents, Words words) {
        return organisations(consents)
                .map(names -> words.text("first-run.until.required", names))
                .orElseGet(() -> words.text("first-run.until.nothing"));
    }

    /** The organisations whose rules let something be collected whatever the person says. */
    private static Optional<String> organisations(Consents consents) {
        var names = consents.items().values().stream()
                .filter(item -> item.verdict() == Verdict.POLICY_REQUIRES)
                .flatMap(item -> item.lock().stream())
                .map(Rule::organisation)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
