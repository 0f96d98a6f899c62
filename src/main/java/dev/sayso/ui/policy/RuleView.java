package dev.sayso.ui.policy;

import dev.sayso.catalogue.Category;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.consent.RuleEffect;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.Place;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.ProfileState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rule as the page shows it.
 *
 * @param verb what sort of rule it is
 * @param sentence what it says
 * @param reason why, in the organisation's words; empty where it gave none
 * @param decides the items that it decides; a category where it decides all of one
 * @param setAside which of the person's own choices it sets aside, each with the choice
 * @param remark what it is not: a suggestion no decision, a requirement no consent
 * @param without why it decides nothing, or less than it says
 * @param place where it stands
 */
record RuleView(
        Verb verb,
        String sentence,
        String reason,
        List<Part> decides,
        List<String> setAside,
        Optional<String> remark,
        List<String> without,
        Place place) {

    /**
     * An item, or a whole category.
     *
     * @param title how it reads
     * @param id of the item, or of the category
     */
    record Part(String title, String id) {}

    RuleView {
        decides = List.copyOf(decides);
        setAside = List.copyOf(setAside);
        without = List.copyOf(without);
    }

    static RuleView of(RuleEffect effect, Consents consents, Sentences sentences) {
        var words = sentences.words();
        var rule = effect.rule();
        var remark = effect.decides().isEmpty() || rule.verb() == Verb.FORBID
                ? Optional.<String>empty()
                : Optional.of(words.text("policy.remark." + rule.verb().word(), rule.organisation()));
        return new RuleView(
                rule.verb(),
                sentences.rule(rule),
                rule.reason(),
                parts(effect.decides(), sentences),
                effect.overrode().stream()
                        .map(state -> words.text(
                                "policy.set-aside",
                                title(state, sentences),
                                words.text("choice." + state.choice().word())))
                        .toList(),
                remark,
                without(effect, consents, sentences),
                rule.place());
    }

    private static List<Part> parts(List<ItemState> decided, Sentences sentences) {
        var parts = new ArrayList<Part>();
        for (var category : sentences.catalogue().categories()) {
            var here = decided.stream()
                    .filter(state -> state.item().category().equals(category.id()))
                    .toList();
            if (here.size() > 1 && here.size() == category.items().size()) {
                parts.add(whole(category, sentences));
            } else {
                here.forEach(state ->
                        parts.add(new Part(title(state, sentences), state.item().id())));
            }
        }
        return parts;
    }

    private static Part whole(Category category, Sentences sentences) {
        var words = sentences.words();
        var title = category.title().in(words.locale());
        return new Part(
                words.text("policy.whole-category", title, category.items().size()), category.id());
    }

    private static String title(ItemState state, Sentences sentences) {
        return state.item().title().in(sentences.words().locale());
    }

    private static List<String> without(RuleEffect effect, Consents consents, Sentences sentences) {
        var contradictions = effect.without().stream()
                .map(fault -> sentences.contradiction(fault, consents.policy()))
                .toList();
        if (!effect.decides().isEmpty() || !contradictions.isEmpty()) {
            return contradictions;
        }
        return List.of(sentences.words().text("policy.without." + cause(effect, consents)));
    }

    /** Why a rule that no other contradicts decides nothing all the same. */
    private static String cause(RuleEffect effect, Consents consents) {
        if (consents.profile() instanceof ProfileState.Unreadable) {
            return "profile";
        }
        if (!consents.policy().faults().isEmpty()) {
            return "untrusted";
        }
        if (effect.rule().verb() == Verb.REQUIRE && consents.account() == Account.PERSONAL) {
            return "personal";
        }
        var minor = consents.items().values().stream()
                .filter(state ->
                        effect.rule().covers(state.item().id(), effect.rule().product()))
                .anyMatch(state -> state.verdict() == Verdict.MINOR);
        return effect.rule().verb() == Verb.REQUIRE && minor ? "minor" : "others";
    }
}
