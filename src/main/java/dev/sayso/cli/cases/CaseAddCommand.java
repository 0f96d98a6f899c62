package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.nio.file.Path;
import java.util.List;

/** {@code sayso case add}: files that the person wants to hand over. */
final class CaseAddCommand implements Command {
    private static final String USUAL = "support.diagnostics";

    @Override
    public String name() {
        return "add";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("ID FILE...", 1);
        shape.option("--item", "ITEM");
    }

    @Override
    public int run(Call call) {
        var item = call.option("--item").orElse(USUAL);
        var files = files(call, "sayso case add");
        var service = call.session().consents();
        Targets.item(service.catalogue(), item);
        CaseText.print(call, service.cases().add(call.parameters().getFirst(), files, item));
        return 0;
    }

    /** The files named behind the case's id. */
    static List<Path> files(Call call, String command) {
        var said = call.parameters();
        if (said.size() == 1) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.argument-missing", "FILE", command));
        }
        return said.stream().skip(1).map(name -> Call.path("FILE", name)).toList();
    }
}
