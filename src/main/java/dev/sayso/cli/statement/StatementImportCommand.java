package dev.sayso.cli.statement;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Ties;
import dev.sayso.cli.choices.StatusJson;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Output;
import dev.sayso.cli.text.Table;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.phrases.EditionDays;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/** {@code sayso statement import}: keeps a publisher's own text, and says what of the catalogue it is tied to. */
final class StatementImportCommand implements Command {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("FILE", true);
        shape.option("--notice", "DATE");
        shape.option("--effective", "DATE");
    }

    @Override
    public int run(Call call) {
        var file = Call.path("FILE", call.parameters().getFirst());
        var consents = call.session().consents();
        var edition = consents.importStatement(file, schedule(call));
        var ties = Ties.between(consents.catalogue(), edition);
        if (call.json()) {
            json(call, edition, ties);
        } else {
            text(call, consents.catalogue(), edition, ties);
        }
        return 0;
    }

    private static Schedule schedule(Call call) {
        var notice = day(call, "--notice");
        var effective = day(call, "--effective");
        if (Schedule.reversed(notice, effective)) {
            throw new FaultException(Fault.of(
                    Kind.USAGE,
                    "cli.effective-before-notice",
                    effective.orElseThrow().toString(),
                    notice.orElseThrow().toString()));
        }
        return new Schedule(notice, effective);
    }

    private static Optional<LocalDate> day(Call call, String option) {
        return call.option(option)
                .map(text -> Schedule.day(text)
                        .orElseThrow(() -> new FaultException(Fault.of(Kind.USAGE, "cli.not-a-day", text, option))));
    }

    private static void text(Call call, Catalogue catalogue, Edition edition, Ties ties) {
        var words = call.words();
        var out = call.out();
        out.heading(edition.title());
        out.line(words.text("cli.import.date", edition.id(), edition.language().toLanguageTag(), edition.sha256()));
        EditionDays.of(edition.schedule(), words).ifPresent(out::line);
        out.line("");
        out.heading(words.text("cli.import.sections", edition.sections().size()));
        var sections = new Table();
        edition.sections().forEach(section -> sections.row("  " + section.id(), section.title()));
        out.lines(sections.lines());
        out.line("");
        out.heading(words.text("cli.import.ties"));
        var tied = new Table();
        catalogue.items().forEach(item -> tied.row("  " + item.id(), String.join(", ", ties.of(item.id()))));
        out.lines(tied.lines());
        listed(out, words.text("cli.import.untied", ties.untied().size()), ties.untied());
        listed(out, words.text("cli.import.unclaimed", ties.unclaimed().size()), ties.unclaimed());
        out.line("");
        out.line(words.text("cli.import.kept", edition.id()));
    }

    private static void listed(Output out, String heading, List<String> entries) {
        out.line("");
        out.heading(heading);
        entries.forEach(entry -> out.line("  " + entry));
    }

    private static void json(Call call, Edition edition, Ties ties) {
        var json = StatusJson.edition(edition);
        var sections = json.putArray("sections");
        edition.sections()
                .forEach(section ->
                        sections.addObject().put("section", section.id()).put("title", section.title()));
        var tied = json.putObject("ties");
        ties.passages().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(entry -> add(tied.putArray(entry.getKey()), entry.getValue()));
        add(json.putArray("untied"), ties.untied());
        add(json.putArray("unclaimed"), ties.unclaimed());
        call.out().json(json);
    }

    private static void add(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
