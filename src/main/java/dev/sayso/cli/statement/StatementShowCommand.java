package dev.sayso.cli.statement;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Wrap;
import dev.sayso.statement.Section;
import java.util.List;

/** {@code sayso statement show}: an edition's text, or one section of it. */
final class StatementShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("EDITION", false);
        shape.option("--section", "SECTION");
    }

    @Override
    public int run(Call call) {
        var consents = call.session().consents();
        var wanted = call.parameters().stream().findFirst();
        var language = call.language();
        var edition = wanted.map(id -> Named.edition(consents.library(), id, language))
                .orElseGet(() -> consents.statements().current(language));
        var section = call.option("--section").map(id -> Named.section(List.of(edition), id));
        var sections = section.map(List::of).orElse(edition.sections());
        if (call.json()) {
            call.out().json(StatementJson.of(edition, sections));
            return 0;
        }
        if (section.isEmpty()) {
            call.out().heading(edition.title());
            call.out().line(edition.publisher() + " · " + edition.id());
            edition.source().ifPresent(source -> call.out().line(source.toString()));
            if (edition.restatement()) {
                call.out().lines(Wrap.lines("", call.words().text("cli.statement.restated")));
            }
            call.out().line("");
        }
        sections.forEach(one -> print(one, call.out()));
        return 0;
    }

    private static void print(Section section, Output out) {
        out.heading(section.title() + "  [" + section.id() + "]");
        for (var passage : section.passages()) {
            var lead = passage.depth() == 0 ? "" : "  ".repeat(passage.depth()) + "- ";
            out.lines(Wrap.lines(lead, passage.text()));
            passage.spans().stream()
                    .flatMap(span -> span.link().stream())
                    .map(Object::toString)
                    .filter(address -> !passage.text().contains(address))
                    .forEach(address -> out.line(" ".repeat(lead.length()) + "<" + address + ">"));
            out.line("");
        }
    }
}
