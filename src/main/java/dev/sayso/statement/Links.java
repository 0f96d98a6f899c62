package dev.sayso.statement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses in a file become links. Anything else stays the text it is. */
final class Links {
    /** The only kinds that open a page, a letter or a call, and nothing on this machine. */
    private static final Set<String> PAGES = Set.of("http", "https");

    private static final Set<String> PEOPLE = Set.of("mailto", "tel");

    private static final int LONGEST = 2048;

    private static final Pattern BARE =
            Pattern.compile("\\bhttps?://[^\\s<>\"“”„«»]{1," + LONGEST + "}", Pattern.CASE_INSENSITIVE);

    private final Optional<URI> base;

    /** @param base what relative addresses are relative to, if that is known */
    Links(Optional<URI> base) {
        this.base = base.filter(address -> address.isAbsolute() && !address.isOpaque());
    }

    Optional<URI> to(String address) {
        var trimmed = address.strip();
        if (trimmed.isEmpty() || trimmed.startsWith("#")) {
            return Optional.empty();
        }
        return parse(trimmed)
                .flatMap(uri -> uri.isAbsolute() ? Optional.of(uri) : base.map(from -> from.resolve(uri)))
                .filter(Links::safe);
    }

    static Optional<URI> absolute(String address) {
        return new Links(Optional.empty()).to(address);
    }

    private static Optional<URI> parse(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** A name before the host ({@code https://bank.example@other.example}) would show another place than it goes to. */
    private static boolean safe(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return (PAGES.contains(scheme) && address.getHost() != null && address.getUserInfo() == null)
                || (PEOPLE.contains(scheme) && address.isOpaque());
    }

    /** The text in runs, those of them that are addresses being links. */
    static List<Span> inText(String text, boolean strong) {
        var spans = new ArrayList<Span>();
        var bare = BARE.matcher(text);
        var done = 0;
        while (bare.find()) {
            var end = bare.start() + withoutPunctuation(bare.group()).length();
            var link = absolute(text.substring(bare.start(), end));
            if (link.isPresent()) {
                if (bare.start() > done) {
                    spans.add(new Span(text.substring(done, bare.start()), strong, Optional.empty()));
                }
                spans.add(new Span(text.substring(bare.start(), end), strong, link));
                done = end;
            }
        }
        if (done < text.length()) {
            spans.add(new Span(text.substring(done), strong, Optional.empty()));
        }
        return spans;
    }

    /** A sentence's own full stop, comma or bracket at the end belongs to the sentence, not to the address. */
    private static String withoutPunctuation(String address) {
        var end = address.length();
        while (end > 0 && ".,;:!?'’)]}…".indexOf(address.charAt(end - 1)) >= 0) {
            if (address.charAt(end - 1) == ')' && address.substring(0, end).contains("(")) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }
}
