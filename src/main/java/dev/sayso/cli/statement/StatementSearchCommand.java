package dev.sayso.cli.statement;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import dev.sayso.statement.Search;
import dev.sayso.statement.Section;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso statement search}: where words stand in the statement. */
final class StatementSearchCommand implements Command {
    /** How much of a passage is shown on either side of the words. */
    private static final int AROUND = 40;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("WORDS...", 1);
    }

    @Override
    public int run(Call call) {
        var edition = call.session().consents().statements().current(call.language());
        var wanted = String.join(" ", call.parameters());
        var hits = Search.find(edition, wanted);
        if (call.json()) {
            json(call, edition, wanted, hits);
            return 0;
        }
        for (var hit : hits) {
            var text = text(edition, hit.address());
            var from = Math.max(0, hit.start() - AROUND);
            var to = Math.min(text.length(), hit.end() + AROUND);
            var lead = hit.address() + ": " + (from > 0 ? "…" : "");
            var tail = to < text.length() ? "…" : "";
            var start = lead.length() + hit.start() - from;
            call.out().line(lead + text.substring(from, to) + tail, start, start + hit.end() - hit.start());
        }
        call.out().line(call.words().text("cli.search.hits", hits.size()));
        return 0;
    }

    private static void json(Call call, Edition edition, String wanted, List<Search.Hit> hits) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("statement", edition.statement())
                .put("edition", edition.id())
                .put("words", wanted);
        var array = json.putArray("hits");
        for (var hit : hits) {
            array.addObject()
                    .put("address", hit.address())
                    .put("start", hit.start())
                    .put("end", hit.end())
                    .put("text", text(edition, hit.address()));
        }
        call.out().json(json);
    }

    /** The passage of that address, or the title of the section of that id. */
    private static String text(Edition edition, String address) {
        return edition.passage(address)
                .map(Passage::text)
                .orElseGet(() -> edition.sections().stream()
                        .filter(section -> section.id().equals(address))
                        .findFirst()
                        .map(Section::title)
                        .orElseThrow());
    }
}
