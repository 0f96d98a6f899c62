package dev.sayso.ui.history;

import dev.sayso.ledger.Finding;
import dev.sayso.ledger.Verification;
import dev.sayso.phrases.HistorySentences;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * What a look at the whole record showed, in plain words.
 *
 * @param sound whether it is as it was written
 * @param lead the answer
 * @param findings which line is damaged, and how; a sentence each
 * @param statements what the record itself says is not in it any more
 * @param todo what stayed safe, and what to do
 */
record Answers(boolean sound, String lead, List<String> findings, List<String> statements, List<String> todo) {
    /** More than a person reads at a glance; the rest is counted. */
    private static final int MOST = 10;

    Answers {
        findings = List.copyOf(findings);
        statements = List.copyOf(statements);
        todo = List.copyOf(todo);
    }

    static Answers of(Verification result, HistorySentences told, Words words, ZoneId zone) {
        var statements = result.statements().stream().map(told::dated).toList();
        if (result.lines() == 0 && result.sound()) {
            return new Answers(true, words.text("history.answer.nothing"), List.of(), statements, List.of());
        }
        if (result.sound()) {
            return new Answers(true, sound(result, words, zone), List.of(), statements, List.of());
        }
        var findings = new ArrayList<>(result.findings().stream()
                .limit(MOST)
                .map(finding -> finding(finding, words))
                .toList());
        var more = result.findings().size() - findings.size() + result.more();
        if (more > 0) {
            findings.add(words.text("history.more", more));
        }
        return new Answers(
                false,
                words.text("history.answer.damaged", result.lines()),
                findings,
                statements,
                List.of(words.text("history.answer.safe"), words.text("history.answer.todo")));
    }

    private static String sound(Verification result, Words words, ZoneId zone) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(zone);
        return words.text(
                "history.answer.sound", result.since().map(day::format).orElse(""), result.lines());
    }

    private static String finding(Finding finding, Words words) {
        var problem = words.text("history.problem." + finding.problem().word());
        var file = finding.file().getFileName().toString();
        return finding.line() > 0
                ? words.text("history.answer.line", file, finding.line(), problem)
                : words.text("history.answer.file", file, problem);
    }
}
