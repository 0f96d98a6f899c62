package dev.sayso.profile;

import dev.sayso.json.JsonObject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** One choice as it lies on the disk, wherever choices are kept; see {@link ProfileJson} for what may be missing. */
public final class ChoiceRecordJson {
    private ChoiceRecordJson() {}

    /**
     * What the object says.
     *
     * @throws dev.sayso.json.MalformedJson where it is no choice, or a grant that proves nothing
     */
    public static ChoiceRecord read(JsonObject json) {
        var choice = Choice.of(json.string("choice")).orElse(Choice.UNDECIDED);
        if (choice == Choice.UNDECIDED) {
            throw json.fault("choice", "granted, refused or ask expected");
        }
        var provable = choice == Choice.GRANTED;
        return new ChoiceRecord(
                choice,
                provable || json.has("at") ? at(json) : Instant.EPOCH,
                provable
                        ? json.string("edition")
                        : json.optionalString("edition").orElse(""),
                json.optionalString("language").orElse(""),
                json.optionalString("by").orElse(""),
                json.optionalString("via").orElse(""),
                json.has("ended") ? Optional.of(ended(json)) : Optional.empty());
    }

    private static Ended ended(JsonObject json) {
        var ended = Ended.of(json.string("ended"));
        if (ended.isEmpty()) {
            throw json.fault("ended", "expired or needs-review expected");
        }
        return ended.get();
    }

    /** Puts {@code said} into {@code into}; keys that this version doesn't know stay there. */
    public static void write(ChoiceRecord said, ObjectNode into) {
        into.put("choice", said.choice().word());
        put(into, "at", said.dated() ? time(said.at()) : "");
        put(into, "edition", said.edition());
        put(into, "language", said.language());
        put(into, "by", said.by());
        put(into, "via", said.via());
        put(into, "ended", said.ended().map(Ended::word).orElse(""));
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The time that the object says; years of more than four digits are none that a calendar could show. */
    static Instant at(JsonObject json) {
        var text = json.string("at");
        try {
            if (text.startsWith("+") || text.startsWith("-")) {
                throw new DateTimeParseException("a year of more than four digits", text, 0);
            }
            return Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeParseException e) {
            throw json.fault("at", "a time such as 2026-11-22T10:15:30Z expected");
        }
    }

    /** A text that was missing stays missing. */
    private static void put(ObjectNode into, String key, String text) {
        if (text.isEmpty()) {
            into.remove(key);
        } else {
            into.put(key, text);
        }
    }
}
