package dev.sayso.preset;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.json.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What was preset on a machine.
 *
 * @param language tag of the language for those who chose none
 * @param firstRun whether the page that the first start opens with is shown
 * @param placed the files that were put in place, each with the SHA-256 of what was put there
 */
public record MachinePreset(Optional<String> language, boolean firstRun, SequencedMap<Path, String> placed) {
    /** The fault of a file that a newer version wrote. */
    static final String NEWER = "preset.record-newer";

    /** Nothing was: each person's own system decides on the language, and the first start explains itself. */
    public static final MachinePreset NONE =
            new MachinePreset(Optional.empty(), true, Collections.unmodifiableSequencedMap(new LinkedHashMap<>()));

    /** The same as a file; each path stands on a line of its own, for whoever has no more than a shell to read it with. */
    byte[] toBytes() {
        var json = JsonNodeFactory.instance.objectNode().put("format", PresetReader.FORMAT);
        language.ifPresent(tag -> json.put("language", tag));
        json.put("firstRun", firstRun);
        var list = json.putArray("placed");
        placed.forEach(
                (path, sum) -> list.addObject().put("path", path.toString()).put("sha256", sum));
        return Json.write(json).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What the file says.
     *
     * @throws MalformedJson where it is no such file
     * @throws FaultException {@code preset.record-newer} where a newer version wrote it
     */
    static MachinePreset of(Path file, String text) {
        var json = Json.read(text);
        // The format comes first: a newer one may say all else in another way.
        var format = json.integer("format");
        var place = json.fault("format", "there is no format " + format);
        if (format > PresetReader.FORMAT) {
            throw new FaultException(Fault.at(
                    Place.of(file, place.position()), Kind.INPUT, NEWER, file.toString(), Integer.toString(format)));
        }
        if (format < PresetReader.FORMAT) {
            throw place;
        }
        var placed = new LinkedHashMap<Path, String>();
        for (var entry : json.objects("placed")) {
            placed.put(path(entry), entry.string("sha256"));
        }
        return new MachinePreset(
                json.optionalString("language"), json.bool("firstRun"), Collections.unmodifiableSequencedMap(placed));
    }

    private static Path path(JsonObject entry) {
        try {
            return Path.of(entry.string("path"));
        } catch (InvalidPathException e) {
            throw entry.fault("path", "no path");
        }
    }

    /** What was put there; empty where no preset put anything there. */
    Optional<String> sum(Path path) {
        return Optional.ofNullable(placed.get(path));
    }
}
