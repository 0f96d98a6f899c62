package dev.sayso.cli.statement;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Wrap;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Library;
import dev.sayso.statement.Section;
import java.util.List;
import java.util.Locale;

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
        var library = call.session().consents().library();
        var wanted = call.parameters().stream().findFirst();
        var language = call.language();
        var edition = wanted.map(id -> edition(library, id, language)).orElseGet(() -> library.current(language));
        var section = call.option("--section").map(id -> section(edition, id));
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

    /** In the reader's language where there is one of that date, else the first. */
    private static Edition edition(Library library, String id, Locale language) {
        var ofThatDate = library.editions().stream()
                .filter(edition -> edition.id().equals(id))
                .toList();
        return ofThatDate.stream()
                .filter(edition -> edition.language().getLanguage().equals(language.getLanguage()))
                .findFirst()
                .or(() -> ofThatDate.stream().findFirst())
                .orElseThrow(() -> {
                    var known = library.editions().stream()
                            .map(Edition::id)
                            .distinct()
                            .toList();
                    return new FaultException(Fault.of(Kind.USAGE, "cli.edition-unknown", id, meant(id, known)));
                });
    }

    private static Section section(Edition edition, String id) {
        var known = edition.sections().stream().map(Section::id).toList();
        return edition.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new FaultException(Fault.of(Kind.USAGE, "cli.section-unknown", id, meant(id, known))));
    }

    /** The one that was probably meant, else all there are. */
    private static String meant(String id, List<String> known) {
        return Nearest.to(id, known).orElse(String.join(", ", known));
    }
}
