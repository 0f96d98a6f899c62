package dev.sayso.preset;

import static dev.sayso.fault.Fault.Kind.INPUT;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Disk;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import dev.sayso.policy.SystemFiles;
import dev.sayso.preset.Comparison.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Presets of one machine: what a new one would do, doing it, what was preset, and taking it back. */
public final class Presets {
    private static final int LARGEST = 1 << 20;

    private final Places places;
    private final Planner planner;
    private final SystemFiles system;
    private final Placing placing;

    public Presets(Places places, Catalogue catalogue, SystemFiles system, Disk disk) {
        this.places = places;
        this.planner = new Planner(places, catalogue);
        this.system = system;
        this.placing = new Placing(places, disk);
    }

    /**
     * What was preset here.
     *
     * @param fault why the file that says so can't be believed; then it is as if nothing had been
     */
    public record Known(MachinePreset preset, Optional<Fault> fault) {}

    /** The file that says what was preset here. */
    public Path file() {
        return places.file();
    }

    /** Whether anything was preset here. */
    public boolean there() {
        return Files.exists(places.file());
    }

    /** What was preset here; never throws. */
    public Known known() {
        return known(() -> system.read(places.file(), LARGEST));
    }

    /** Reads what may not be readable. */
    @FunctionalInterface
    private interface Reading {
        Optional<byte[]> read() throws IOException;
    }

    private Known known(Reading reading) {
        var fault = distrust();
        if (fault.isPresent()) {
            return new Known(MachinePreset.NONE, fault);
        }
        try {
            var preset = reading.read().map(bytes -> MachinePreset.of(places.file(), Utf8.text(bytes)));
            return new Known(preset.orElse(MachinePreset.NONE), Optional.empty());
        } catch (FaultException e) {
            return new Known(MachinePreset.NONE, Optional.of(e.fault()));
        } catch (MalformedJson e) {
            return new Known(MachinePreset.NONE, Optional.of(PresetFaults.of(places.file(), "preset.record-broken")));
        } catch (IOException e) {
            return new Known(MachinePreset.NONE, Optional.of(PresetFaults.unreadable(places.file(), e)));
        }
    }

    /** Why nothing may be placed or taken away: what a newer version placed can't be told from what people did. */
    private Optional<Fault> hindrance() {
        return distrust().or(() -> known().fault().filter(fault -> fault.code().equals(MachinePreset.NEWER)));
    }

    /** Why nothing that lies there, or would lie there, can be believed. */
    private Optional<Fault> distrust() {
        return Stream.of(places.file(), places.policy())
                .flatMap(path -> system.distrust(path).stream())
                .flatMap(fault -> fault.place().map(Place::file).stream())
                .map(path -> Fault.at(Place.of(path), INPUT, "preset.untrusted", path.toString()))
                .findFirst();
    }

    /** What a preset would do; places nothing. */
    public Outcome check(Path file) {
        return outcome(compare(planner.plan(file)));
    }

    /**
     * Takes a preset, all of it or nothing. The same one again changes nothing.
     *
     * @throws dev.sayso.fault.FaultException where files can't be put in place; then all is as it was
     */
    public Outcome apply(Path file) {
        var plan = planner.plan(file);
        if (!plan.faults().isEmpty()) {
            return new Outcome(List.of(), plan.faults());
        }
        return changing(() -> compare(plan), result -> {
            var preset = plan.preset();
            return List.of(record(new MachinePreset(
                    preset.language(), preset.firstRun(), Collections.unmodifiableSequencedMap(result.placed()))));
        });
    }

    /**
     * Takes back what was preset. What an administrator changed since is left.
     *
     * @throws dev.sayso.fault.FaultException where files can't be taken away; then all is as it was
     */
    public Outcome remove() {
        return changing(() -> Comparison.of(places, before(), placing.journal(), List.of()), _ -> List.of());
    }

    private Placement record(MachinePreset preset) {
        return new Placement(places.file(), preset.toBytes());
    }

    /** What has to lie beside the files: the record of them, or none. */
    @FunctionalInterface
    private interface Recording {
        List<Placement> of(Result result);
    }

    private Outcome changing(Supplier<Result> comparing, Recording recording) {
        var fault = hindrance();
        if (fault.isPresent()) {
            return new Outcome(List.of(), List.of(fault.get()));
        }
        return placing.alone(() -> {
            var result = comparing.get();
            if (result.faults().isEmpty()) {
                change(result, recording.of(result));
            }
            return outcome(result);
        });
    }

    /** The record comes last: what it names lies there by then. */
    private void change(Result result, List<Placement> records) {
        var puts = new ArrayList<>(result.puts());
        var drops = new ArrayList<>(result.drops());
        records.stream().filter(record -> !liesThere(record)).forEach(puts::add);
        if (records.isEmpty() && Files.exists(places.file())) {
            drops.add(places.file());
        }
        if (!puts.isEmpty() || !drops.isEmpty()) {
            placing.change(puts, drops);
        }
    }

    private static boolean liesThere(Placement wanted) {
        try {
            return PublicFile.content(wanted.target())
                    .map(Placement::sha256)
                    .filter(wanted.sha256()::equals)
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private Result compare(Planner.Plan plan) {
        var result = Comparison.of(places, before(), placing.journal(), plan.placements());
        hindrance().ifPresent(result.faults()::add);
        result.faults().addAll(plan.faults());
        return result;
    }

    /** What was preset before a change that was cut off. */
    private MachinePreset before() {
        return known(() -> {
                    var lies = placing.journal().before(places.file());
                    return lies.isEmpty() ? Optional.empty() : system.read(lies.get(), LARGEST);
                })
                .preset();
    }

    private static Outcome outcome(Result result) {
        return new Outcome(result.faults().isEmpty() ? result.steps() : List.of(), result.faults());
    }
}
