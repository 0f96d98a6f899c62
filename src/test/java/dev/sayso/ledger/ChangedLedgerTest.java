package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever is done to a ledger behind its back is found, and the place is named. */
class ChangedLedgerTest {
    private static final int TRIES = 400;
    private static final int LINES = 12;

    private static Path folder = Path.of("");
    private static byte[] sound = {};

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("changed");
        var written = new Written(folder).acts(LINES);
        assertThat(written.findings()).isEmpty();
        sound = Files.readAllBytes(written.file);
    }

    @AfterContainer
    static void clear() throws IOException {
        for (var name : List.of("ledger.jsonl", "ledger.head", "ledger.jsonl.lock")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Property(tries = TRIES * 5, seed = "4", shrinking = ShrinkingMode.OFF)
    void anyByteChanged(@ForAll @IntRange(max = 1_000_000) int which, @ForAll @ByteRange(min = 1) byte by)
            throws IOException {
        var at = which % sound.length;
        var changed = sound.clone();
        changed[at] ^= by;
        assertThat(named(changed)).as("byte %s of line %s", at, line(at)).containsAnyOf(line(at), line(at) + 1);
    }

    @Property(tries = TRIES, seed = "4", shrinking = ShrinkingMode.OFF)
    void anyByteRemovedOrAdded(@ForAll @IntRange(max = 1_000_000) int which, @ForAll byte added) throws IOException {
        var at = which % sound.length;
        var shorter = Arrays.copyOf(sound, sound.length - 1);
        System.arraycopy(sound, at + 1, shorter, at, sound.length - at - 1);
        assertThat(named(shorter))
                .as("without byte %s of line %s", at, line(at))
                .containsAnyOf(line(at), line(at) + 1);
        var longer = Arrays.copyOf(sound, sound.length + 1);
        longer[at] = added;
        System.arraycopy(sound, at, longer, at + 1, sound.length - at);
        assertThat(named(longer)).as("with one more in line %s", line(at)).containsAnyOf(line(at), line(at) + 1);
    }

    @Property(tries = TRIES, seed = "4", shrinking = ShrinkingMode.OFF)
    void cutOffAnywhere(@ForAll @IntRange(max = 1_000_000) int which) throws IOException {
        var at = which % sound.length;
        assertThat(named(Arrays.copyOf(sound, at))).isNotEmpty();
    }

    @Property(tries = TRIES, seed = "4", shrinking = ShrinkingMode.OFF)
    void anyLineRemovedRepeatedOrMoved(
            @ForAll @IntRange(max = LINES - 1) int from, @ForAll @IntRange(max = LINES - 1) int to) throws IOException {
        var lines = lines();
        var removed = new ArrayList<>(lines);
        var line = removed.remove(from);
        assertThat(named(removed)).as("without line %s", from + 1).containsAnyOf((long) from, from + 1L);
        var repeated = new ArrayList<>(lines);
        repeated.add(to, line);
        assertThat(named(repeated))
                .as("line %s again before %s", from + 1, to + 1)
                .containsAnyOf(to + 1L, to + 2L);
        if (from != to) {
            var moved = new ArrayList<>(removed);
            moved.add(to, line);
            assertThat(named(moved)).as("line %s moved to %s", from + 1, to + 1).isNotEmpty();
        }
    }

    @Property(tries = 20, seed = "4", shrinking = ShrinkingMode.OFF)
    void aLineThatIsForgedWithAllThatFollowIsFoundByTheHead(@ForAll @IntRange(max = LINES - 1) int which)
            throws IOException {
        var forged = new ArrayList<String>();
        var hash = Sha256.NOTHING;
        for (var line : lines()) {
            var entry = EntryJson.read(line.getBytes(StandardCharsets.UTF_8));
            var event = forged.size() == which ? Written.act(Act.GRANTED, "item.9") : entry.event();
            var bytes = EntryJson.write(
                    new Entry(entry.sequence(), entry.time(), event, entry.gap(), entry.former(), hash));
            hash = Sha256.of(bytes);
            forged.add(new String(bytes, StandardCharsets.UTF_8));
        }
        assertThat(named(forged)).containsExactly((long) LINES);
    }

    private static List<String> lines() {
        return new String(sound, StandardCharsets.UTF_8).lines().toList();
    }

    private static long line(int at) {
        return 1
                + new String(sound, 0, at, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    private static List<Long> named(List<String> lines) throws IOException {
        return named((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<Long> named(byte[] content) throws IOException {
        Files.write(folder.resolve("ledger.jsonl"), content);
        return new Written(folder)
                .ledger.verify().findings().stream().map(Finding::line).toList();
    }
}
