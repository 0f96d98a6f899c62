package dev.sayso.ui.policy;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Place;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A file of rules that has no force.
 *
 * @param file where it lies
 * @param faults what is wrong with it, in the order of its lines
 */
record FaultyFile(Path file, List<Told> faults) {

    /**
     * One fault.
     *
     * @param where line and column; empty where it is one of the whole file
     * @param what what is wrong
     * @param safe what holds meanwhile
     * @param todo what can be done
     */
    record Told(Optional<String> where, String what, String safe, String todo) {}

    FaultyFile {
        faults = List.copyOf(faults);
    }

    /** The files, in the order in which their first fault was found. */
    static List<FaultyFile> of(List<Fault> faults, Words words) {
        var files = new LinkedHashMap<Path, List<Told>>();
        for (var fault : faults) {
            fault.place()
                    .ifPresent(place -> files.computeIfAbsent(place.file(), file -> new ArrayList<>())
                            .add(told(fault, place, words)));
        }
        return files.entrySet().stream()
                .map(file -> new FaultyFile(file.getKey(), file.getValue()))
                .toList();
    }

    private static Told told(Fault fault, Place place, Words words) {
        var where = place.position().map(at -> words.text("policy.line-column", at.line(), at.column()));
        return new Told(where, what(fault, place, words), words.safe(fault), words.todo(fault));
    }

    /** Without the place that the sentence begins with on the command line: here the place stands above it. */
    private static String what(Fault fault, Place place, Words words) {
        var what = words.what(fault);
        var beginning = place.position()
                .map(at -> words.text(
                        "policy.fault.beginning",
                        place.file().toString(),
                        Integer.toString(at.line()),
                        Integer.toString(at.column())))
                .filter(what::startsWith);
        return beginning.map(said -> what.substring(said.length()).strip()).orElse(what);
    }
}
