package dev.sayso.consent;

import dev.sayso.consent.Erasure.Extent;
import dev.sayso.consent.Erasure.Wish;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.files.Why;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Query;
import dev.sayso.profile.ProfileStore;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Erases what SaySo keeps of a person. Takes files by their names alone, follows no link, and goes on where one file can't be
 * erased. What was cut short is finished by doing it again: each step leaves less than was there, and nothing allowed.
 */
public final class Erasing {
    private static final System.Logger LOG = System.getLogger(Erasing.class.getName());
    private static final int PAGE = 1000;

    private final ProfileStore profiles;
    private final Ledger ledger;
    private final Folders folders;
    private final Disk disk;
    private final Runnable settled;
    private final Runnable told;
    private final OwnFiles own;

    /**
     * @param settled called before anything is erased, so that the history says what became of the last acts
     * @param told called after something was erased
     */
    Erasing(ProfileStore profiles, Ledger ledger, Folders folders, Disk disk, Runnable settled, Runnable told) {
        this.profiles = profiles;
        this.ledger = ledger;
        this.folders = folders.absolute();
        this.disk = disk;
        this.settled = settled;
        this.told = told;
        this.own = new OwnFiles(this.folders);
    }

    /** What {@link #erase} would take and leave now; erases nothing. */
    public Erasure plan(Wish wish) {
        var shortened = new ArrayList<OwnFile>();
        var files = new ArrayList<OwnFile>();
        switch (wish.extent()) {
            case PROFILE -> files.addAll(own.profile());
            case ALL -> files.addAll(own.everything());
            case HISTORY -> {
                var bytes = ledger.erasable(last(wish));
                for (var file : own.history()) {
                    if (!own.isLedger(file.file())) {
                        if (file.kind().equals("copy") || bytes > 0) {
                            files.add(file);
                        }
                    } else if (file.file().equals(ledger.file()) && bytes > 0) {
                        shortened.add(new OwnFile(file.kind(), file.file(), bytes));
                    }
                }
            }
        }
        var going = Stream.concat(files.stream(), shortened.stream())
                .map(OwnFile::file)
                .toList();
        var everything = own.everything();
        var kept =
                everything.stream().filter(file -> !going.contains(file.file())).toList();
        return new Erasure(
                wish, files, shortened, kept, left(wish, files, everything, own.folders(everything)), List.of());
    }

    /**
     * Erases it.
     *
     * @return what went, what stays, and what could not be erased and why
     * @throws FaultException {@code erase.guardian} where a guardian decides here; otherwise where the history can't be written
     *     that is to say so, or somebody is writing requests and does not end; then nothing was erased
     */
    public Erasure erase(Wish wish, Author author) {
        var erased = profiles.locked(() -> {
            settled.run();
            // Not before: no guardian is set up while the profile is locked.
            if (Files.exists(folders.state().resolve("guardian.json"), LinkOption.NOFOLLOW_LINKS)) {
                throw new FaultException(Fault.of(Kind.POLICY, "erase.guardian"));
            }
            return wish.extent() == Extent.ALL
                    ? RequestLock.holding(folders.state(), disk, () -> planned(wish, author))
                    : planned(wish, author);
        });
        told.run();
        return erased;
    }

    private Erasure planned(Wish wish, Author author) {
        var plan = plan(wish);
        var failed = new ArrayList<Fault>();
        if (!plan.nothing()) {
            switch (wish.extent()) {
                case PROFILE -> profile(plan, author, failed);
                case HISTORY -> history(plan, author, failed);
                case ALL -> all(plan, author, failed);
            }
        }
        var gone = plan.files().stream()
                .filter(file -> Files.notExists(file.file(), LinkOption.NOFOLLOW_LINKS))
                .toList();
        return new Erasure(wish, gone, plan.shortened(), plan.kept(), plan.left(), failed);
    }

    private void profile(Erasure plan, Author author, List<Fault> failed) {
        var pending = said(author);
        delete(plan.files(), failed);
        if (Files.exists(profiles.file(), LinkOption.NOFOLLOW_LINKS)) {
            settled.run();
        } else {
            pending.ifPresent(Ledger.Pending::done);
        }
    }

    private void history(Erasure plan, Author author, List<Fault> failed) {
        attempt(failed, () -> ledger.erase(last(plan.wish()), author.by(), author.via()));
        clear(plan.files(), failed);
    }

    private void all(Erasure plan, Author author, List<Fault> failed) {
        try {
            said(author);
        } catch (FaultException e) {
            // The history is to go too: that it can't say so is no reason to keep anything.
            LOG.log(Level.DEBUG, "the history does not say that the choices were erased", e);
        }
        clear(plan.files(), failed);
    }

    /** Takes the files away while nobody writes to the history, and the folders that only they lay in. */
    private void clear(List<OwnFile> files, List<Fault> failed) {
        var inside = own.folders(files);
        ledger.locked(() -> {
            delete(files, failed);
            return files;
        });
        inside.forEach(this::leave);
    }

    /** Writes down that the choices are erased, where there are any. */
    private Optional<Ledger.Pending> said(Author author) {
        return Files.exists(profiles.file(), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(ledger.begin(List.of(Event.of(Act.PROFILE_ERASED, author.by(), author.via()))))
                : Optional.empty();
    }

    private void delete(List<OwnFile> files, List<Fault> failed) {
        for (var file : files) {
            attempt(failed, () -> {
                delete(disk, file.file());
                return file;
            });
        }
    }

    /** @throws FaultException where it can't be erased */
    static void delete(Disk disk, Path file) {
        try {
            disk.delete(file);
        } catch (NoSuchFileException e) {
            LOG.log(Level.DEBUG, "gone already: " + file, e);
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(file), Kind.STORAGE, "erase.not-erased", file.toString(), Why.of(e)), e);
        }
    }

    /** Takes the folder away too, where it is empty now. */
    private void leave(Path folder) {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                disk.delete(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            LOG.log(Level.DEBUG, "something else lies in " + folder, e);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "an empty folder stays: " + folder, e);
        }
    }

    private interface Step {
        Object run();
    }

    private static void attempt(List<Fault> failed, Step step) {
        try {
            step.run();
        } catch (FaultException e) {
            failed.add(e.fault());
        }
    }

    /** The last entry of the history that is to go: all before the first that is not older than wanted. */
    private long last(Wish wish) {
        return wish.before().map(this::lastBefore).orElse(Long.MAX_VALUE);
    }

    private long lastBefore(Instant before) {
        var query = new Query(Optional.empty(), Optional.of(before));
        var first = Long.MAX_VALUE;
        var page = ledger.newest(query, PAGE);
        while (!page.entries().isEmpty()) {
            first = page.entries().getLast().sequence();
            if (page.older().isEmpty()) {
                break;
            }
            page = ledger.older(query, page.older().get(), PAGE);
        }
        return first == Long.MAX_VALUE ? first : first - 1;
    }

    private List<Remainder> left(Wish wish, List<OwnFile> files, List<OwnFile> everything, List<Path> inside) {
        var left = new ArrayList<Remainder>();
        for (var file : files) {
            if (Files.isSymbolicLink(file.file())) {
                left.add(Remainder.at("linked", target(file.file())));
            }
        }
        left.add(Remainder.somewhere("exported"));
        if (wish.extent() == Extent.ALL) {
            left.addAll(own.strangers(inside, everything));
            Stream.of(folders.policy()).filter(Files::exists).forEach(path -> left.add(Remainder.at("policy", path)));
            folders.shared().stream().filter(Files::exists).forEach(path -> left.add(Remainder.at("shared", path)));
            left.add(Remainder.somewhere("others"));
        }
        return left;
    }

    private static Path target(Path link) {
        try {
            return link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        } catch (IOException e) {
            return link;
        }
    }
}
