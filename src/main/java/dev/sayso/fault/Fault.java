package dev.sayso.fault;

import java.util.List;
import java.util.Optional;

/**
 * One thing that went wrong. Its words are three entries of {@code assets/i18n}: {@code fault.CODE.what} (what happened),
 * {@code fault.CODE.safe} (what SaySo did to stay safe) and {@code fault.CODE.todo} (what the person can do).
 *
 * @param code the entry's name, for example {@code profile.malformed}; also what {@code --json} prints
 * @param kind what sort of fault it is; decides the exit code
 * @param place where it lies, if it lies anywhere
 * @param arguments what the words' placeholders {@code {0}}, {@code {1}} … stand for
 */
public record Fault(String code, Kind kind, Optional<Place> place, List<String> arguments) {

    /** Each with the exit code of a command that ends in it. */
    public enum Kind {
        USAGE(2),
        INPUT(3),
        POLICY(4),
        STORAGE(5);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    public Fault {
        arguments = List.copyOf(arguments);
    }

    public static Fault at(Place place, Kind kind, String code, String... arguments) {
        return new Fault(code, kind, Optional.of(place), List.of(arguments));
    }

    public static Fault of(Kind kind, String code, String... arguments) {
        return new Fault(code, kind, Optional.empty(), List.of(arguments));
    }
}
