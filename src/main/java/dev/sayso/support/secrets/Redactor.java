package dev.sayso.support.secrets;

import dev.sayso.support.secrets.Redacted.Strike;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Strikes out what has the form of a secret. It knows forms and no meanings: a person looks at what is left. */
public final class Redactor {
    private static final List<Finder> FINDERS = List.of(
            new PrivateKeys(),
            new Tokens(),
            new SignedTokens(),
            new PasswordHashes(),
            new UrlLogins(),
            new Logins(),
            new Assignments(),
            new CardNumbers());

    private Redactor() {}

    /** The text without its secrets. */
    public static Redacted redact(String text) {
        var spans = new ArrayList<Span>();
        FINDERS.forEach(finder -> finder.find(text, spans));
        if (spans.isEmpty()) {
            return new Redacted(text, List.of());
        }
        var left = new StringBuilder();
        var strikes = new ArrayList<Strike>();
        int at = 0;
        int line = 1;
        for (var span : merged(spans)) {
            line += lines(text, at, span.start());
            strikes.add(new Strike(span.kind(), line));
            left.append(text, at, span.start()).append(span.kind().mark());
            line += lines(text, span.start(), span.end());
            at = span.end();
        }
        left.append(text, at, text.length());
        return new Redacted(left.toString(), strikes);
    }

    /** Spans that overlap are one, of the kind that says most. */
    private static List<Span> merged(List<Span> spans) {
        var sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        var merged = new ArrayList<Span>();
        for (var span : sorted) {
            if (merged.isEmpty() || merged.getLast().end() <= span.start()) {
                merged.add(span);
                continue;
            }
            var last = merged.removeLast();
            var kind = last.kind().compareTo(span.kind()) <= 0 ? last.kind() : span.kind();
            merged.add(new Span(kind, last.start(), Math.max(last.end(), span.end())));
        }
        return merged;
    }

    private static int lines(String text, int from, int to) {
        int lines = 0;
        for (int at = from; at < to; at++) {
            var c = text.charAt(at);
            var pair = at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                lines++;
            }
        }
        return lines;
    }
}
