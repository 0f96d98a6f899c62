package dev.sayso.policy;

import dev.sayso.policy.Finding.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds what is wrong with policies before they are rolled out: each file's faults, and what files that lie together do to each
 * other. Looks at what they say; who owns them is a matter of where they will lie.
 */
public final class PolicyLint {
    private final PolicyReader reader;
    private final LocalDate today;

    /** @param today by the calendar of Greenwich; what expired before has no force */
    public PolicyLint(PolicyReader reader, LocalDate today) {
        this.reader = reader;
        this.today = today;
    }

    /**
     * What was found.
     *
     * @param files how many policies were looked at
     * @param findings sorted by file, line and column
     */
    public record Report(int files, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }

        /** Whether there is anything that would block every optional item. */
        public boolean broken() {
            return findings.stream().anyMatch(finding -> finding.grade() == Grade.ERROR);
        }
    }

    /** All findings in these files, and in every {@code *.json} of these folders, taken together as if they lay in one. */
    public Report files(List<Path> filesOrFolders) {
        var readings = new ArrayList<Reading>();
        var files = new TreeSet<>(BY_NAME);
        for (var path : filesOrFolders) {
            try {
                if (Files.isDirectory(path)) {
                    files.addAll(FolderSource.policies(inside(path)));
                } else {
                    files.add(path);
                }
            } catch (IOException e) {
                readings.add(Reading.failed(path, PolicyFaults.unreadable(path, e)));
            }
        }
        files.forEach(file -> readings.add(read(file)));
        return report(readings);
    }

    /** All findings in what a machine's own source holds, its owners and permissions too. */
    public Report source(PolicySource source) {
        return report(source.read());
    }

    /** As policies sort where they lie; the whole path decides between namesakes of different folders. */
    private static final Comparator<Path> BY_NAME =
            Comparator.comparing(FolderSource::name).thenComparing(Comparator.naturalOrder());

    private static List<Path> inside(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private Reading read(Path file) {
        try {
            // Before it is opened: a pipe would be waited for, for ever.
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                return Reading.failed(file, PolicyFaults.notAFile(file));
            }
            try (var in = Files.newInputStream(file)) {
                return reader.read(file, in.readNBytes(PolicyReader.MAX_BYTES + 1));
            }
        } catch (IOException e) {
            return Reading.failed(file, PolicyFaults.unreadable(file, e));
        }
    }

    private Report report(List<Reading> readings) {
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
        var all = Stream.of(errors, expired, between.stream())
                .flatMap(each -> each)
                .sorted(Finding.IN_PLACE)
                .toList();
        return new Report(readings.size(), all);
    }
}
