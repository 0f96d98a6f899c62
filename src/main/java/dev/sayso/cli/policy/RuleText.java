package dev.sayso.cli.policy;

import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Wrap;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.consent.RuleEffect;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Account;
import dev.sayso.profile.ProfileState;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One rule as {@code policy show} tells it: what it says and where, what it does, and why no more than that. */
record RuleText(RuleEffect effect, Consents consents, Words words) {

    void print(Output out, int number) {
        var rule = effect.rule();
        var lead = "  " + number + ". ";
        var indent = " ".repeat(lead.length());
        var verb = rule.verb().word()
                + rule.suggestion().map(choice -> " " + choice).orElse("");
        var title = lead + verb + "  " + rule.item()
                + rule.product().map(product -> "  " + word("product", product)).orElse("");
        out.line(title, lead.length(), title.length());
        if (!rule.reason().isBlank()) {
            out.lines(Wrap.lines(indent, rule.reason()));
        }
        out.line(indent + rule.organisation() + ", " + rule.place());
        decides().forEach(text -> out.lines(Wrap.lines(indent, text)));
    }

    private List<String> decides() {
        var lines = new ArrayList<String>();
        var decides = effect.decides();
        if (decides.isEmpty()) {
            lines.add(idle().map(why -> word("idle." + why)).orElseGet(() -> word("decides.nothing")));
        } else {
            var does = effect.rule().verb() == Verb.SUGGEST ? "suggests." : "decides.";
            var all = decides.size() == consents.items().size();
            lines.add(all ? word(does + "all", decides.size()) : word(does + "some", decides.size(), ids(decides)));
        }
        if (!effect.overrode().isEmpty()) {
            lines.add(word("overrode", overrode()));
        }
        var left = left();
        if (!left.isEmpty()) {
            lines.add(word("left", ids(left)));
        }
        effect.without().forEach(fault -> lines.add(why(FaultText.brief(fault))));
        return lines;
    }

    /** Why no rule of this kind decides anything now, where it is none of the other rules. */
    private Optional<String> idle() {
        if (!consents.policy().faults().isEmpty()) {
            return Optional.of("policy-unreadable");
        }
        if (consents.profile() instanceof ProfileState.Unreadable) {
            return Optional.of("profile-unreadable");
        }
        if (effect.rule().verb() != Verb.REQUIRE) {
            return Optional.empty();
        }
        if (consents.account() == Account.PERSONAL) {
            return Optional.of("personal");
        }
        return consents.items().values().stream().anyMatch(state -> state.verdict() == Verdict.MINOR)
                ? Optional.of("minor")
                : Optional.empty();
    }

    /** What the rule speaks of and a rule before it decides, where nothing else says so. */
    private List<ItemState> left() {
        if (idle().isPresent() || !effect.without().isEmpty()) {
            return List.of();
        }
        var rule = effect.rule();
        return consents.items().values().stream()
                .filter(state -> rule.covers(state.item().id(), rule.product()))
                .filter(state -> !effect.decides().contains(state))
                .toList();
    }

    private String overrode() {
        return effect.overrode().stream()
                .map(state -> state.item().id() + " ("
                        + words.text("choice." + state.choice().word()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String why(Fault fault) {
        return FaultText.whatAlone(fault, words) + " " + words.safe(fault);
    }

    private static String ids(List<ItemState> states) {
        return states.stream().map(state -> state.item().id()).collect(Collectors.joining(", "));
    }

    private String word(String name, Object... arguments) {
        return words.text("cli.policy." + name, arguments);
    }
}
