package dev.sayso.cli.choices;

import dev.sayso.catalogue.Category;
import dev.sayso.cli.command.Session;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Speech;
import dev.sayso.cli.text.Table;
import dev.sayso.cli.text.Wrap;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.decision.Outcome;
import dev.sayso.fault.Fault;
import dev.sayso.phrases.EditionDate;
import dev.sayso.phrases.FamilySentences;
import dev.sayso.phrases.FirstRunSentences;
import dev.sayso.profile.Account;
import dev.sayso.profile.ProfileState;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where everything stands, for a person to read. */
record StatusText(Session session, Consents consents, Speech speech) {

    void print(Output out) {
        var head = new Table();
        head.row(word("profile"), session.folders().profile() + " (" + found() + ")");
        account().ifPresent(account -> head.row(word("account"), speech.words().text("account." + account.word())));
        head.row(word("edition"), edition());
        head.row(word("signal"), consents.signal().orElse(word("none")));
        head.row(word("policy"), policy());
        if (!consents.previews().isEmpty()) {
            head.row(speech.words().text("page.previews"), String.join(", ", consents.previews()));
        }
        out.lines(head.lines());
        if (consents.profile() instanceof ProfileState.Unreadable(Fault fault)) {
            trouble(out, fault);
        }
        consents.policy().faults().forEach(fault -> trouble(out, fault));
        consents.policy().expired().forEach(fault -> trouble(out, fault));
        consents.setAside().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> setAside(out, entry.getKey(), entry.getValue()));
        consents.family().fault().ifPresent(fault -> trouble(out, fault));
        if (consents.family().asked()) {
            out.line("");
            FamilySentences.of(consents, speech.words()).forEach(out::line);
        }
        if (!consents.family().waits()) {
            FirstRunSentences.undecided(consents, speech.words()).ifPresent(told -> {
                out.line("");
                out.line(told);
            });
        }
        FamilySentences.absent(consents, speech.words()).ifPresentOrElse(why -> absent(out, why), () -> items(out));
    }

    /** What may be collected is told; there is no choice to show. */
    private void absent(Output out, String why) {
        out.line("");
        out.lines(Wrap.lines("", why));
        out.lines(Wrap.lines("", word("absent-items")));
        for (var category : session.consents().catalogue().categories()) {
            out.line("");
            out.heading(category.title().in(speech.words().locale()));
            category.items()
                    .forEach(item ->
                            out.line("  " + item.title().in(speech.words().locale())));
        }
        necessities(out);
    }

    private void items(Output out) {
        var words = speech.words();
        var table = new Table();
        consents.items().values().forEach(state -> ItemRow.of(session, state).addTo(table, speech));
        var rows = table.lines().iterator();
        for (var category : session.consents().catalogue().categories()) {
            out.line("");
            out.heading(category.title().in(words.locale()) + " · " + allowed(category));
            consents.category(category.id()).forEach(state -> out.line(rows.next()));
        }
        necessities(out);
    }

    private void necessities(Output out) {
        var words = speech.words();
        var necessities = session.consents().catalogue().necessities();
        if (!necessities.isEmpty()) {
            out.line("");
            out.heading(word("necessities"));
            for (var necessity : necessities) {
                var title = necessity.fact().title().in(words.locale());
                out.lines(Wrap.lines("  " + title + ": ", necessity.reason().in(words.locale())));
            }
        }
    }

    private String allowed(Category category) {
        var states = consents.category(category.id());
        var allowed = states.stream()
                .map(ItemState::verdict)
                .filter(verdict -> verdict.outcome() == Outcome.ALLOWED)
                .count();
        return speech.words().text("cli.status.allowed", allowed, states.size());
    }

    /** An account that nobody said anything of is a personal one. */
    private Optional<Account> account() {
        return switch (consents.profile()) {
            case ProfileState.Absent _, ProfileState.Present _ -> Optional.of(consents.account());
            case ProfileState.Unreadable _ -> Optional.empty();
        };
    }

    private String found() {
        return switch (consents.profile()) {
            case ProfileState.Absent() -> word("absent");
            case ProfileState.Present _ -> word("read");
            case ProfileState.Unreadable _ -> word("unreadable");
        };
    }

    private String edition() {
        var edition = session.consents().statements().current(speech.words().locale());
        var kind = word(edition.restatement() ? "restatement" : "verbatim");
        var date = EditionDate.of(edition.id(), speech.words().locale());
        return "%s, %s (%s, %s)".formatted(edition.title(), date, edition.id(), kind);
    }

    private String policy() {
        var policy = consents.policy();
        if (!policy.faults().isEmpty()) {
            return word("unreadable");
        }
        var organisations = policy.organisationNames();
        return organisations.isEmpty() ? word("none") : String.join(", ", organisations);
    }

    private void trouble(Output out, Fault fault) {
        out.line("");
        out.line(FaultText.line(fault, speech.words()));
    }

    private void setAside(Output out, Path file, Fault fault) {
        out.line("");
        out.line(
                speech.words().text("cli.status.set-aside", file, speech.words().what(fault)));
    }

    private String word(String name) {
        return speech.words().text("cli.status." + name);
    }
}
