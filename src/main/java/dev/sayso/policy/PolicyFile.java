package dev.sayso.policy;

import dev.sayso.fault.Place.Position;
import dev.sayso.profile.Account;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one file says.
 *
 * @param file where it lies; for a source that is no file, the name that an administrator knows it by
 * @param rules in the order they stand
 * @param expires the last day on which the file has force, and where that stands
 */
public record PolicyFile(
        Path file,
        Organisation organisation,
        List<Rule> rules,
        Optional<Decided<Account>> account,
        Optional<Decided<Minors>> minors,
        Optional<Decided<Integer>> minorsUnder,
        Optional<Decided<Integer>> validityMonths,
        Optional<Expiry> expires) {

    /** The last day, by the calendar of Greenwich, and where that stands. */
    public record Expiry(LocalDate day, Position at) {}

    public PolicyFile {
        rules = List.copyOf(rules);
    }

    /** A file of which nothing could be understood. */
    static PolicyFile blank(Path file) {
        return new PolicyFile(
                file,
                new Organisation("", "", ""),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    boolean expired(LocalDate today) {
        return expires.filter(expiry -> today.isAfter(expiry.day())).isPresent();
    }
}
