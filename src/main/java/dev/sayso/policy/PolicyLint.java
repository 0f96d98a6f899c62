package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.policy.Finding.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds what is wrong with policies before they are rolled out: each file's faults, and what files that lie together do to each
 * other. Looks at what they say and not at who owns them, which is a matter of where they will lie; unless they lie there.
 */
public final class PolicyLint {
    private final PolicyReader reader;
    private final LocalDate today;
    private final List<FolderSource> inForce;

    /** @param today by the calendar of Greenwich; what expired before has no force */
    public PolicyLint(PolicyReader reader, LocalDate today) {
        this(reader, today, List.of());
    }

    /** @param inForce folders whose files must be trusted too */
    PolicyLint(PolicyReader reader, LocalDate today, List<FolderSource> inForce) {
        this.reader = reader;
        this.today = today;
        this.inForce = List.copyOf(inForce);
    }

    /**
     * What was found.
     *
     * @param files how many policies were looked at
     * @param findings sorted by file, line and column
     * @param unseen those of the findings that are of something named which is not there or can't be read
     */
    public record Report(int files, List<Finding> findings, List<Fault> unseen) {
        public Report {
            findings = List.copyOf(findings);
            unseen = List.copyOf(unseen);
        }

        /** Whether there is anything that would block every optional item. */
        public boolean broken() {
            return findings.stream().anyMatch(finding -> finding.grade() == Grade.ERROR);
        }
    }

    /** All findings in these files, and in every {@code *.json} of these folders, taken together as if they lay in one. */
    public Report files(List<Path> filesOrFolders) {
        var readings = new TreeMap<Path, Reading>(BY_NAME);
        var empty = new ArrayList<Finding>();
        for (var path : filesOrFolders) {
            if (Files.isDirectory(path)) {
                var inside = folder(path).read();
                inside.forEach(reading -> readings.put(reading.file().file(), reading));
                if (inside.isEmpty()) {
                    empty.add(Finding.warning(PolicyFaults.of(path, INPUT, "policy.none-here", FolderSource.ENDING)));
                }
            } else {
                var reading = file(path).orElseGet(() -> Reading.failed(path, PolicyFaults.missing(path)));
                readings.put(reading.file().file(), reading);
            }
        }
        return report(readings.values(), empty, unseen(readings, filesOrFolders));
    }

    /** All findings in what a machine's own sources hold, taken together, their owners and permissions too. */
    public Report sources(List<PolicySource> sources) {
        var readings =
                sources.stream().flatMap(source -> source.read().stream()).toList();
        return report(readings, List.of(), List.of());
    }

    /** As policies sort where they lie; the whole path decides between namesakes of different folders. */
    private static final Comparator<Path> BY_NAME =
            Comparator.<Path, String>comparing(FolderSource::name).thenComparing(Comparator.naturalOrder());

    private FolderSource folder(Path folder) {
        return inForce.stream()
                .filter(source -> same(source.name(), folder))
                .findFirst()
                .orElseGet(() -> new FolderSource(folder, reader, new DraftDisk()));
    }

    private Optional<Reading> file(Path file) {
        var parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        // Where no name ends as a policy's it is a draft, even in the folder itself: no program reads it there.
        return FolderSource.isPolicy(file)
                ? folder(parent).readAlone(file)
                : new FolderSource(parent, reader, new DraftDisk()).readAlone(file);
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Fault> unseen(SortedMap<Path, Reading> readings, List<Path> named) {
        return named.stream()
                .distinct()
                .flatMap(path -> Optional.ofNullable(readings.get(path)).stream())
                .flatMap(reading -> reading.faults().stream())
                .filter(fault -> fault.kind() == Kind.STORAGE || fault.code().equals("policy.missing"))
                .toList();
    }

    private Report report(Collection<Reading> readings, List<Finding> empty, List<Fault> unseen) {
        var errors =
                readings.stream().flatMap(reading -> reading.faults().stream()).map(Finding::error);
        var files =
                readings.stream().filter(Reading::understood).map(Reading::file).toList();
        var expired = files.stream()
                .filter(file -> file.expired(today))
                .flatMap(file -> file.expires().map(expiry -> PolicyMerge.notice(file, expiry)).stream())
                .map(Finding::warning);
        var between = new Contradictions(
                        files.stream().filter(file -> !file.expired(today)).toList())
                .findings();
        var all = Stream.of(errors, expired, between.stream(), empty.stream())
                .flatMap(each -> each)
                .sorted(Finding.IN_PLACE)
                .toList();
        return new Report(readings.size() - unseen.size(), all, unseen);
    }
}
