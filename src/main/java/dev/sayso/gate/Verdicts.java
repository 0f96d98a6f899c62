package dev.sayso.gate;

import dev.sayso.decision.Because;
import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.decision.Outcome;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes verdicts; their sentences are put together only when somebody reads them. What every program that opens a gate waits for is a class
 * and no lambda: Java makes its first ones slowly.
 */
final class Verdicts {
    private Verdicts() {}

    static GateVerdict of(Circumstances circumstances, String item, Optional<String> product, Verdict verdict) {
        return new GateVerdict(
                item, product, outcome(verdict), verdict.word(), new Sentence(circumstances, item, product));
    }

    private static GateOutcome outcome(Verdict verdict) {
        if (verdict.outcome() == Outcome.ALLOWED) {
            return GateOutcome.ALLOWED;
        }
        return verdict.outcome() == Outcome.ASK ? GateOutcome.ASK : GateOutcome.BLOCKED;
    }

    /** What holds for every item in those circumstances. */
    static final class Decided implements Function<String, GateVerdict> {
        private final Circumstances circumstances;
        private final Optional<String> product;

        Decided(Circumstances circumstances, Optional<String> product) {
            this.circumstances = circumstances;
            this.product = product;
        }

        @Override
        public GateVerdict apply(String item) {
            return of(circumstances, item, product, Decision.decide(circumstances, item, product));
        }
    }

    /** Blocked because of the gate itself: {@code closed}, {@code stalled}, {@code failed} or {@code no-product}. */
    static final class Blocked implements Function<String, GateVerdict> {
        private final Optional<String> product;
        private final String state;

        Blocked(Optional<String> product, String state) {
            this.product = product;
            this.state = state;
        }

        @Override
        public GateVerdict apply(String item) {
            return new GateVerdict(
                    item,
                    product,
                    GateOutcome.BLOCKED,
                    "gate-" + state,
                    language -> Words.in(language).text("gate." + state));
        }
    }

    /** The same, with what happened in its sentence. */
    static Function<String, GateVerdict> because(Function<String, GateVerdict> blocked, Fault fault) {
        return item -> {
            var verdict = blocked.apply(item);
            return new GateVerdict(
                    item,
                    verdict.product(),
                    verdict.outcome(),
                    verdict.reason(),
                    language -> verdict.sentence(language) + ": "
                            + Words.in(language).what(fault));
        };
    }

    /** Why, in plain words. */
    private static final class Sentence implements Function<Locale, String> {
        private final Circumstances circumstances;
        private final String item;
        private final Optional<String> product;

        Sentence(Circumstances circumstances, String item, Optional<String> product) {
            this.circumstances = circumstances;
            this.item = item;
            this.product = product;
        }

        @Override
        public String apply(Locale language) {
            return sentence(circumstances, item, product, Words.in(language));
        }
    }

    private static String sentence(Circumstances circumstances, String item, Optional<String> product, Words words) {
        var because = Decision.explain(circumstances, item, product).getFirst();
        var key = "verdict." + because.verdict().word();
        return switch (because.verdict()) {
            case PROFILE_UNREADABLE, POLICY_UNREADABLE ->
                words.text(key)
                        + because.fault().map(fault -> ": " + words.what(fault)).orElse("");
            case POLICY_FORBIDS, POLICY_REQUIRES -> rule(because, key, words);
            case PREVIEW_REQUIRES, SIGNAL, NEEDS_REVIEW ->
                words.text(key, because.detail().orElse(""));
            default -> words.text(key);
        };
    }

    private static String rule(Because because, String key, Words words) {
        return because.rule()
                .map(rule -> rule.reason().isEmpty()
                        ? words.text(key, rule.organisation())
                        : words.text(key + ".reason", rule.organisation(), rule.reason()))
                .orElse("");
    }
}
