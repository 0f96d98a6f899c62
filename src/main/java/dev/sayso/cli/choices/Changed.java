package dev.sayso.cli.choices;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.Table;
import dev.sayso.consent.Consents;
import java.util.List;
import java.util.Objects;

/** What stands after something was said, and the way back. */
public final class Changed {
    private Changed() {}

    static void print(Call call, List<String> items, Consents after) {
        stands(call, items, after);
        if (!call.json()) {
            call.out().line(call.words().text("cli.changed.back"));
        }
    }

    /** What stands now, without the way back. */
    public static void stands(Call call, List<String> items, Consents after) {
        if (call.json()) {
            GetCommand.print(call, items, after);
            return;
        }
        var table = new Table();
        for (var id : items) {
            var state = Objects.requireNonNull(after.items().get(id));
            ItemRow.of(call.session(), state).addTo(table, call.speech());
        }
        call.out().lines(table.lines());
    }
}
