package dev.sayso.profile;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * A profile with the text it was read from.
 *
 * @param profile what the text says
 * @param json the text, unknown keys included
 */
record ProfileText(Profile profile, ObjectNode json) {

    /** @throws FaultException {@code profile.malformed} or {@code profile.newer}, with line and column */
    static ProfileText parse(Path file, byte[] content) {
        try {
            var json = json(file, content);
            return new ProfileText(ProfileJson.read(json), json.copy());
        } catch (MalformedJson e) {
            throw malformed(file, e);
        }
    }

    /**
     * The same for who never writes it, and needs no copy of the text for that.
     *
     * @throws FaultException as {@link #parse} does
     */
    static Profile profile(Path file, byte[] content) {
        try {
            return ProfileJson.read(json(file, content));
        } catch (MalformedJson e) {
            throw malformed(file, e);
        }
    }

    private static JsonObject json(Path file, byte[] content) {
        var json = Json.read(Utf8.text(content));
        var format = json.integer("format");
        if (format > ProfileJson.FORMAT) {
            throw new FaultException(Fault.at(
                    Place.of(file, json.fault("format", "newer").position()),
                    Kind.INPUT,
                    "profile.newer",
                    file.toString(),
                    Integer.toString(format)));
        }
        if (format < ProfileJson.FORMAT) {
            throw json.fault("format", "there is no format " + format);
        }
        return json;
    }

    private static FaultException malformed(Path file, MalformedJson e) {
        return new FaultException(
                Fault.at(
                        Place.of(file, e.position()),
                        Kind.INPUT,
                        "profile.malformed",
                        file.toString(),
                        problem(e),
                        Integer.toString(e.position().line()),
                        Integer.toString(e.position().column())),
                e);
    }

    private static String problem(MalformedJson e) {
        var said = e.getMessage();
        return said == null ? "" : said.lines().findFirst().orElse("");
    }
}
