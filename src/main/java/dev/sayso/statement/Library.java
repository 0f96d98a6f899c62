package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All editions on this machine: those that came with the program, and those that were imported. Folders are looked through anew each
 * time, so that what another process imports is seen; files are read once, when they are first needed. Safe for use by many threads.
 */
public final class Library {
    private final Path imported;
    private final List<Path> folders;
    private final List<Shelf> shelves;

    /** Those that came with the program; looked up when they are first needed, since many commands need no statement. */
    private static final class Bundled {
        static final List<Volume> VOLUMES = Shelf.bundled();
    }

    /** @param imported where imported editions are kept; need not exist */
    public Library(Path imported, List<Path> shared) {
        this.imported = imported;
        var places = new ArrayList<>(shared);
        places.add(imported);
        var found = new ArrayList<Shelf>();
        for (var place : places) {
            found.add(new Shelf(place));
        }
        this.folders = List.copyOf(places);
        this.shelves = List.copyOf(found);
    }

    /** The folders in which editions lie, or would lie, each in a folder of its own. */
    public List<Path> folders() {
        return folders;
    }

    /** All editions that could be read; the latest first, the publisher's own text before a restatement of it. */
    public List<Edition> editions() {
        return read(new ArrayList<>());
    }

    /**
     * The edition that holds on that day: the latest of all that are in effect, in that language, else in English, else in any. A reader
     * is never shown what no longer holds because only that was there in their language.
     */
    public Edition current(Locale language, LocalDate today) {
        var order = Comparator.comparing(Card::edition, Comparator.reverseOrder())
                .thenComparingInt(card -> foreignness(card, language))
                .thenComparing(Card.ORDER);
        return volumes(new ArrayList<>()).stream()
                .filter(volume -> volume.card().schedule().inEffect(today))
                .sorted(Comparator.comparing(Volume::card, order))
                .flatMap(volume -> readable(volume).stream())
                .filter(edition -> edition.schedule().inEffect(today))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the program lacks its own statement"));
    }

    private static int foreignness(Card card, Locale wanted) {
        var language = card.language().getLanguage();
        if (language.equals(wanted.getLanguage())) {
            return 0;
        }
        return language.equals(Locale.ENGLISH.getLanguage()) ? 1 : 2;
    }

    /** All that people are told of on that day though they do not hold yet, the latest first. */
    public List<Edition> upcoming(LocalDate today) {
        return volumes(new ArrayList<>()).stream()
                .filter(volume -> volume.card().schedule().upcoming(today))
                .flatMap(volume -> readable(volume).stream())
                .filter(edition -> edition.schedule().upcoming(today))
                .toList();
    }

    /** How the editions of such a schedule follow each other. */
    public Succession succession(Predicate<Schedule> wanted) {
        return new Succession(volumes(new ArrayList<>()).stream()
                .filter(volume -> wanted.test(volume.card().schedule()))
                .toList());
    }

    /** How the editions in effect on that day follow each other; programs that a person allowed something wait for this. */
    public Succession inEffect(LocalDate day) {
        var volumes = new ArrayList<Volume>();
        for (var volume : volumes(new ArrayList<>())) {
            if (volume.card().schedule().inEffect(day)) {
                volumes.add(volume);
            }
        }
        return new Succession(volumes);
    }

    /** Empty where the edition can't be read; {@link #faults()} tells of it. */
    private static Optional<Edition> readable(Volume volume) {
        try {
            return Optional.of(volume.edition());
        } catch (FaultException broken) {
            return Optional.empty();
        }
    }

    /** What is wrong with editions that could not be read; they are left where they lie. */
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        read(faults);
        return List.copyOf(faults);
    }

    /**
     * Reads a statement from a file and keeps a copy of it. A file that is there already is not kept twice.
     *
     * @param file plain text, Markdown or HTML
     * @param told when it is announced and takes effect, as far as the file itself does not say so
     * @throws dev.sayso.fault.FaultException where the file can't be read, holds no statement, or can't be kept, where it says other
     *     dates itself, and where there is an edition of the same name with other words or dates: an edition never changes
     */
    public synchronized Edition add(Path file, Schedule told) {
        var bytes = EditionReader.bytes(file);
        var read = EditionReader.read(file, bytes);
        var edition = read.schedule()
                .completedBy(told)
                .map(read::scheduled)
                .orElseThrow(() -> differs("statement.dates-differ", file, read));
        for (var existing : editions()) {
            if (existing.sha256().equals(edition.sha256())) {
                if (existing.schedule()
                        .completedBy(told)
                        .filter(existing.schedule()::equals)
                        .isEmpty()) {
                    throw differs("statement.dates-differ", file, existing);
                }
                return existing;
            }
        }
        refuseOther(file, edition);
        try {
            var ending = Format.of(file, Encoding.decode(file, bytes)).ending();
            new Keeper(imported).keep(EditionFolder.of(edition, ending, bytes));
        } catch (IOException failed) {
            throw new FaultException(
                    Fault.at(Place.of(imported), Fault.Kind.STORAGE, "statement.not-kept", edition.title()), failed);
        }
        return edition;
    }

    /**
     * Refuses an edition that is here already with other words: an edition never changes.
     *
     * @param file what it was read from
     * @throws dev.sayso.fault.FaultException where it is
     */
    public void refuseOther(Path file, Edition edition) {
        var card = Card.of(edition, file);
        for (var existing : editions()) {
            if (!existing.sha256().equals(edition.sha256()) && card.sameEdition(Card.of(existing, file))) {
                throw differs("statement.edition-differs", file, edition);
            }
        }
    }

    private static FaultException differs(String code, Path file, Edition edition) {
        var name = String.valueOf(file.getFileName());
        return new FaultException(
                Fault.at(Place.of(file), Fault.Kind.INPUT, code, name, edition.title(), edition.id()));
    }

    private List<Volume> volumes(List<Fault> faults) {
        var volumes = new ArrayList<>(Bundled.VOLUMES);
        for (var shelf : shelves) {
            volumes.addAll(shelf.volumes(faults));
        }
        volumes.sort(Volume.ORDER);
        return volumes;
    }

    /** Each edition once, even where it lies in several folders. */
    private List<Edition> read(List<Fault> faults) {
        var sums = new HashSet<String>();
        var editions = new ArrayList<Edition>();
        for (var volume : volumes(faults)) {
            try {
                var edition = volume.edition();
                if (sums.add(edition.sha256())) {
                    editions.add(edition);
                }
            } catch (FaultException broken) {
                faults.add(broken.fault());
            }
        }
        return List.copyOf(editions);
    }
}
