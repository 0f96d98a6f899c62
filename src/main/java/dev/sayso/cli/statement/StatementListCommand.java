package dev.sayso.cli.statement;

import dev.sayso.cli.choices.StatusJson;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.Table;
import dev.sayso.phrases.EditionDays;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso statement list}: the editions on this machine. */
final class StatementListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public int run(Call call) {
        var library = call.session().consents().library();
        var table = new Table();
        var json = JsonNodeFactory.instance.objectNode();
        var array = json.putArray("editions");
        for (var edition : library.editions()) {
            var kind = edition.restatement() ? "cli.status.restatement" : "cli.status.verbatim";
            table.row(
                    edition.id(),
                    edition.language().toLanguageTag(),
                    edition.title(),
                    edition.publisher(),
                    call.words().text(kind),
                    EditionDays.of(edition.schedule(), call.words()).orElse(""));
            array.add(StatusJson.edition(edition));
        }
        if (call.json()) {
            var faults = json.putArray("faults");
            library.faults().forEach(fault -> faults.add(FaultText.json(fault, call.words())));
            call.out().json(json);
            return 0;
        }
        call.out().lines(table.lines());
        library.faults().forEach(fault -> call.err().line(FaultText.line(fault, call.words())));
        return 0;
    }
}
