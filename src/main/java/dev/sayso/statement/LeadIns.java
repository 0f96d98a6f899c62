package dev.sayso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the words that stood out at the beginning of an entry before the page was saved as plain text. */
final class LeadIns {
    private static final Pattern PHRASE = Pattern.compile(
            "((?:\\d{1,3}[.)] |[a-z][.)] |\\(\\w{1,3}\\) )?)([\\p{Lu}\\p{N}][^.:;!?]{1,60}\\.)( .*)", Pattern.DOTALL);
    private static final int MOST_WORDS = 6;

    /** An entry that begins with one of these begins with a sentence. */
    private static final Set<String> SENTENCE =
            Set.of("we", "you", "this", "these", "it", "they", "if", "wir", "sie", "dies", "diese", "es", "wenn");

    private LeadIns() {}

    /** The same text, its lead-in strong if it has one. */
    static List<Span> mark(List<Span> spans) {
        var first = spans.getFirst();
        var phrase = PHRASE.matcher(first.text());
        if (first.link().isPresent() || !phrase.matches() || !label(phrase.group(2))) {
            return spans;
        }
        var marked = new ArrayList<Span>();
        if (!phrase.group(1).isEmpty()) {
            marked.add(Span.plain(phrase.group(1)));
        }
        marked.add(new Span(phrase.group(2), true, Optional.empty()));
        marked.add(Span.plain(phrase.group(3)));
        marked.addAll(spans.subList(1, spans.size()));
        return marked;
    }

    private static boolean label(String phrase) {
        var words = phrase.split(" ", -1);
        return words.length <= MOST_WORDS && !SENTENCE.contains(words[0].toLowerCase(Locale.ROOT));
    }
}
