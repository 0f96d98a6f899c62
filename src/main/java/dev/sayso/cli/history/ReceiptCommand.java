package dev.sayso.cli.history;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.consent.Receipts;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.NewFile;
import dev.sayso.json.Json;
import dev.sayso.ledger.receipt.Form;
import dev.sayso.ledger.receipt.Receipt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso receipt}: what was said, to keep or to show. */
public final class ReceiptCommand implements Command {
    private static final List<String> FORMS =
            Stream.of(Form.values()).map(Form::word).toList();

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("ITEM...", 0);
        shape.candidates(() -> Targets.everything(CatalogueReader.bundled()));
        shape.option("--format", "FORM");
        shape.option("--out", "FILE");
    }

    @Override
    public int run(Call call) {
        var form = call.option("--format").map(ReceiptCommand::form).orElse(Form.KANTARA);
        var out = call.file("--out");
        var service = call.session().consents();
        var wanted = wanted(call);
        var receipt = new Receipts(service)
                .issue(
                        wanted::contains,
                        call.words().locale(),
                        UUID.randomUUID(),
                        call.surroundings().clock().instant());
        var text = form.write(receipt, call.words(), call.surroundings().zone())
                .orElseThrow(() -> new FaultException(Fault.of(Kind.USAGE, "receipt.no-consents")));
        out.ifPresent(file -> new NewFile(Disk.REAL).write(file, text.getBytes(StandardCharsets.UTF_8)));
        if (call.json()) {
            json(call, form, receipt, out, text);
        } else {
            print(call, form, receipt, out, text);
        }
        return 0;
    }

    private static List<String> wanted(Call call) {
        var catalogue = call.session().consents().catalogue();
        var names = call.parameters();
        return Targets.items(catalogue, names.isEmpty() ? List.of(Targets.ALL) : names);
    }

    private static void print(Call call, Form form, Receipt receipt, Optional<Path> out, String text) {
        out.ifPresentOrElse(
                file -> call.out().line(call.words().text("cli.receipt.written", file)),
                () -> call.out().text(text));
        var missing = form.missing(receipt);
        if (missing > 0) {
            call.err().line(call.words().text("cli.receipt.missing", missing));
        }
    }

    private static void json(Call call, Form form, Receipt receipt, Optional<Path> out, String text) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", form.word());
        json.put("choices", receipt.lines().size() - form.missing(receipt));
        if (out.isPresent()) {
            json.put("file", out.get().toString());
        } else if (form == Form.HTML || form == Form.TEXT) {
            json.put("page", text);
        } else {
            json.set("receipt", Json.read(text).copy());
        }
        call.out().json(json);
    }

    private static Form form(String word) {
        return Form.of(word)
                .orElseThrow(() -> new FaultException(
                        Fault.of(Kind.USAGE, "cli.option-value", "--format", word, String.join(", ", FORMS))));
    }
}
