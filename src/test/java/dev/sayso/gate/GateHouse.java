package dev.sayso.gate;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.consent.UndoStore;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.LivePolicies;
import dev.sayso.policy.Policies;
import dev.sayso.policy.Sandbox;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** A person and a machine in a test's own folder: their files, SaySo's own hand on them, and gates that look at them. */
public final class GateHouse {
    /** Who says what is said here. */
    public static final Author PERSON = new Author("user", "panel", Locale.ENGLISH);

    /** Where policies lie; whoever runs the test is the administrator. */
    public final Sandbox machine;

    /** Where the person's files lie. */
    public final Folders folders;

    /** What the clock says; it stands still until it is set. */
    public volatile Instant now = Instant.parse("2026-11-22T10:15:30Z");

    /** What the environment says. */
    public volatile Optional<String> signal = Optional.empty();

    final Catalogue catalogue = CatalogueReader.bundled();
    Disk disk = Disk.REAL;
    /** The clock itself, for a test that needs the real one. */
    public volatile InstantSource clock = () -> now;

    /** @param base a test's own folder */
    public GateHouse(Path base) {
        try {
            machine = new Sandbox(base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folders = new Folders(
                base.resolve("config").resolve("profile.json"),
                base.resolve("config").resolve("settings.json"),
                base.resolve("state"),
                base.resolve("statements"),
                List.of(),
                machine.folder);
    }

    /** SaySo itself, as a panel or a command has it. */
    public ConsentService service() {
        return new ConsentService(
                catalogue,
                new Library(folders.imported(), folders.shared()),
                new ProfileStore(folders.profile(), clock),
                new UndoStore(folders.state(), Disk.REAL),
                new GuardianStore(folders.state(), Disk.REAL, clock, new SecureRandom()),
                new Ledger(folders.state(), clock),
                policies(),
                signal,
                clock);
    }

    /** Says it of those items. */
    public void say(Choice choice, String... items) {
        try (var service = service()) {
            service.choose(List.of(items), choice, PERSON);
        }
        written();
    }

    /** Takes back what was said last. */
    void takeBack() {
        try (var service = service()) {
            service.undo(PERSON);
        }
        written();
    }

    /** The file system's clock is the one of this house. */
    private void written() {
        try {
            Files.setLastModifiedTime(folders.profile(), FileTime.from(clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A gate that looks by itself, as a program's own does. */
    public ConsentGate open() {
        return ConsentGate.watching(this::sources);
    }

    /** One that looks when the test says so. */
    Keeper keeper() {
        return keeper(this::sources);
    }

    Keeper keeper(Supplier<Sources> opener) {
        return new Keeper(opener, new Lookout());
    }

    Sources sources() {
        return new Sources(catalogue, folders, policies(), signal, clock, disk);
    }

    private Policies policies() {
        return new LivePolicies(List.of(machine.source()), clock);
    }
}
