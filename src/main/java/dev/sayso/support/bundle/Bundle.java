package dev.sayso.support.bundle;

import dev.sayso.support.secrets.Redacted.Strike;
import java.util.List;

/**
 * What would be handed over.
 *
 * @param parts everything that would be in it, in the items' order
 * @param leftOut what would not, though its item is allowed
 * @param withheld what would not, since its item is not allowed
 */
public record Bundle(List<Part> parts, List<LeftOut> leftOut, List<Withheld> withheld) {
    public Bundle {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
        withheld = List.copyOf(withheld);
    }

    /** Everything that was struck out. */
    public List<Strike> strikes() {
        return parts.stream().flatMap(part -> part.strikes().stream()).toList();
    }
}
