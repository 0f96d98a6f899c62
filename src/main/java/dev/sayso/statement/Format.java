package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The formats a statement can be read from. */
enum Format {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html");

    /** How documents begin that are no text at all, whatever their name. */
    private static final List<String> FOREIGN =
            List.of("%PDF-", "{\\rtf", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0");

    /** Possessive, since it recurs for each step that it might take back. */
    private static final Pattern PAGE = Pattern.compile(
            "^(?:\\s++|<!--(?:(?!-->).){0,500}-->|<\\?xml[^>]{0,200}>)*+<(?:!doctype\\s+html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern MARKED = Pattern.compile("^\\s*(?:---\\s*\\n|#{1,6} )");
    private static final int HEAD = 4096;

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end. */
    String ending() {
        return ending;
    }

    /** @throws FaultException where the file is a document of some other kind */
    static void refuseForeign(Path file, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (FOREIGN.stream().anyMatch(head::startsWith)) {
            throw unknown(file);
        }
    }

    /** Told by the name; by the text where the name tells nothing, and where a page was saved under a text's name. */
    static Format of(Path file, String text) {
        var head = text.substring(0, Math.min(text.length(), HEAD));
        if (PAGE.matcher(head).find()) {
            return HTML;
        }
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        var dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return MARKED.matcher(head).find() ? MARKDOWN : TEXT;
        }
        return switch (name.substring(dot + 1)) {
            case "txt", "text" -> TEXT;
            case "md", "markdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            default -> throw unknown(file);
        };
    }

    private static FaultException unknown(Path file) {
        var name = String.valueOf(file.getFileName());
        return new FaultException(Fault.at(Place.of(file), Fault.Kind.INPUT, "statement.unknown-format", name));
    }
}
