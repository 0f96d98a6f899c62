package dev.sayso.preset;

import dev.sayso.fault.Fault;
import java.util.List;

/**
 * What a preset does, or did, to a machine.
 *
 * @param steps what becomes of each file, in the order in which they are placed; of no force where there is a fault
 * @param faults everything that is wrong; where there is any, nothing is placed
 */
public record Outcome(List<Step> steps, List<Fault> faults) {
    public Outcome {
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
    }
}
