package dev.sayso.ledger;

import dev.sayso.files.Disk;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A ledger in a folder, and a clock that tests set. */
final class Written {
    static final EditionRef EDITION = new EditionRef("example", "2016-09", "ab".repeat(32));

    static final Predicate<Entry> NO_CASES = entry -> {
        throw new AssertionError("no act here is within a support case");
    };

    final Path folder;
    final Path file;
    final Path head;
    final Ledger ledger;
    Instant now = Instant.parse("2026-11-22T10:15:30Z");

    Written(Path folder) {
        this(folder, Disk.REAL);
    }

    Written(Path folder, Disk disk) {
        this.folder = folder;
        this.file = folder.resolve("ledger.jsonl");
        this.head = folder.resolve("ledger.head");
        this.ledger = new Ledger(folder, disk, () -> now);
    }

    /** Writes that many acts, one a minute, about items in turn. */
    Written acts(int count) {
        for (int i = 0; i < count; i++) {
            now = now.plusSeconds(60);
            ledger.append(List.of(act(i % 2 == 0 ? Act.GRANTED : Act.REFUSED, "item." + i % 3)));
        }
        return this;
    }

    static Event act(Act act, String item) {
        return Event.of(act, "user", "panel").about(item, Optional.empty()).under(EDITION, "en");
    }

    Profile profileWith(String item, Choice choice) {
        var record = new ChoiceRecord(choice, now, "2016-09", "en", "user", "panel");
        return Profile.empty(new UUID(0, 1)).withChoices(Map.of(item, record));
    }

    List<String> lines() {
        return read(file).lines().toList();
    }

    List<Entry> entries() {
        return ledger.newest(Query.ALL, Integer.MAX_VALUE).entries().reversed();
    }

    List<Act> happened() {
        return entries().stream().map(entry -> entry.event().act()).toList();
    }

    void write(List<String> lines) {
        write(String.join("\n", lines) + "\n");
    }

    void write(String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same lines, but for that one. */
    void edit(int line, String from, String to) {
        var lines = lines().toArray(String[]::new);
        lines[line - 1] = lines[line - 1].replace(from, to);
        write(Arrays.asList(lines));
    }

    List<String> findings() {
        return ledger.verify().findings().stream()
                .map(finding -> finding.file().getFileName() + ":" + finding.line() + " "
                        + finding.problem().word())
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
