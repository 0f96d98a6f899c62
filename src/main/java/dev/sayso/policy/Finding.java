package dev.sayso.policy;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Place;
import java.util.Comparator;

/** One thing that is wrong with a policy, or that its author may not have meant. */
public record Finding(Grade grade, Fault fault) {
    /** How grave it is. */
    public enum Grade {
        /** With it nothing of any policy has force, and everything optional is blocked. */
        ERROR,
        /** The policy has force, but maybe not the one that was meant. */
        WARNING
    }

    /** By file, line, column and code. */
    static final Comparator<Finding> IN_PLACE = Comparator.<Finding, String>comparing(finding ->
                    finding.fault.place().map(Place::file).map(Object::toString).orElse(""))
            .thenComparing(finding -> PolicyFaults.position(finding.fault), PolicyFaults.POSITIONS)
            .thenComparing(finding -> finding.fault.code());

    static Finding error(Fault fault) {
        return new Finding(Grade.ERROR, fault);
    }

    static Finding warning(Fault fault) {
        return new Finding(Grade.WARNING, fault);
    }
}
