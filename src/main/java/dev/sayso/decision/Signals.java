package dev.sayso.decision;

import java.util.Map;
import java.util.Optional;

/** The opt-outs that an environment can give. */
public final class Signals {
    private static final String DO_NOT_TRACK = "DO_NOT_TRACK";

    private Signals() {}

    /**
     * The signal as it was found, {@code DO_NOT_TRACK=1}; empty where the variable is absent, empty or {@code 0}. Every other
     * value counts: whoever sets it to {@code true} or {@code yes} means it.
     *
     * @param environment variables by name
     */
    public static Optional<String> doNotTrack(Map<String, String> environment) {
        var value = environment.getOrDefault(DO_NOT_TRACK, "").strip();
        return value.isEmpty() || value.equals("0") ? Optional.empty() : Optional.of(DO_NOT_TRACK + "=" + value);
    }
}
