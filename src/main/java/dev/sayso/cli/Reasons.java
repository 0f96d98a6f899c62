package dev.sayso.cli;

import dev.sayso.decision.Because;
import dev.sayso.decision.Verdict;
import dev.sayso.policy.Rule;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Reasons and moments in words. */
record Reasons(Words words, ZoneId zone) {

    String date(Instant at) {
        return formatted(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), at);
    }

    String moment(Instant at) {
        return formatted(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), at);
    }

    /** How an item stands, in a few words. */
    String state(Because because) {
        var verdict = because.verdict();
        var who = because.rule().map(Rule::organisation).or(because::detail).orElse("");
        return words.text("verdict." + verdict.word(), who);
    }

    /** One reason as a whole sentence with its source. */
    String sentence(Because because) {
        var name = "because." + because.verdict().word();
        return switch (because.verdict()) {
            case NOT_DECLARED, MINOR, UNDECIDED -> words.text(name);
            case PROFILE_UNREADABLE, POLICY_UNREADABLE ->
                words.text(name, because.fault().map(words::what).orElse(""));
            case POLICY_FORBIDS, POLICY_REQUIRES ->
                because.rule().map(rule -> rule(because, name, rule)).orElseThrow();
            case PREVIEW_REQUIRES, SIGNAL -> words.text(name, because.detail().orElse(""));
            case NEEDS_REVIEW, EXPIRED, GRANTED, ASK, REFUSED ->
                because.record().map(record -> choice(name, because, record)).orElseThrow();
        };
    }

    private String rule(Because because, String name, Rule rule) {
        if (!because.force()) {
            return words.text(name + ".no-force", rule.organisation(), rule.place());
        }
        return rule.reason().isEmpty()
                ? words.text(name, rule.organisation(), rule.place())
                : words.text(name + ".reason", rule.organisation(), rule.place(), rule.reason());
    }

    private String choice(String name, Because because, ChoiceRecord record) {
        var date = date(record.at());
        var detail = because.detail().orElse("");
        if (because.verdict() == Verdict.NEEDS_REVIEW) {
            return words.text(name, detail, record.edition());
        }
        if (because.verdict() == Verdict.EXPIRED) {
            return words.text(detail.isEmpty() ? name + ".ahead" : name, date, detail);
        }
        return words.text(detail.isEmpty() ? name : name + ".product", date, record.edition(), detail);
    }

    private String formatted(DateTimeFormatter formatter, Instant at) {
        return formatter.withLocale(words.locale()).withZone(zone).format(at);
    }
}
