package dev.sayso.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a statement from its file, beside reading its lines and its fingerprint and nothing more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ImportBench {
    private final Path file = Path.of(System.getProperty("bench.statement"));

    @Benchmark
    public Edition readEdition() {
        return EditionReader.read(file);
    }

    /** The floor. */
    @Benchmark
    public List<String> readLines() throws IOException {
        var bytes = Files.readAllBytes(file);
        var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        return EditionReader.sha256(bytes).isEmpty() ? List.of() : lines;
    }
}
