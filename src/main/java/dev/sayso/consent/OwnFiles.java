package dev.sayso.consent;

import dev.sayso.files.Folders;
import dev.sayso.files.Listing;
import dev.sayso.files.SetAside;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that SaySo writes for a person, by the names that it gives them. What is not in here is never erased. */
final class OwnFiles {
    /** What lies in the folder of the history besides: name, and word of what it holds. */
    private static final SortedMap<String, String> STATE = new TreeMap<>(Map.of(
            "cases.json", "cases",
            "effective.json", "effective",
            "error.log", "errors",
            "guardian.json", "guardian",
            "noted.json", "noted",
            "requests.json", "requests"));

    private static final String LEDGER = "ledger.jsonl";
    private static final String HEAD = "ledger.head";
    private static final Pattern COPY = Pattern.compile("ledger\\.(head|jsonl(\\.broken-[0-9TZ-]+)?)");
    private static final Pattern STATEMENT = Pattern.compile("index|statement\\.[A-Za-z-]+\\.[a-z]+");

    /** What open panels are found by, where the session has no folder for that. */
    private static final Pattern OPEN_WINDOW = Pattern.compile("panel-[0-9a-f]{16}\\.(lock|socket)");

    private final Folders folders;

    OwnFiles(Folders folders) {
        this.folders = folders;
    }

    /** What says of the choices what is allowed, then the choices: once they are gone nothing is, whatever becomes of the rest. */
    List<OwnFile> profile() {
        return Stream.of(
                        family("effective", state("effective.json")),
                        family("profile", folders.profile()),
                        family("undo", state("undo.json")))
                .flatMap(files -> files)
                .toList();
    }

    /** The head before the ledger: a ledger by itself has lost its head, a head by itself every line that was written. */
    List<OwnFile> history() {
        return Stream.of(family("history", state(HEAD)), family("history", state(LEDGER)), copies())
                .flatMap(files -> files)
                .toList();
    }

    /** What is allowed goes first, in general and in cases, and what is told of it later. */
    List<OwnFile> everything() {
        var records = STATE.entrySet().stream().flatMap(named -> family(named.getValue(), state(named.getKey())));
        return Stream.of(
                        profile().stream(),
                        records,
                        history().stream(),
                        statements(),
                        family("settings", folders.settings()))
                .flatMap(files -> files)
                .distinct()
                .toList();
    }

    /** What lies in the folder of a history besides: all but the history that goes on, and what a guardian set up. */
    static List<OwnFile> besides(Path state) {
        var records = STATE.entrySet().stream()
                .filter(named -> !named.getValue().equals("guardian"))
                .flatMap(named -> family(named.getValue(), state.resolve(named.getKey())));
        var copies = Listing.folders(state).stream().flatMap(folder -> named(folder, COPY, "copy"));
        return Stream.concat(records, copies).toList();
    }

    /** The folders that are SaySo's own while {@code files} lie in them, the inner ones first. */
    List<Path> folders(List<OwnFile> files) {
        var own = new ArrayList<Path>();
        Stream.concat(copyFolders(), Listing.folders(folders.imported()).stream())
                .filter(folder -> files.stream().map(OwnFile::file).anyMatch(file -> folder.equals(file.getParent())))
                .forEach(own::add);
        Stream.of(folders.imported(), folders.state(), folders.settings().getParent())
                .filter(Predicate.not(own::contains))
                .forEach(own::add);
        return List.copyOf(own);
    }

    /** What lies in {@code own}, folders that are SaySo's, and is none of its {@code files}. */
    List<Remainder> strangers(List<Path> own, List<OwnFile> files) {
        var known = files.stream().map(OwnFile::file).toList();
        return own.stream()
                .flatMap(folder -> Listing.all(folder).stream())
                .filter(path -> !known.contains(path) && !own.contains(path))
                .distinct()
                .map(path -> Remainder.at(isLock(path) ? "lock" : "foreign", path))
                .toList();
    }

    /** Whether it is the history that is in use, which goes on after an erasure of its own. */
    boolean isLedger(Path file) {
        return file.equals(state(LEDGER)) || file.equals(state(HEAD));
    }

    private boolean isLock(Path path) {
        return isOfOpenWindow(path)
                || Stream.of(folders.profile(), state(LEDGER), state("guardian.json"), state("requests.json"))
                        .map(file -> file.resolveSibling(file.getFileName() + ".lock"))
                        .anyMatch(path::equals);
    }

    private boolean isOfOpenWindow(Path path) {
        return folders.state().equals(path.getParent())
                && OPEN_WINDOW.matcher(path.getFileName().toString()).matches();
    }

    /** Folders in which a copy of the history may lie: those inside its own. */
    private Stream<Path> copyFolders() {
        return Listing.folders(folders.state()).stream().filter(Predicate.not(folders.imported()::equals));
    }

    private Stream<OwnFile> copies() {
        return copyFolders().flatMap(folder -> named(folder, COPY, "copy"));
    }

    private Stream<OwnFile> statements() {
        return Listing.folders(folders.imported()).stream().flatMap(folder -> named(folder, STATEMENT, "statement"));
    }

    private Path state(String name) {
        return folders.state().resolve(name);
    }

    /** A file with whatever SaySo keeps beside it: its backup, what was set aside, and what a save that was cut short left. */
    private static Stream<OwnFile> family(String kind, Path file) {
        var name = file.getFileName();
        var beside = Stream.of(name + ".bak", "." + name + ".tmp", "." + name + ".old")
                .map(file::resolveSibling);
        return Stream.of(Stream.of(file), beside, SetAside.of(file).stream().sorted())
                .flatMap(files -> files)
                .flatMap(path -> own(kind, path));
    }

    private static Stream<OwnFile> named(Path folder, Pattern names, String kind) {
        return Listing.all(folder).stream()
                .filter(path -> names.matcher(path.getFileName().toString()).matches())
                .flatMap(path -> own(kind, path));
    }

    private static Stream<OwnFile> own(String kind, Path path) {
        var size = Listing.size(path);
        return size.isPresent() ? Stream.of(new OwnFile(kind, path, size.getAsLong())) : Stream.empty();
    }
}
