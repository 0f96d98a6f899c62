package dev.sayso.support.bundle;

import dev.sayso.support.secrets.Redacted;
import dev.sayso.support.secrets.Redacted.Strike;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * One thing in a bundle, as it would be handed over.
 *
 * @param name of a value, {@code os.name}; of a file, what it is called in the bundle
 * @param item the item it belongs to
 * @param sort what it is
 * @param text without secrets
 * @param strikes what was struck out of it
 */
public record Part(String name, String item, Sort sort, String text, List<Strike> strikes) {
    /** What a part is. */
    public enum Sort {
        /** A short value that SaySo collected or the person typed. */
        VALUE,
        /** A list that SaySo collected. */
        LIST,
        /** A file that the person added. */
        FILE;

        /** The word in files and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Part {
        strikes = List.copyOf(strikes);
    }

    static Part of(String name, String item, Sort sort, Redacted redacted) {
        return new Part(name, item, sort, redacted.text(), redacted.strikes());
    }

    /** How many bytes it takes. */
    public int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
