package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.phrases.CaseSentences;
import dev.sayso.support.bundle.BundleFiles;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso case bundle}: writes what the preview shows. */
final class CaseBundleCommand implements Command {
    @Override
    public String name() {
        return "bundle";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ID", true);
        shape.option("--output", "FILE");
    }

    @Override
    public int run(Call call) {
        var output = call.file("--output")
                .orElseThrow(() -> new FaultException(
                        Fault.of(Kind.USAGE, "cli.argument-missing", "--output FILE", "sayso case bundle")));
        var found = CasePreviewCommand.collect(call);
        if (found.bundle().parts().isEmpty()) {
            var id = found.view().supportCase().id();
            throw new FaultException(Fault.of(Kind.USAGE, "case.nothing-to-hand-over", id));
        }
        call.session().consents().cases().write(found, output);
        if (call.json()) {
            var json = JsonNodeFactory.instance.objectNode().put("output", output.toString());
            json.set("manifest", BundleFiles.manifest(found.bundle(), found.facts()));
            call.out().json(json);
            return 0;
        }
        call.out().line(call.words().text("case.bundle.written", output));
        call.out().line(CaseSentences.struck(found.bundle().strikes().size(), call.words()));
        return 0;
    }
}
