package dev.sayso.cli.choices;

import dev.sayso.cli.command.Session;
import dev.sayso.cli.text.Speech;
import dev.sayso.cli.text.Table;
import dev.sayso.consent.Author;
import dev.sayso.consent.ItemState;
import dev.sayso.decision.Because;
import dev.sayso.policy.Rule;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One item as {@code status} shows it.
 *
 * @param state where it stands
 * @param because the reason that decides
 */
record ItemRow(ItemState state, Because because) {

    static ItemRow of(Session session, ItemState state) {
        var reasons = session.consents().explain(state.item().id(), Optional.empty());
        return new ItemRow(state, reasons.getFirst());
    }

    void addTo(Table table, Speech speech) {
        var words = speech.words();
        table.row(
                "  " + state.item().id(),
                state.item().title().in(words.locale()),
                speech.state(because),
                reason(speech),
                state.record()
                        .filter(ChoiceRecord::dated)
                        .map(ChoiceRecord::at)
                        .map(speech::moment)
                        .orElse(""));
    }

    /** Whose choice it is; where others decided, their reason and the choice that they overrode. */
    private String reason(Speech speech) {
        return switch (state.verdict()) {
            case GRANTED, ASK, REFUSED -> speech.words().text(byGuardian() ? "family.by.guardian" : "cli.status.yours");
            case UNDECIDED -> speech.words().text("cli.status.unsaid");
            default ->
                Stream.of(because.rule().map(Rule::reason).filter(text -> !text.isEmpty()), own(speech))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "));
        };
    }

    private boolean byGuardian() {
        return state.record()
                .map(ChoiceRecord::by)
                .filter(Author.GUARDIAN::equals)
                .isPresent();
    }

    private Optional<String> own(Speech speech) {
        var words = speech.words();
        return state.record()
                .map(ChoiceRecord::choice)
                .map(Choice::word)
                .map(choice -> words.text(
                        byGuardian() ? "guardian.of.overridden" : "cli.status.overridden",
                        words.text("choice." + choice)));
    }
}
