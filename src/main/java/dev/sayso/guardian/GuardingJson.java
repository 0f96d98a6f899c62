package dev.sayso.guardian;

import dev.sayso.guardian.Guarding.Consent;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.ChoiceRecordJson;
import dev.sayso.profile.EditionRef;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A guardian's file as it lies on the disk. Anything in it that is not as SaySo wrote it makes it no guardian's file. */
final class GuardingJson {
    private static final int FORMAT = 1;
    private static final Pattern HEXADECIMAL = Pattern.compile("([0-9a-f]{2})+");

    private GuardingJson() {}

    static ObjectNode write(Guarding guarding) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT).put("child", guarding.child().toString());
        guarding.until().ifPresent(until -> json.put("until", until.toString()));
        json.putObject("pin")
                .put("iterations", guarding.pin().iterations())
                .put("salt", guarding.pin().salt())
                .put("hash", guarding.pin().hash());
        json.putObject("attempts")
                .put("wrong", guarding.lockOut().wrong())
                .put("until", guarding.lockOut().until().toString());
        guarding.consent()
                .ifPresent(consent -> json.putObject("consent")
                        .put("at", consent.at().toString())
                        .put("statement", consent.edition().statement())
                        .put("edition", consent.edition().edition())
                        .put("sha256", consent.edition().sha256())
                        .put("language", consent.language()));
        var allowed = json.putObject("allowed");
        guarding.allowed().forEach((item, said) -> ChoiceRecordJson.write(said, allowed.putObject(item)));
        return json;
    }

    /** @throws dev.sayso.json.MalformedJson where the text is no guardian's file */
    static Guarding read(String text) {
        var json = Json.read(text);
        if (json.integer("format") != FORMAT) {
            throw json.fault("format", "format " + FORMAT + " expected");
        }
        var allowed = new TreeMap<String, ChoiceRecord>();
        var items = json.object("allowed");
        items.keys().forEach(item -> allowed.put(item, ChoiceRecordJson.read(items.object(item))));
        return new Guarding(
                parsed(json, "child", UUID::fromString),
                json.has("until") ? Optional.of(parsed(json, "until", YearMonth::parse)) : Optional.empty(),
                pin(json.object("pin")),
                lockOut(json.object("attempts")),
                json.has("consent") ? Optional.of(consent(json.object("consent"))) : Optional.empty(),
                allowed);
    }

    private static PinHash pin(JsonObject json) {
        var iterations = json.integer("iterations");
        if (iterations < PinHash.ITERATIONS || iterations > PinHash.MOST_ITERATIONS) {
            throw json.fault("iterations", "from " + PinHash.ITERATIONS + " on expected");
        }
        return new PinHash(
                iterations, bytes(json, "salt", PinHash.SALT_BYTES), bytes(json, "hash", PinHash.HASH_BYTES));
    }

    private static String bytes(JsonObject json, String key, int count) {
        var text = json.string(key);
        if (text.length() != 2 * count || !HEXADECIMAL.matcher(text).matches()) {
            throw json.fault(key, count + " bytes in hexadecimal expected");
        }
        return text;
    }

    private static LockOut lockOut(JsonObject json) {
        var wrong = json.integer("wrong");
        if (wrong < 0) {
            throw json.fault("wrong", "a count expected");
        }
        return new LockOut(wrong, parsed(json, "until", Instant::parse));
    }

    private static Consent consent(JsonObject json) {
        return new Consent(
                parsed(json, "at", Instant::parse),
                new EditionRef(json.string("statement"), json.string("edition"), json.string("sha256")),
                json.string("language"));
    }

    private static <T> T parsed(JsonObject json, String key, Function<String, T> parse) {
        try {
            return parse.apply(json.string(key));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw json.fault(key, "something else expected");
        }
    }
}
