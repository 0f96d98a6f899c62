package dev.sayso.ledger.receipt;

import dev.sayso.words.Words;
import java.time.ZoneId;
import java.util.List;

/** A receipt as plain text, a fact a line. */
final class TextReceipt {
    private TextReceipt() {}

    static String text(Receipt receipt, Words words, ZoneId zone) {
        var facts = new Facts(receipt, words, zone);
        var out = new StringBuilder();
        part(words.text("receipt.title"), facts.head(), out);
        for (var line : receipt.lines()) {
            out.append('\n');
            part(facts.title(line), facts.of(line), out);
        }
        return out.toString();
    }

    private static void part(String title, List<Facts.Fact> facts, StringBuilder out) {
        out.append(title).append('\n');
        facts.forEach(fact ->
                out.append(fact.name()).append(": ").append(fact.value()).append('\n'));
    }
}
