package dev.sayso.cli.policy;

import dev.sayso.cli.text.DisplayWidth;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Table;
import dev.sayso.cli.text.Wrap;
import dev.sayso.consent.Consents;
import dev.sayso.fault.Fault;
import dev.sayso.policy.Decided;
import dev.sayso.policy.MachinePolicies;
import dev.sayso.policy.Organisation;
import dev.sayso.policy.Policy;
import dev.sayso.policy.PolicySource;
import dev.sayso.policy.Rule;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What organisations say here, for a person to read. */
record PolicyText(MachinePolicies policies, Consents consents, Words words) {

    void print(Output out) {
        var policy = consents.policy();
        sources(out);
        if (policy.organisations().isEmpty()
                && policy.expired().isEmpty()
                && policy.faults().isEmpty()) {
            nothing(out);
            return;
        }
        policy.organisations().forEach(organisation -> organisation(out, organisation));
        settled(out, policy);
        rules(out);
        faults(out, "contradictions", betweenFiles(policy));
        faults(out, "expired", policy.expired());
        faults(out, "faults", policy.faults());
    }

    private void sources(Output out) {
        var table = new Table();
        for (var source : policies.sources()) {
            var there = source.there() ? "cli.env.there" : "cli.env.absent";
            table.row(word("source"), source.name() + " (" + words.text(there) + ")");
        }
        out.lines(table.lines());
    }

    private void nothing(Output out) {
        var folder = policies.sources().stream()
                .findFirst()
                .map(PolicySource::name)
                .map(Object::toString)
                .orElse("");
        out.line("");
        out.lines(Wrap.lines("", word("nothing")));
        out.lines(Wrap.lines("", word("would-lie", folder)));
    }

    private void organisation(Output out, Organisation organisation) {
        out.line("");
        out.heading(organisation.name());
        labelled(out, "contact", organisation.contact());
        labelled(out, "message", organisation.message());
    }

    /** A text may have several lines. */
    private void labelled(Output out, String label, String text) {
        var lead = lead(label);
        for (var line : text.lines().filter(some -> !some.isBlank()).toList()) {
            out.lines(Wrap.lines(lead, line));
            lead = " ".repeat(DisplayWidth.of(lead));
        }
    }

    private void settled(Output out, Policy policy) {
        if (policy.account().isEmpty()
                && policy.minors().isEmpty()
                && policy.minorsUnder().isEmpty()
                && policy.validityMonths().isEmpty()) {
            return;
        }
        out.line("");
        out.heading(word("settled"));
        settled(out, "account", policy.account(), account -> words.text("account." + account.word()));
        settled(out, "minors", policy.minors(), minors -> word("minors." + minors.word()));
        settled(out, "under", policy.minorsUnder(), limit -> word("under.age", limit));
        settled(out, "validity", policy.validityMonths(), months -> word("months", months));
    }

    private <T> void settled(Output out, String label, Optional<Decided<T>> said, Function<T, String> value) {
        said.ifPresent(decided -> {
            var lead = lead(label);
            out.lines(Wrap.lines(lead, value.apply(decided.value())));
            // In one line however long, as all places: to be copied.
            out.line(" ".repeat(DisplayWidth.of(lead)) + decided.organisation() + ", " + decided.place());
        });
    }

    private void rules(Output out) {
        var effects = consents.ruleEffects();
        out.line("");
        out.heading(word("rules", effects.size()));
        for (int i = 0; i < effects.size(); i++) {
            if (i > 0) {
                out.line("");
            }
            new RuleText(effects.get(i), consents, words).print(out, i + 1);
        }
    }

    /** What files contradict each other in beside their rules; a rule's own stand with the rule. */
    private static List<Fault> betweenFiles(Policy policy) {
        var rules = policy.rules().stream().map(Rule::place).collect(Collectors.toSet());
        return policy.contradictions().stream()
                .filter(fault -> fault.place().filter(rules::contains).isEmpty())
                .toList();
    }

    private void faults(Output out, String heading, List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        out.line("");
        out.heading(word(heading));
        for (var fault : faults) {
            var brief = FaultText.brief(fault);
            fault.place().ifPresent(place -> out.line("  " + place));
            out.lines(Wrap.lines(
                    "    ",
                    Stream.of(FaultText.whatAlone(brief, words), words.safe(brief), words.todo(brief))
                            .collect(Collectors.joining(" "))));
        }
    }

    private String lead(String label) {
        var width = Stream.of("contact", "message", "account", "minors", "under", "validity")
                .map(this::word)
                .mapToInt(DisplayWidth::of)
                .max()
                .orElse(0);
        return "  " + DisplayWidth.pad(word(label), width) + "  ";
    }

    private String word(String name, Object... arguments) {
        return words.text("cli.policy." + name, arguments);
    }
}
