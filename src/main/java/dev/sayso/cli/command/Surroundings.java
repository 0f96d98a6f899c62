package dev.sayso.cli.command;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What a command finds around it.
 *
 * @param locale the language to speak where {@code --language} names none
 * @param environment the process's variables
 * @param timeZone that moments are shown in; asked for only when one is: all zones are read to find it
 * @param terminal whether a person looks at the output; asked only when something is to be printed
 * @param asking asks the person something
 * @param version of this program
 * @param keyboard what a person types meanwhile
 * @param clock tells the present moment
 */
public record Surroundings(
        Locale locale,
        Map<String, String> environment,
        Supplier<ZoneId> timeZone,
        BooleanSupplier terminal,
        Asking asking,
        String version,
        Keyboard keyboard,
        InstantSource clock) {
    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** The variable's value; nothing where it is not set or empty. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    public ZoneId zone() {
        return timeZone.get();
    }

    public boolean colour() {
        return variable("NO_COLOR").isEmpty()
                && !variable("TERM").filter("dumb"::equals).isPresent()
                && terminal.getAsBoolean();
    }
}
