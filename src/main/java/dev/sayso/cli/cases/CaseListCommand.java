package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.text.Table;
import dev.sayso.phrases.CaseSentences;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso case list}: all cases, the latest first. */
final class CaseListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public int run(Call call) {
        var cases = call.session().consents().cases();
        var views = cases.list();
        if (call.json()) {
            var json = JsonNodeFactory.instance.objectNode();
            var array = json.putArray("cases");
            views.forEach(view -> array.add(CaseJson.of(view)));
            var aside = json.putArray("setAside");
            cases.setAside().forEach(file -> aside.add(file.toString()));
            call.out().json(json);
            return 0;
        }
        var table = new Table();
        for (var view : views) {
            var one = view.supportCase();
            table.row(one.id(), one.title(), one.product().orElse(""), CaseSentences.standing(view, call.words()));
        }
        if (views.isEmpty()) {
            call.out().line(call.words().text("cli.case.none"));
        }
        call.out().lines(table.lines());
        cases.setAside().forEach(file -> call.out().line(call.words().text("cli.case.set-aside", file)));
        return 0;
    }
}
