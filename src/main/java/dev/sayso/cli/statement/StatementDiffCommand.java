package dev.sayso.cli.statement;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.statement.Library;
import dev.sayso.statement.diff.Change;
import dev.sayso.statement.diff.EditionDiff;
import dev.sayso.statement.diff.SectionDiff;
import java.util.List;
import java.util.Locale;

/** {@code sayso statement diff}: what differs between two editions. */
final class StatementDiffCommand implements Command {
    private static final int DIFFERS = 1;

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("EDITION", 2);
        shape.option("--section", "SECTION");
    }

    @Override
    public int run(Call call) {
        call.atMost(2);
        var library = call.session().consents().library();
        var ids = call.parameters();
        var diff = between(library, ids.getFirst(), ids.getLast(), call.language());
        var wanted = call.option("--section")
                .map(id ->
                        Named.section(List.of(diff.later(), diff.earlier()), id).id());
        var sections = diff.sections().stream()
                .filter(section -> wanted.isEmpty() || wanted.get().equals(section.id()))
                .toList();
        if (call.json()) {
            call.out().json(StatementDiffJson.of(diff, sections));
        } else {
            new StatementDiffText(call.words(), call.out()).print(diff, sections);
        }
        return differs(sections) ? DIFFERS : 0;
    }

    private static boolean differs(List<SectionDiff> sections) {
        return sections.stream().anyMatch(section -> section.change() != Change.SAME);
    }

    /** Like with like where there is such a pair: in one language, the publisher's words or neither. */
    private static EditionDiff between(Library library, String earlier, String later, Locale language) {
        var from = Named.editions(library, earlier, language);
        var to = Named.editions(library, later, language);
        return from.stream()
                .flatMap(one -> to.stream().filter(one::alike).map(other -> EditionDiff.between(one, other)))
                .findFirst()
                .orElseGet(() -> EditionDiff.between(from.getFirst(), to.getFirst()));
    }
}
