package dev.sayso.policy;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Linting 10,000 policies and merging 100, beside reading the bytes of the same files. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PolicyBench {
    public static final int LINTED = 10_000;
    public static final int MERGED = 100;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String POLICY = """
            {
              "format": 1,
              "organisation": { "name": "Department %1$d", "contact": "privacy@contoso.example", "message": "Ask us." },
              "rules": [
                { "item": "%2$s", "verb": "forbid", "reason": "Source files may hold customer data." },
                { "item": "%3$s", "verb": "require", "reason": "Inventory for licence compliance." },
                { "item": "usage.*", "verb": "suggest", "choice": "refused" },
                { "item": "*", "product": "product-%1$d", "verb": "forbid", "reason": "Client projects." }
              ],
              "account": "work",
              "minors": "guardian",
              "validityMonths": 13,
              "expires": "2027-12-31"
            }
            """;

    private final PolicyReader reader = new PolicyReader(CatalogueReader.bundled());
    private final PolicyLint lint = new PolicyLint(reader, TODAY);
    private final List<Path> files = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private Path folder = Path.of("target", "bench");

    @Setup
    public void writeThePolicies() throws IOException {
        folder = Files.createTempDirectory(folder.toAbsolutePath(), "policies");
        var items = CatalogueReader.bundled().items().stream().map(Item::id).toList();
        for (int i = 0; i < LINTED; i++) {
            var text = POLICY.formatted(i, items.get(i % items.size()), items.get((i + 7) % items.size()));
            files.add(Files.writeString(folder.resolve("%05d.json".formatted(i)), text));
        }
        for (var file : files.subList(0, MERGED)) {
            readings.add(reader.read(file, Files.readAllBytes(file)));
        }
    }

    @TearDown
    public void clearAway() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** All in one folder, so that what they do to each other is found too. */
    @Benchmark
    public PolicyLint.Report lintFolder() {
        return lint.files(List.of(folder));
    }

    /** Each by itself, as an administrator's own checks do it. */
    @Benchmark
    public int lintEach() {
        int findings = 0;
        for (var file : files) {
            findings += lint.files(List.of(file)).findings().size();
        }
        return findings;
    }

    /** The floor of both. */
    @Benchmark
    public long readEach() throws IOException {
        long bytes = 0;
        for (var file : files) {
            bytes += Files.readAllBytes(file).length;
        }
        return bytes;
    }

    @Benchmark
    public Policy merge() {
        return PolicyMerge.of(readings, TODAY);
    }

    /** The floor of a merge: the same files read and understood. */
    @Benchmark
    public int readAndUnderstand() throws IOException {
        int rules = 0;
        for (var file : files.subList(0, MERGED)) {
            rules += reader.read(file, Files.readAllBytes(file)).file().rules().size();
        }
        return rules;
    }
}
