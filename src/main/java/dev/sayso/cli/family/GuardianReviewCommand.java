package dev.sayso.cli.family;

import dev.sayso.cli.choices.ItemJson;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.history.HistoryCommand;
import dev.sayso.cli.text.Table;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.json.Json;
import dev.sayso.ledger.Entry;
import java.util.List;

/** {@code sayso guardian review}: the child's choices, by whom each was made, and how they came about. */
final class GuardianReviewCommand implements Command {
    @Override
    public String name() {
        return "review";
    }

    @Override
    public void shape(Shape shape) {
        PinEntry.shape(shape);
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        try (var guardian = new PinEntry(call).unlock()) {
            var history = consents.guardianship().record(guardian).history();
            if (call.json()) {
                json(call, consents.current(), history);
            } else {
                text(call, consents.current(), history);
            }
        }
        return 0;
    }

    private static void json(Call call, Consents consents, List<Entry> history) {
        var json = FamilyText.json(call, consents);
        var items = json.putArray("items");
        consents.items().values().forEach(state -> items.add(new ItemJson(state).json()));
        var entries = json.putArray("entries");
        history.forEach(entry -> entries.add(Json.read(entry.line()).copy()));
        call.out().json(json);
    }

    private static void text(Call call, Consents consents, List<Entry> history) {
        FamilyText.printToGuardian(call, consents);
        call.out().line("");
        call.out().heading(call.words().text("cli.guardian.choices"));
        var table = new Table();
        consents.items()
                .values()
                .forEach(state -> table.row(
                        "  " + state.item().id(),
                        call.words().text("choice." + state.choice().word()),
                        by(state, call)));
        call.out().lines(table.lines());
        call.out().line("");
        call.out().heading(call.words().text("cli.guardian.history"));
        HistoryCommand.print(call, history);
    }

    private static String by(ItemState state, Call call) {
        return state.record()
                .map(record -> record.by().equals("guardian") ? "family.by.guardian" : "family.by.user")
                .map(call.words()::text)
                .orElse("");
    }
}
