package dev.sayso.bench;

import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Page;
import dev.sayso.ledger.Query;
import dev.sayso.ledger.Verification;
import dev.sayso.profile.EditionRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Writing down one act, beside appending and forcing the same bytes; verifying a million lines, beside hashing them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LedgerBench {
    private static final int LINES = 1_000_000;
    private static final List<Event> ACT = List.of(Event.of(Act.GRANTED, "user", "panel")
            .about("errors.file-contents", Optional.empty())
            .under(new EditionRef("microsoft-enterprise-developer", "2016-09", "ab".repeat(32)), "en"));

    private Path folder = Path.of("target", "bench");
    private Ledger small = new Ledger(folder, InstantSource.system());
    private Ledger large = small;
    private byte[] line = {};

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory(Path.of("target", "bench").toAbsolutePath(), "ledger");
        small = new Ledger(folder.resolve("small"), InstantSource.system());
        small.append(ACT);
        line = Files.readAllBytes(small.file());
        large = new Ledger(folder.resolve("large"), InstantSource.system());
        large.append(Collections.nCopies(LINES, ACT.getFirst()));
    }

    @TearDown
    public void clearAway() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public void append() {
        small.append(ACT);
    }

    /** The peer that the goal names. */
    @Benchmark
    public void appendBare() throws IOException {
        try (var channel =
                FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line));
            channel.force(false);
        }
    }

    @Benchmark
    public Verification verify() {
        return large.verify();
    }

    /** The floor of a verification. */
    @Benchmark
    public byte[] hash() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        var block = new byte[1 << 20];
        try (InputStream in = Files.newInputStream(large.file())) {
            for (var read = in.read(block); read > 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return digest.digest();
    }

    /** What the history page asks for when it opens. */
    @Benchmark
    public Page newest() {
        return large.newest(Query.ALL, 50);
    }
}
