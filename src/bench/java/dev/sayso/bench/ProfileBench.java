package dev.sayso.bench;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Loading and saving a full profile, beside reading and replacing a file of the same bytes on the same disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProfileBench {
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    private Path folder = Path.of("target", "bench");
    private ProfileStore store = new ProfileStore(folder.resolve("profile.json"), InstantSource.fixed(NOW));
    private byte[] bytes = {};
    private Profile refused = store.update(profile -> profile);
    private Profile granted = refused;
    private boolean turn;

    @Setup
    public void fillTheProfile() throws IOException {
        folder = Files.createTempDirectory(Path.of("target", "bench").toAbsolutePath(), "profile");
        store = new ProfileStore(folder.resolve("profile.json"), InstantSource.fixed(NOW));
        refused = store.update(profile -> profile.withChoices(all(Choice.REFUSED)));
        granted = refused.withChoices(all(Choice.GRANTED));
        bytes = Files.readAllBytes(store.file());
        Files.write(folder.resolve("bare"), bytes);
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
    public ProfileState load() {
        return store.load();
    }

    /** The floor of a load. */
    @Benchmark
    public byte[] loadBare() throws IOException {
        return Files.readAllBytes(folder.resolve("bare"));
    }

    @Benchmark
    public Profile save() {
        turn = !turn;
        return store.update(profile -> turn ? granted : refused);
    }

    /** The peer that the goal names: write, force, rename. */
    @Benchmark
    public Path saveBare() throws IOException {
        return writeForceRename();
    }

    /** The same, and the folder forced as well: without that, a power cut may bring the old file back. */
    @Benchmark
    public Path saveBareWithFolder() throws IOException {
        var file = writeForceRename();
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
        return file;
    }

    private Path writeForceRename() throws IOException {
        var temporary = folder.resolve("bare.tmp");
        try (var channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
        return Files.move(temporary, folder.resolve("bare"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static TreeMap<String, ChoiceRecord> all(Choice choice) {
        var record = new ChoiceRecord(choice, NOW, "2016-09", "en", "user", "panel");
        var choices = new TreeMap<String, ChoiceRecord>();
        CatalogueReader.bundled().items().stream().map(Item::id).forEach(item -> choices.put(item, record));
        return choices;
    }
}
