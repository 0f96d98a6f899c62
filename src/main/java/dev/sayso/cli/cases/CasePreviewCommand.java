package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Table;
import dev.sayso.consent.CaseBundle;
import dev.sayso.phrases.CaseSentences;
import dev.sayso.support.bundle.BundleFiles;
import dev.sayso.support.bundle.Machine;
import dev.sayso.support.bundle.Part;
import dev.sayso.support.bundle.Part.Sort;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso case preview}: exactly what a bundle would hold, with what is struck out. */
final class CasePreviewCommand implements Command {
    @Override
    public String name() {
        return "preview";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ID", true);
    }

    @Override
    public int run(Call call) {
        var found = collect(call);
        if (call.json()) {
            json(call, found);
        } else {
            text(call, found);
        }
        return 0;
    }

    static CaseBundle collect(Call call) {
        var session = call.session();
        var machine = Machine.own(
                System.getProperties(),
                session.folders().state(),
                Locale.getDefault(),
                call.surroundings().zone(),
                call.surroundings().version());
        var id = call.parameters().getFirst();
        return session.consents().cases().bundle(id, machine, session.author().language());
    }

    private static void json(Call call, CaseBundle found) {
        var json = JsonNodeFactory.instance.objectNode();
        json.set("case", CaseJson.of(found.view()));
        var parts = json.putArray("parts");
        for (var part : found.bundle().parts()) {
            var object = parts.addObject()
                    .put("name", part.name())
                    .put("item", part.item())
                    .put("sort", part.sort().word())
                    .put("bytes", part.bytes())
                    .put("text", part.text());
            BundleFiles.struck(part.strikes(), object.putArray("struckOut"));
        }
        BundleFiles.leftOut(found.bundle().leftOut(), json.putArray("leftOut"));
        BundleFiles.withheld(found.bundle().withheld(), json.putArray("withheld"));
        call.out().json(json);
    }

    private static void text(Call call, CaseBundle found) {
        var words = call.words();
        var bundle = found.bundle();
        if (bundle.parts().isEmpty()) {
            call.out().line(words.text("case.bundle.empty"));
        }
        var table = new Table();
        bundle.parts().stream()
                .filter(part -> part.sort() == Sort.VALUE)
                .forEach(part -> table.row(part.item(), part.name(), part.text()));
        call.out().lines(table.lines());
        bundle.parts().stream().filter(part -> part.sort() != Sort.VALUE).forEach(part -> file(call, part));
        for (var left : bundle.leftOut()) {
            call.out().line(words.text("cli.case.left-out", left.name(), CaseSentences.of(left, words)));
        }
        for (var file : bundle.withheld()) {
            call.out().line(words.text("cli.case.left-out", file.name(), CaseSentences.of(file, words)));
        }
        call.out().line(CaseSentences.struck(bundle.strikes().size(), words));
    }

    private static void file(Call call, Part part) {
        call.out().line("");
        call.out().heading(part.item() + "  " + part.name());
        part.text().lines().forEach(line -> call.out().line("  " + line));
        call.out().line("");
    }
}
