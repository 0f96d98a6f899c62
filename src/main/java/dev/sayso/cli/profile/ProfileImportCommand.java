package dev.sayso.cli.profile;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Wrap;
import dev.sayso.consent.ImportPlan;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.phrases.ImportSentences;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso profile import}: shows what a file of choices would change, and changes it once that is wanted. */
final class ProfileImportCommand implements Command {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("FILE", true);
        shape.flag("--merge");
        shape.flag("--replace");
        shape.flag("--yes");
    }

    @Override
    public int run(Call call) {
        if (call.flag("--merge") && call.flag("--replace")) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.merge-and-replace"));
        }
        var file = Call.path("FILE", call.parameters().getFirst());
        var consents = call.session().consents();
        var replace = call.flag("--replace");
        var plan = consents.planImport(file, replace);
        var applied = call.flag("--yes") && !plan.changes().isEmpty();
        if (applied) {
            consents.importChoices(file, replace, call.session().author());
        }
        if (call.json()) {
            json(plan, applied, call);
        } else {
            text(plan, applied, call);
        }
        return 0;
    }

    private static void text(ImportPlan plan, boolean applied, Call call) {
        var words = call.words();
        if (plan.changes().isEmpty()) {
            call.out().line(words.text("cli.import.nothing"));
        } else {
            DifferenceText.print(plan.changes(), call);
        }
        plan.notes().forEach(note -> call.out().lines(Wrap.lines("  ", ImportSentences.of(note, words))));
        if (applied) {
            call.out().line(words.text("cli.changed.back"));
        } else if (!plan.changes().isEmpty()) {
            call.out().line(words.text("cli.import.pending"));
        }
    }

    private static void json(ImportPlan plan, boolean applied, Call call) {
        var json = JsonNodeFactory.instance.objectNode().put("applied", applied);
        DifferenceText.json(plan.changes(), json.putArray("changes"));
        var words = call.words();
        var notes = json.putArray("notes");
        for (var note : plan.notes()) {
            var node = notes.addObject().put("subject", note.subject()).put("reason", ImportSentences.word(note));
            note.product().ifPresent(product -> node.put("product", product));
            node.put("text", ImportSentences.of(note, words));
        }
        call.out().json(json);
    }
}
