package dev.sayso.ledger;

import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.LockFile;
import dev.sayso.files.OpenFile;
import dev.sayso.files.SetAside;
import dev.sayso.files.TrustedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The ledger's files, and how entries come into them. */
final class Store {
    private final Path file;
    private final Path head;
    private final Path lock;
    private final Disk disk;
    private final InstantSource clock;
    private final TrustedFile trusted;
    private final LockFile locks;
    /** What this process wrote last; read and set under the lock. */
    private Optional<Known> known = Optional.empty();

    /** The ledger as it was left, and both files' marks from then. */
    private record Known(List<Mark> marks, End.Sound end, Head head) {}

    /** What another's writing would change of a file; a full stamp of it takes three times as long. */
    private record Mark(Optional<Object> key, long size, FileTime modified) {
        static Mark of(Path file) {
            try {
                var now = Files.readAttributes(file, BasicFileAttributes.class);
                return new Mark(Optional.ofNullable(now.fileKey()), now.size(), now.lastModifiedTime());
            } catch (IOException e) {
                // Whatever it is, it is told when the file is opened.
                return new Mark(Optional.empty(), -1, FileTime.fromMillis(0));
            }
        }
    }

    Store(Path state, Disk disk, InstantSource clock) {
        this.file = state.resolve("ledger.jsonl").toAbsolutePath();
        this.head = file.resolveSibling("ledger.head");
        this.lock = file.resolveSibling("ledger.jsonl.lock");
        this.disk = disk;
        this.clock = clock;
        this.trusted = new TrustedFile(disk, Integer.MAX_VALUE);
        this.locks = new LockFile(disk);
    }

    Path file() {
        return file;
    }

    /** What was written already, as far as it is known; a ledger that nothing is known of has neither file nor head. */
    Optional<Head> head() {
        return Head.read(disk, head);
    }

    /**
     * Not forced to the disk: after a power cut the head may lag behind the ledger, which is recognised, and is never
     * ahead of it.
     */
    void write(Head now) {
        try (var open = OpenFile.toWrite(disk, head)) {
            open.overwrite(now.content());
        }
        known = Optional.empty();
    }

    /** Notes that all entries up to that one stand in the profile, or never will. */
    void settle(Opened ledger, long last) {
        var now = ledger.head().settledUpTo(last);
        write(now);
        remember(ledger.end(), now);
    }

    /** The file of that name in the ledger's folder, where there is one that can be trusted. */
    Optional<OpenFile> open(String name) {
        return trusted.locate(file.resolveSibling(name)).map(OpenFile::toRead);
    }

    Optional<OpenFile> open() {
        return open(file.getFileName().toString());
    }

    /** Whether nothing was ever written. */
    boolean empty() {
        return trusted.locate(file).isEmpty() && head().isEmpty();
    }

    <T> T locked(Supplier<T> work) {
        return locks.holding(lock, work);
    }

    /** An open ledger whose end is sound. */
    record Opened(OpenFile file, End.Sound end, Head head) {}

    /** Does {@code work} on the ledger under its lock. A damaged one is kept first, and a new one goes on from it. */
    <T> T opened(Function<Opened, T> work) {
        return locked(() -> {
            var left = known.filter(last -> last.marks.equals(marks()));
            if (left.isPresent()) {
                try (var open = OpenFile.toWrite(disk, file)) {
                    return work.apply(new Opened(open, left.get().end, left.get().head));
                }
            }
            if (empty()) {
                // Before the ledger, so that a ledger without a head is always one whose head was lost.
                write(Head.START);
            }
            var real = trusted.locate(file).orElse(file);
            for (var damaged = Optional.<Problem>empty(); ; ) {
                damaged.ifPresent(problem -> Continuation.begin(this, real, problem));
                try (var open = OpenFile.toWrite(disk, real)) {
                    var found = head();
                    switch (End.of(open, found)) {
                        case End.Sound sound -> {
                            return work.apply(new Opened(open, sound, found.orElse(Head.START)));
                        }
                        case End.Damaged(var problem) -> damaged = Optional.of(problem);
                    }
                }
            }
        });
    }

    /** Nobody else's writing leaves both as they are. */
    private List<Mark> marks() {
        return List.of(Mark.of(file), Mark.of(head));
    }

    private void remember(End.Sound end, Head now) {
        known = Optional.of(new Known(marks(), end, now));
    }

    /**
     * Adds entries, in one write.
     *
     * @param settled whether the events are in the profile already, or leave no trace there
     * @return the head as it is now
     */
    Head append(Opened ledger, List<Event> events, boolean settled) {
        var end = ledger.end();
        var now = now();
        var added = new ByteArrayOutputStream();
        var sequence = end.sequence();
        var hash = end.hash();
        for (var event : withClock(end, now, events)) {
            var line = EntryJson.write(new Entry(++sequence, now, event, Optional.empty(), Optional.empty(), hash));
            hash = Sha256.of(line);
            added.writeBytes(line);
            added.write('\n');
        }
        ledger.file().append(end.bytes(), added.toByteArray());
        var all = settled && ledger.head().settled() == end.sequence();
        var next = new Head(
                sequence,
                end.bytes() + added.size(),
                hash,
                all ? sequence : ledger.head().settled());
        write(next);
        remember(new End.Sound(sequence, next.bytes(), hash, Optional.of(now)), next);
        return next;
    }

    private static List<Event> withClock(End.Sound end, Instant now, List<Event> events) {
        if (end.time().filter(now::isBefore).isEmpty()) {
            return events;
        }
        var all = new ArrayList<Event>();
        all.add(Event.of(Act.CLOCK_SET_BACK, "system", "clock"));
        all.addAll(events);
        return all;
    }

    /** Puts a ledger of {@code lines} in place of the one that lies there. */
    void replace(Path real, byte[] lines, Optional<Path> keep) {
        var content = Arrays.copyOf(lines, lines.length + 1);
        content[lines.length] = '\n';
        new AtomicFile(disk).replace(real, content, keep);
    }

    Path real() {
        return trusted.real(file);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Every file that there is of the ledger, but for the lock. */
    List<Path> files() {
        return Stream.concat(
                        Stream.of(real(), head).filter(Files::exists),
                        setAside().stream().sorted())
                .toList();
    }

    List<Path> setAside() {
        return SetAside.of(real());
    }
}
