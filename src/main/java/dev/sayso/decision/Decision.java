package dev.sayso.decision;

import java.util.List;
import java.util.Optional;

/** The rules of what decides: see {@link Verdict} for their order. */
public final class Decision {
    private Decision() {}

    /**
     * What holds for the item now.
     *
     * @param item id of the item; one that the catalogue lacks is blocked
     * @param product the product that would use it; empty for all products
     */
    public static Verdict decide(Circumstances circumstances, String item, Optional<String> product) {
        return Verdict.UNDECIDED;
    }

    /** Every reason that applies, the deciding one first, then what it overrode. */
    public static List<Because> explain(Circumstances circumstances, String item, Optional<String> product) {
        return List.of();
    }
}
