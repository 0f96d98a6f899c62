package dev.sayso.cli.preview;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.text.Table;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso preview list}: the preview programmes, and which of them the person joined. */
final class PreviewListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        var profile = consents.profile();
        var programmes = consents.catalogue().programmes().values();
        if (call.json()) {
            var json = JsonNodeFactory.instance.objectNode();
            var array = json.putArray("programmes");
            programmes.forEach(programme -> array.add(Programmes.json(programme, profile, call)));
            call.out().json(json);
            return 0;
        }
        var words = call.words();
        var table = new Table();
        for (var programme : programmes) {
            var joined = profile.membership(programme.product()).isPresent();
            table.row(
                    "",
                    programme.product(),
                    programme.name(),
                    programme.publisher(),
                    words.text(joined ? "preview.state.joined" : "preview.state.not-joined"));
        }
        call.out().lines(table.lines());
        return 0;
    }
}
