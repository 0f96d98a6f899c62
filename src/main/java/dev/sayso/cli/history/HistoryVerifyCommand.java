package dev.sayso.cli.history;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.json.Json;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Verification;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso history verify}: whether the record of the history is as it was written. */
final class HistoryVerifyCommand implements Command {
    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(Call call) {
        // Not through the service, which writes down what it finds: verifying changes nothing.
        var result = call.session().consents().verifyHistory(done -> {});
        if (call.json()) {
            json(call, result);
        } else {
            text(call, result);
        }
        return result.sound() ? 0 : 1;
    }

    private static void json(Call call, Verification result) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("sound", result.sound())
                .put("lines", result.lines())
                .put("head", result.head());
        var findings = json.putArray("findings");
        for (var finding : result.findings()) {
            findings.addObject()
                    .put("file", finding.file().toString())
                    .put("line", finding.line())
                    .put("problem", finding.problem().word());
        }
        json.put("more", result.more());
        var statements = json.putArray("statements");
        result.statements()
                .forEach(entry -> statements.add(Json.read(entry.line()).copy()));
        call.out().json(json);
    }

    private static void text(Call call, Verification result) {
        var words = call.words();
        result.findings().forEach(finding -> call.out().line(finding(call, finding)));
        if (result.more() > 0) {
            call.out().line(words.text("history.more", result.more()));
        }
        result.statements().forEach(entry -> call.out().line(statement(call, entry)));
        call.out().line(words.text(result.sound() ? "history.sound" : "history.unsound", result.lines()));
        call.out().line(words.text("history.head", result.head()));
    }

    private static String finding(Call call, Finding finding) {
        var place = finding.file() + (finding.line() > 0 ? ":" + finding.line() : "");
        return place + ": "
                + call.words().text("history.problem." + finding.problem().word());
    }

    private static String statement(Call call, Entry entry) {
        var when = call.speech().moment(entry.time());
        return entry.gap()
                .map(gap -> call.words().text("history.gap", when, Long.toString(gap.to())))
                .or(() -> entry.former()
                        .map(former -> call.words()
                                .text(
                                        "history.former",
                                        when,
                                        former.file().orElse("–"),
                                        call.words()
                                                .text("history.problem."
                                                        + former.problem().word()))))
                .orElse(when);
    }
}
