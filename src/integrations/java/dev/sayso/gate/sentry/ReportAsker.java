package dev.sayso.gate.sentry;

import dev.sayso.gate.GateVerdict;
import java.util.List;

/** Puts one question to the person about one report. */
@FunctionalInterface
public interface ReportAsker {
    /** Nobody is asked: what must be asked for stays. */
    ReportAsker NOBODY = _ -> false;

    /**
     * Asks whether this one report may hold these items. Called on a thread of its own, while the one that reports waits; an answer that
     * comes too late, or an exception, is a no.
     *
     * @param items what would be in the report and must be asked for; never empty
     * @return true for a yes to all of them
     */
    boolean ask(List<GateVerdict> items);
}
