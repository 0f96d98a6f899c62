package dev.sayso.support.bundle;

import dev.sayso.support.secrets.Redacted.Strike;
import java.util.List;

/**
 * What would be handed over.
 *
 * @param parts everything that would be in it, in the items' order
 * @param leftOut what would not, though its item is allowed
 */
public record Bundle(List<Part> parts, List<LeftOut> leftOut) {
    public Bundle {
        parts = List.copyOf(parts);
        leftOut = List.copyOf(leftOut);
    }

    /** Everything that was struck out. */
    public List<Strike> strikes() {
        return parts.stream().flatMap(part -> part.strikes().stream()).toList();
    }
}
