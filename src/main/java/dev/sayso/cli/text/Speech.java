package dev.sayso.cli.text;

import dev.sayso.decision.Because;
import dev.sayso.policy.Rule;
import dev.sayso.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** How the command line speaks to a person: in their language, with their clock's time. */
public record Speech(Words words, ZoneId zone) {

    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(zone)
                .format(at);
    }

    /** How an item stands, in a few words. */
    public String state(Because because) {
        var verdict = because.verdict();
        var who = because.rule().map(Rule::organisation).or(because::detail).orElse("");
        return words.text("verdict." + verdict.word(), who);
    }
}
