package dev.sayso.cli.history;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.cli.text.Table;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.json.Json;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Inquiry;
import dev.sayso.ledger.Page;
import dev.sayso.ledger.Query;
import dev.sayso.phrases.HistorySentences;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso history}: what was said, the latest first. */
public final class HistoryCommand implements Command {
    @Override
    public String name() {
        return "history";
    }

    @Override
    public void shape(Shape shape) {
        shape.option("--item", "ITEM");
        shape.option("--since", "DATE");
    }

    @Override
    public List<Command> commands() {
        return List.of(new HistoryVerifyCommand(), new HistoryExportCommand());
    }

    @Override
    public int run(Call call) {
        var service = call.session().consents();
        var item = call.option("--item").map(name -> Targets.item(service.catalogue(), name));
        var since = call.option("--since").map(date -> time(call, date));
        var page = service.history().newest(new Query(item, since), Integer.MAX_VALUE);
        if (call.json()) {
            json(call, page);
        } else {
            text(call, page, item.isPresent() || since.isPresent());
        }
        return 0;
    }

    private static void json(Call call, Page page) {
        var json = JsonNodeFactory.instance.objectNode();
        var entries = json.putArray("entries");
        page.entries().forEach(entry -> entries.add(Json.read(entry.line()).copy()));
        json.put("unreadable", page.unreadable());
        call.out().json(json);
    }

    private static void text(Call call, Page page, boolean filtered) {
        var words = call.words();
        if (page.entries().isEmpty()) {
            call.out().line(words.text(filtered ? "history.nothing-matches" : "history.nothing"));
        }
        print(call, page.entries());
        if (page.unreadable() > 0) {
            call.out().line(words.text("history.unreadable", page.unreadable()));
        }
    }

    /** A line for each entry, in their order. */
    public static void print(Call call, List<Entry> entries) {
        var table = new Table();
        entries.forEach(entry -> row(call, entry, table));
        call.out().lines(table.lines());
    }

    private static void row(Call call, Entry entry, Table table) {
        var event = entry.event();
        var product = event.subject().product().map(name -> " (" + name + ")").orElse("");
        var within = event.subject()
                .supportCase()
                .map(id -> call.words().text("history.case", id))
                .orElse("");
        table.row(
                call.speech().moment(entry.time()),
                act(call, entry),
                (subject(event) + product + " " + within).strip(),
                event.edition()
                        .map(edition -> call.words().text("history.under", edition.edition()))
                        .orElse(""));
    }

    private static String subject(Event event) {
        var about = event.subject();
        return about.item().or(() -> about.request().map(Inquiry::id)).orElse("");
    }

    private static String act(Call call, Entry entry) {
        var event = entry.event();
        var words = call.words();
        var result = event.result();
        var left = result.choice()
                .map(choice -> words.text("choice." + choice.word()))
                .or(() -> result.account().map(account -> words.text("account." + account.word())))
                .or(() -> result.age().map(age -> words.text("age." + age.word())))
                .map(what -> ": " + what)
                .orElse("");
        return words.text("history.act." + HistorySentences.word(event)) + left;
    }

    private static Instant time(Call call, String date) {
        try {
            return date.contains("T")
                    ? Instant.parse(date)
                    : LocalDate.parse(date)
                            .atStartOfDay(call.surroundings().zone())
                            .toInstant();
        } catch (DateTimeException e) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.not-a-date", date), e);
        }
    }
}
