package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;

import dev.sayso.fault.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What several files say together: the most restrictive has force, and among equals the file that comes first. */
public final class PolicyMerge {
    private PolicyMerge() {}

    /**
     * One policy of all files. A file with faults gives its faults and nothing else; one that has expired gives a notice.
     *
     * @param readings in the order in which files sort
     * @param today by the calendar of Greenwich
     */
    public static Policy of(List<Reading> readings, LocalDate today) {
        if (readings.isEmpty()) {
            return Policy.NONE;
        }
        var faults = new ArrayList<Fault>();
        var expired = new ArrayList<Fault>();
        var files = new ArrayList<PolicyFile>();
        for (var reading : readings) {
            var file = reading.file();
            if (!reading.trusted()) {
                faults.addAll(reading.faults());
            } else if (file.expired(today)) {
                file.expires().map(expiry -> notice(file, expiry)).ifPresent(expired::add);
            } else {
                files.add(file);
            }
        }
        return new Policy(
                files.stream().map(PolicyFile::organisation).distinct().toList(),
                // The sort is stable: among equals the order of the files stays.
                files.stream()
                        .flatMap(file -> file.rules().stream())
                        .sorted(Rule.BY_VERB)
                        .toList(),
                files.stream().flatMap(file -> file.account().stream()).findFirst(),
                strictest(files.stream().flatMap(file -> file.minors().stream())),
                // The higher age protects more people.
                files.stream().flatMap(file -> file.minorsUnder().stream()).max(Decided.by(Comparator.naturalOrder())),
                strictest(files.stream().flatMap(file -> file.validityMonths().stream())),
                new Contradictions(files)
                        .findings().stream().map(Finding::fault).toList(),
                expired,
                faults);
    }

    /** Says that a file has no force any more. */
    static Fault notice(PolicyFile file, PolicyFile.Expiry expiry) {
        return PolicyFaults.at(
                file.file(),
                expiry.at(),
                INPUT,
                "policy.expired",
                file.organisation().name(),
                expiry.day().toString());
    }

    /** Where several files settle the same, the one that allows the least: for minors and validity the least value. */
    static <T extends Comparable<? super T>> Optional<Decided<T>> strictest(Stream<Decided<T>> said) {
        return said.min(Decided.by(Comparator.naturalOrder()));
    }
}
