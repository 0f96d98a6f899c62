package dev.sayso.preset;

import dev.sayso.fault.Fault;
import dev.sayso.preset.Step.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * What a preset means beside what lies on the machine: it replaces what an earlier preset placed, and never what an administrator
 * wrote by hand.
 */
final class Comparison {
    private final Places places;
    private final MachinePreset before;
    private final Journal journal;
    private final List<Step> steps = new ArrayList<>();
    private final List<Placement> puts = new ArrayList<>();
    private final List<Path> drops = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final LinkedHashMap<Path, String> placed = new LinkedHashMap<>();

    private Comparison(Places places, MachinePreset before, Journal journal) {
        this.places = places;
        this.before = before;
        this.journal = journal;
    }

    /**
     * What is to be done.
     *
     * @param placed what the preset will have placed then
     * @param faults why it must not be done
     */
    record Result(
            List<Step> steps,
            List<Placement> puts,
            List<Path> drops,
            LinkedHashMap<Path, String> placed,
            List<Fault> faults) {}

    /**
     * Compares them.
     *
     * @param journal tells how files lay before a change that was cut off
     * @param wanted files; none where all that was preset is to go
     */
    static Result of(Places places, MachinePreset before, Journal journal, List<Placement> wanted) {
        var comparison = new Comparison(places, before, journal);
        wanted.forEach(comparison::want);
        before.placed().keySet().stream()
                .filter(path -> !comparison.placed.containsKey(path))
                .filter(comparison::ours)
                .forEach(comparison::drop);
        return new Result(comparison.steps, comparison.puts, comparison.drops, comparison.placed, comparison.faults);
    }

    private void want(Placement wanted) {
        var path = wanted.target();
        var earlier = before.sum(path);
        var there = there(path);
        placed.put(path, wanted.sha256());
        if (there.isEmpty()) {
            put(wanted, Change.PLACED);
        } else if (there.get().equals(wanted.sha256())) {
            steps.add(new Step(path, Change.UNCHANGED));
        } else if (earlier.filter(wanted.sha256()::equals).isPresent()) {
            steps.add(new Step(path, Change.LEFT));
        } else if (earlier.equals(there)) {
            put(wanted, Change.REPLACED);
        } else {
            faults.add(PresetFaults.of(path, earlier.isPresent() ? "preset.edited" : "preset.in-the-way"));
        }
    }

    private void put(Placement wanted, Change change) {
        steps.add(new Step(wanted.target(), change));
        puts.add(wanted);
    }

    private void drop(Path path) {
        var there = there(path);
        if (there.isEmpty()) {
            return;
        }
        if (there.equals(before.sum(path))) {
            steps.add(new Step(path, Change.REMOVED));
            drops.add(path);
        } else {
            steps.add(new Step(path, Change.LEFT));
        }
    }

    private boolean ours(Path path) {
        var plain = path.normalize();
        return plain.startsWith(places.policies()) || plain.startsWith(places.statements());
    }

    /** The sum of what lies there; empty where nothing does. */
    private Optional<String> there(Path path) {
        try {
            var lies = journal.before(path);
            if (lies.isEmpty()) {
                return Optional.empty();
            }
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of("no file");
            }
            return PublicFile.content(lies.get()).map(Placement::sha256);
        } catch (IOException e) {
            faults.add(PresetFaults.unreadable(path, e));
            return Optional.empty();
        }
    }
}
