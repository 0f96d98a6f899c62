package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.Table;
import dev.sayso.consent.CaseView;
import dev.sayso.phrases.CaseSentences;
import dev.sayso.support.Standing;

/** A case as a person reads it. */
final class CaseText {
    private CaseText() {}

    static void print(Call call, CaseView view) {
        if (call.json()) {
            call.out().json(CaseJson.of(view));
            return;
        }
        var words = call.words();
        var one = view.supportCase();
        var product = one.product().map(name -> " (" + name + ")").orElse("");
        call.out().heading(one.id() + "  " + one.title() + product);
        call.out().line(CaseSentences.standing(view, words));
        if (!one.contact().isEmpty()) {
            call.out().line(words.text("cli.case.contact", one.contact()));
        }
        var table = new Table();
        for (var item : view.items()) {
            var state = view.standing() == Standing.OPEN
                    ? call.speech().state(item.because().getFirst())
                    : words.text("outcome.blocked");
            table.row("  " + item.item().id(), item.item().title().in(words.locale()), state);
        }
        call.out().lines(table.lines());
        one.files().forEach(file -> call.out().line("  " + file.item() + "  " + file.path()));
        if (view.standing() == Standing.OPEN) {
            call.out().line(words.text("cli.case.back", one.id()));
        }
    }
}
