package dev.sayso.cli.choices;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import java.util.List;

/** {@code sayso undo}: takes back the last act. */
public final class UndoCommand implements Command {
    @Override
    public String name() {
        return "undo";
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        var step = consents.current().undo();
        if (step.isEmpty()) {
            if (call.json()) {
                GetCommand.print(call, List.of(), consents.current());
            } else {
                call.out().line(call.words().text("cli.undo.nothing"));
            }
            return 0;
        }
        var items = consents.catalogue().items().stream()
                .map(item -> item.id())
                .filter(step.get().before()::containsKey)
                .toList();
        var after = consents.undo(call.session().author());
        if (!call.json()) {
            call.out()
                    .line(call.words()
                            .text(
                                    "cli.undo.done",
                                    call.speech().moment(step.get().at())));
        }
        Changed.stands(call, items, after);
        if (!call.json() && after.undo().isPresent()) {
            call.out().line(call.words().text("cli.undo.further"));
        }
        return 0;
    }
}
