package dev.sayso.policy;

import dev.sayso.fault.Fault;
import java.nio.file.Path;
import java.util.List;

/**
 * One file as it was read.
 *
 * @param file what of it could be understood; has force only where there is no fault
 * @param faults everything that is wrong with it, in the order of their places
 */
public record Reading(PolicyFile file, List<Fault> faults) {
    public Reading {
        faults = List.copyOf(faults);
    }

    /** Something that may not be read at all. */
    static Reading failed(Path file, Fault fault) {
        return new Reading(PolicyFile.blank(file), List.of(fault));
    }

    /** Whether anything of it could be understood, faults or not. */
    boolean understood() {
        return !file.organisation().name().isEmpty();
    }

    public boolean trusted() {
        return faults.isEmpty();
    }
}
