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
                ? Optional.of(required(consents)
                        .map(organisation -> words.text("first-run.undecided.required", organisation))
                        .orElseGet(() -> words.text("first-run.undecided.nothing")))
                : Optional.empty();
    }

    /** What is collected of all that the person has not allowed: nothing, but for what an organisation requires. */
    public static String until(Consents consents, Words words) {
        return required(consents)
                .map(organisation -> words.text("first-run.until.required", organisation))
                .orElseGet(() -> words.text("first-run.until.nothing"));
    }

    /** The organisations whose rules let something be collected whatever the person says. */
    private static Optional<String> required(Consents consents) {
        var names = consents.items().values().stream()
                .filter(item -> item.verdict() == Verdict.POLICY_REQUIRES)
                .flatMap(item -> item.lock().stream())
                .map(Rule::organisation)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
