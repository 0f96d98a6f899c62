package dev.sayso.preferences;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.json.MalformedJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.node.JsonNodeFactory;

/** The file that keeps {@link Preferences}. */
public final class PreferencesStore {
    private static final long MAX_BYTES = 64 * 1024;

    private final Path file;
    private final AtomicFile atomic;

    public PreferencesStore(Path file, AtomicFile atomic) {
        this.file = file;
        this.atomic = atomic;
    }

    /**
     * What the file says; {@link Preferences#DEFAULT} where there is none.
     *
     * @throws FaultException where the file can't be read; it is left as it is
     */
    public Preferences load() {
        if (Files.notExists(file)) {
            return Preferences.DEFAULT;
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new FaultException(
                        Fault.at(Place.of(file), Fault.Kind.INPUT, "settings.malformed", "> " + MAX_BYTES));
            }
            return parse(Json.read(Files.readString(file)));
        } catch (MalformedJson e) {
            var place = Place.of(file, e.position());
            throw new FaultException(
                    Fault.at(place, Fault.Kind.INPUT, "settings.malformed", place + ": " + e.getMessage()), e);
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(file), Fault.Kind.STORAGE, "settings.malformed", String.valueOf(e.getMessage())),
                    e);
        }
    }

    /**
     * Replaces what the file says.
     *
     * @throws FaultException where they can't be saved
     */
    public void save(Preferences preferences) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", 1);
        json.put("theme", preferences.theme().word());
        json.put("textSize", preferences.textSize());
        preferences.language().ifPresent(language -> json.put("language", language));
        preferences.region().ifPresent(region -> json.put("region", region));
        atomic.replaceQuickly(file, Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    private static Preferences parse(JsonObject json) {
        var theme = json.optionalString("theme")
                .map(word -> Theme.of(word).orElseThrow(() -> json.fault("theme", "unknown word " + word)))
                .orElse(Theme.SYSTEM);
        var size = json.has("textSize") ? json.integer("textSize") : Preferences.SMALLEST;
        var region = json.optionalString("region");
        if (region.filter(code -> !Preferences.isCountry(code)).isPresent()) {
            throw json.fault("region", "no country of ISO 3166-1");
        }
        return new Preferences(theme, size, json.optionalString("language"), region);
    }
}
