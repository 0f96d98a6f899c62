package dev.sayso.ledger.receipt;

import dev.sayso.ledger.receipt.Facts.Fact;
import dev.sayso.ledger.receipt.Receipt.Line;
import dev.sayso.words.Words;
import java.time.ZoneId;

/** A receipt as a page to print: HTML that is XML too, in one file that loads nothing. */
public final class HtmlReceipt {
    private static final String STYLE = """
            body { font: 11pt/1.45 system-ui, sans-serif; margin: 2cm auto; max-width: 18cm; }
            section { break-inside: avoid; border-top: 1px solid; margin-top: 1.5em; }
            dl { display: grid; grid-template-columns: 11em 1fr; gap: .2em 1em; }
            dt { font-weight: bold; }
            dd { margin: 0; overflow-wrap: anywhere; }
            """;

    private final Receipt receipt;
    private final Words words;
    private final Facts facts;
    private final StringBuilder out = new StringBuilder();

    private HtmlReceipt(Receipt receipt, Words words, ZoneId zone) {
        this.receipt = receipt;
        this.words = words;
        this.facts = new Facts(receipt, words, zone);
    }

    /**
     * The page.
     *
     * @param zone the time zone that moments are shown in
     */
    public static String page(Receipt receipt, Words words, ZoneId zone) {
        return new HtmlReceipt(receipt, words, zone).whole();
    }

    private String whole() {
        var title = escaped(words.text("receipt.title"));
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(escaped(words.locale().getLanguage()))
                .append("\">\n<head>\n<meta charset=\"utf-8\" />\n<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(title)
                .append("</h1>\n<dl>\n");
        facts.head().forEach(this::fact);
        out.append("</dl>\n");
        receipt.lines().forEach(this::section);
        return out.append("</body>\n</html>\n").toString();
    }

    private void section(Line line) {
        out.append("<section>\n<h2>").append(escaped(facts.title(line))).append("</h2>\n<dl>\n");
        facts.of(line).forEach(this::fact);
        out.append("</dl>\n</section>\n");
    }

    private void fact(Fact fact) {
        out.append("<dt>")
                .append(escaped(fact.name()))
                .append("</dt><dd>")
                .append(escaped(fact.value()))
                .append("</dd>\n");
    }

    /** What has a meaning in HTML as letters; what XML knows no letter for as a sign that something was there. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(inXml(letter) ? letter : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean inXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= ' ' && letter < 0xD800)
                || (letter > 0xDFFF && letter != 0xFFFE && letter != 0xFFFF);
    }
}
