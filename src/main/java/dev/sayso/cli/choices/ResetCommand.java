package dev.sayso.cli.choices;

import dev.sayso.catalogue.Item;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import java.util.List;

/** {@code sayso reset}: forgets every choice. */
public final class ResetCommand implements Command {
    @Override
    public String name() {
        return "reset";
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var after = session.consents().reset(session.author());
        List<String> items =
                session.consents().catalogue().items().stream().map(Item::id).toList();
        Changed.print(call, items, after);
        return 0;
    }
}
