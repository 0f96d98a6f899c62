package dev.sayso.decision;

import static dev.sayso.decision.Cases.ITEM;
import static dev.sayso.decision.Cases.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in any circumstances whatever. */
class DecisionPropertiesTest {
    private static final Set<Verdict> OTHERS_DECIDE = Set.of(Verdict.POLICY_REQUIRES, Verdict.PREVIEW_REQUIRES);

    @Property
    void nothingUndecidedIsAllowedButByARequirement(
            @ForAll("circumstances") Circumstances any, @ForAll("product") Optional<String> product) {
        if (choice(any, product) == Choice.UNDECIDED) {
            var verdict = Decision.decide(any, ITEM, product);
            assertThat(verdict.outcome() == Outcome.BLOCKED || OTHERS_DECIDE.contains(verdict))
                    .as(verdict.word())
                    .isTrue();
        }
    }

    @Property
    void aRefusalIsOverriddenOnlyByARequirement(
            @ForAll("circumstances") Circumstances any, @ForAll("product") Optional<String> product) {
        if (choice(any, product) == Choice.REFUSED) {
            var verdict = Decision.decide(any, ITEM, product);
            assertThat(verdict.outcome() == Outcome.BLOCKED || OTHERS_DECIDE.contains(verdict))
                    .as(verdict.word())
                    .isTrue();
        }
    }

    @Property
    void addingAForbidNeverAllowsMore(
            @ForAll("circumstances") Circumstances any,
            @ForAll("product") Optional<String> product,
            @ForAll("rule") Rule rule) {
        var forbid = new Rule(
                rule.item(),
                rule.product(),
                Verb.FORBID,
                Optional.empty(),
                rule.reason(),
                rule.organisation(),
                rule.place());
        noMoreIsAllowed(any, with(any, rules -> rules.add(forbid)), product);
    }

    @Property
    void aSuggestionChangesNoVerdict(
            @ForAll("circumstances") Circumstances any, @ForAll("product") Optional<String> product) {
        var suggested = with(any, rules -> rules.addFirst(Cases.rule(Verb.SUGGEST, "*")));
        assertThat(Decision.decide(suggested, ITEM, product)).isEqualTo(Decision.decide(any, ITEM, product));
    }

    @Property
    void addingTheSignalNeverAllowsMore(
            @ForAll("circumstances") Circumstances any, @ForAll("product") Optional<String> product) {
        var signalled = new Circumstances(
                any.catalogue(),
                any.profile(),
                any.policy(),
                Optional.of("DO_NOT_TRACK=1"),
                any.previews(),
                any.materialChanges(),
                any.now());
        noMoreIsAllowed(any, signalled, product);
    }

    @Property
    void whatCannotBeTrustedAllowsNothing(
            @ForAll("circumstances") Circumstances any, @ForAll("product") Optional<String> product) {
        var broken = any.profile() instanceof ProfileState.Unreadable
                || !any.policy().faults().isEmpty();
        if (broken) {
            assertThat(Decision.decide(any, ITEM, product).outcome()).isEqualTo(Outcome.BLOCKED);
        }
    }

    @Property
    void whatIsNotDeclaredIsBlocked(
            @ForAll("circumstances") Circumstances any,
            @ForAll("product") Optional<String> product,
            @ForAll String item) {
        if (any.catalogue().item(item).isEmpty()) {
            assertThat(Decision.decide(any, item, product)).isEqualTo(Verdict.NOT_DECLARED);
        }
    }

    @Property
    void theFirstLineOfTheExplanationIsTheVerdict(
            @ForAll("circumstances") Circumstances any, @ForAll("product") Optional<String> product) {
        var lines = Decision.explain(any, ITEM, product);
        assertThat(lines.getFirst().verdict()).isEqualTo(Decision.decide(any, ITEM, product));
        assertThat(lines.getFirst().force()).isTrue();
        assertThat(Decision.explain(any, "errors.unheard-of", product)
                        .getFirst()
                        .verdict())
                .isEqualTo(Verdict.NOT_DECLARED);
    }

    @Property
    void whatHasForceIsListedInTheOrderOfVerdicts(
            @ForAll("circumstances") Circumstances any, @ForAll("product") Optional<String> product) {
        var aboveTheChoice = Decision.explain(any, ITEM, product).stream()
                .filter(line -> line.force() && line.record().isEmpty())
                .map(Because::verdict)
                .toList();
        assertThat(aboveTheChoice).isSorted();
    }

    @Provide
    Arbitrary<Circumstances> circumstances() {
        return Arbitraries.of(List.of(
                        "no-profile broken-profile broken-policy forbid forbid-product forbid-other-product require suggest"
                                .concat(" personal work school adult minor guardian preview-asks joined signal changed")
                                .concat(
                                        " changed-before valid-1 valid-99 granted refused ask granted-long-ago granted-ahead")
                                .concat(" product-granted product-refused product-ask")
                                .concat(" policy-personal policy-work minors-block minors-guardian")
                                .split(" ")))
                .list()
                .ofMaxSize(8)
                .map(words -> Cases.of(words.isEmpty() ? "nothing" : String.join(" ", words)));
    }

    @Provide
    Arbitrary<Optional<String>> product() {
        return Arbitraries.of(Optional.<String>empty(), Optional.of(PRODUCT), Optional.of("other"));
    }

    @Provide
    Arbitrary<Rule> rule() {
        return Arbitraries.of("*", "errors.*", ITEM, "usage.*", "errors.performance")
                .map(item -> Cases.rule(Verb.FORBID, item));
    }

    private static void noMoreIsAllowed(Circumstances before, Circumstances after, Optional<String> product) {
        var outcome = Decision.decide(after, ITEM, product).outcome();
        assertThat(outcome)
                .isIn(Outcome.BLOCKED, Decision.decide(before, ITEM, product).outcome());
    }

    private static Choice choice(Circumstances circumstances, Optional<String> product) {
        if (!(circumstances.profile() instanceof ProfileState.Present present)) {
            return Choice.UNDECIDED;
        }
        var own = product.map(id -> present.profile().products().get(id))
                .map(its -> its.choices().get(ITEM));
        return own.map(record -> record.choice()).orElse(present.profile().choice(ITEM));
    }

    private static Circumstances with(Circumstances any, Consumer<List<Rule>> change) {
        List<Rule> rules = new ArrayList<>(any.policy().rules());
        change.accept(rules);
        return new Circumstances(
                any.catalogue(),
                any.profile(),
                new Policy(
                        any.policy().organisations(),
                        rules,
                        any.policy().account(),
                        any.policy().minors(),
                        any.policy().minorsUnder(),
                        any.policy().validityMonths(),
                        any.policy().contradictions(),
                        any.policy().expired(),
                        any.policy().faults()),
                any.signal(),
                any.previews(),
                any.materialChanges(),
                any.now());
    }
}
