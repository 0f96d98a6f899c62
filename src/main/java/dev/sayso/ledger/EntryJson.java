package dev.sayso.ledger;

import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.json.Utf8;
import dev.sayso.ledger.Entry.Former;
import dev.sayso.ledger.Entry.Gap;
import dev.sayso.ledger.Event.Result;
import dev.sayso.ledger.Event.Subject;
import dev.sayso.profile.Account;
import dev.sayso.profile.AgeGroup;
import dev.sayso.profile.Choice;
import dev.sayso.profile.EditionRef;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entry as a line of the file, without its line feed. The keys' order is part of the format. */
final class EntryJson {
    /** More than any machine writes, and far from where counting on would overflow. */
    private static final long LARGEST = 999_999_999_999_999L;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    /** Years of four digits, so that every time takes the same room. */
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    /** No name that leads to another folder. */
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private EntryJson() {}

    static byte[] write(Entry entry) {
        var event = entry.event();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("sequence", entry.sequence());
        json.put("time", time(entry.time()));
        json.put("act", event.act().word());
        event.subject().item().ifPresent(item -> json.put("item", item));
        event.subject().product().ifPresent(product -> json.put("product", product));
        event.subject().organisation().ifPresent(name -> json.put("organisation", name));
        event.subject().request().ifPresent(request -> write(request, json.putObject("request")));
        event.subject().supportCase().ifPresent(supportCase -> json.put("case", supportCase));
        event.result().choice().ifPresent(choice -> json.put("choice", choice.word()));
        event.result().since().ifPresent(since -> json.put("since", time(since)));
        event.result().account().ifPresent(account -> json.put("account", account.word()));
        event.result().age().ifPresent(age -> json.put("age", age.word()));
        event.edition().ifPresent(edition -> {
            json.put("statement", edition.statement());
            json.put("edition", edition.edition());
            json.put("sha256", edition.sha256());
        });
        event.language().ifPresent(language -> json.put("language", language));
        json.put("by", event.by());
        json.put("via", event.via());
        event.refers().ifPresent(sequence -> json.put("refers", sequence));
        entry.gap().ifPresent(gap -> write(gap, json.putObject("gap")));
        entry.former().ifPresent(former -> write(former, json.putObject("former")));
        json.put("previous", entry.previous());
        return Json.compact(json).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Inquiry request, ObjectNode into) {
        into.put("id", request.id());
        into.put("kind", request.kind());
        into.put("to", request.to());
        into.put("sha256", request.sha256());
    }

    private static void write(Gap gap, ObjectNode into) {
        into.put("to", gap.to());
        into.put("bytes", gap.bytes());
        into.put("sha256", gap.sha256());
        into.put("last", gap.last());
    }

    private static void write(Former former, ObjectNode into) {
        former.file().ifPresent(file -> into.put("file", file));
        into.put("lines", former.lines());
        into.put("bytes", former.bytes());
        into.put("problem", former.problem().word());
        former.head().ifPresent(head -> into.put("head", head));
    }

    private static String time(Instant time) {
        var text = time.toString();
        if (!TIME.matcher(text).matches()) {
            throw new IllegalArgumentException("no time that the ledger can hold: " + text);
        }
        return text;
    }

    /** @throws dev.sayso.json.MalformedJson where the line is no entry */
    static Entry read(byte[] line) {
        var json = Json.read(Utf8.text(line));
        var act = Act.of(json.string("act")).orElseThrow(() -> json.fault("act", "no act of a ledger"));
        return new Entry(
                number(json, "sequence"),
                time(json, "time"),
                event(json, act),
                json.has("gap") ? Optional.of(gap(json.object("gap"))) : Optional.empty(),
                json.has("former") ? Optional.of(former(json.object("former"))) : Optional.empty(),
                hash(json, "previous"));
    }

    private static Event event(JsonObject json, Act act) {
        var subject = new Subject(
                json.optionalString("item"),
                json.optionalString("product"),
                json.optionalString("organisation"),
                json.has("request") ? Optional.of(request(json.object("request"))) : Optional.empty(),
                json.optionalString("case"));
        var result = new Result(
                json.optionalString("choice")
                        .map(word -> Choice.of(word).orElseThrow(() -> json.fault("choice", "no choice"))),
                json.has("since") ? Optional.of(time(json, "since")) : Optional.empty(),
                json.optionalString("account")
                        .map(word -> Account.of(word).orElseThrow(() -> json.fault("account", "no account"))),
                json.optionalString("age")
                        .map(word -> AgeGroup.of(word).orElseThrow(() -> json.fault("age", "no group of age"))));
        return new Event(
                act,
                subject,
                result,
                json.has("edition")
                        ? Optional.of(
                                new EditionRef(json.string("statement"), json.string("edition"), json.string("sha256")))
                        : Optional.empty(),
                json.optionalString("language"),
                json.string("by"),
                json.string("via"),
                json.has("refers") ? OptionalLong.of(number(json, "refers")) : OptionalLong.empty());
    }

    private static Inquiry request(JsonObject json) {
        return new Inquiry(json.string("id"), json.string("kind"), json.string("to"), hash(json, "sha256"));
    }

    private static Gap gap(JsonObject json) {
        return new Gap(number(json, "to"), number(json, "bytes"), hash(json, "sha256"), hash(json, "last"));
    }

    private static Former former(JsonObject json) {
        var file = json.optionalString("file");
        if (file.filter(name -> !FILE.matcher(name).matches()).isPresent()) {
            throw json.fault("file", "no name of a file in the same folder");
        }
        return new Former(
                file,
                number(json, "lines"),
                number(json, "bytes"),
                Problem.of(json.string("problem")).orElseThrow(() -> json.fault("problem", "no problem of a ledger")),
                json.has("head") ? Optional.of(hash(json, "head")) : Optional.empty());
    }

    static long number(JsonObject json, String key) {
        var number = json.wholeNumber(key);
        if (number < 0 || number > LARGEST) {
            throw json.fault(key, "a count expected");
        }
        return number;
    }

    static String hash(JsonObject json, String key) {
        var hash = json.string(key);
        if (!HASH.matcher(hash).matches()) {
            throw json.fault(key, "a SHA-256 in lower-case hexadecimal expected");
        }
        return hash;
    }

    private static Instant time(JsonObject json, String key) {
        var text = json.string(key);
        try {
            if (TIME.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Told below: a thirtieth of February has the right form.
        }
        throw json.fault(key, "a time such as 2026-11-22T10:15:30Z expected");
    }
}
