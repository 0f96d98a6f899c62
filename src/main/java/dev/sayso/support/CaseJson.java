package dev.sayso.support;

import dev.sayso.json.JsonObject;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.ChoiceRecordJson;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The cases as they lie on the disk; {@code assets/schemas/cases.schema.json} describes them. */
final class CaseJson {
    static final int FORMAT = 1;

    private static final Pattern ID = Pattern.compile("\\d{4}-\\d{4,9}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final Pattern ITEM = Pattern.compile(SupportCase.CATEGORY + "\\.[a-z0-9-]+");

    private CaseJson() {}

    static ObjectNode write(List<SupportCase> cases) {
        var json = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        var array = json.putArray("cases");
        cases.forEach(one -> write(one, array.addObject()));
        return json;
    }

    /** @throws dev.sayso.json.MalformedJson where it is not what this version writes */
    static List<SupportCase> read(JsonObject json) {
        var cases = new ArrayList<SupportCase>();
        var ids = new HashSet<String>();
        for (var object : json.objects("cases")) {
            var one = readOne(object);
            if (!ids.add(one.id())) {
                throw object.fault("id", "stands twice");
            }
            cases.add(one);
        }
        return List.copyOf(cases);
    }

    private static SupportCase readOne(JsonObject json) {
        var id = json.string("id");
        if (!ID.matcher(id).matches()) {
            throw json.fault("id", "a year and a count expected, such as 2026-0001");
        }
        return new SupportCase(
                id,
                json.string("title"),
                json.optionalString("product"),
                json.optionalString("contact").orElse(""),
                term(json),
                choices(json.optionalObject("choices")),
                json.has("files")
                        ? json.objects("files").stream().map(CaseJson::file).toList()
                        : List.of());
    }

    private static Term term(JsonObject json) {
        var opened = time(json, "opened");
        var lapses = time(json, "lapses");
        if (lapses.isBefore(opened)
                || lapses.isAfter(Term.of(opened, Term.MOST_DAYS).lapses())) {
            throw json.fault("lapses", "at most " + Term.MOST_DAYS + " days after it was opened expected");
        }
        return new Term(opened, lapses, time(json, "seen"), optionalTime(json, "closed"), optionalTime(json, "lapsed"));
    }

    private static SortedMap<String, ChoiceRecord> choices(JsonObject json) {
        var found = new TreeMap<String, ChoiceRecord>();
        for (var item : json.keys()) {
            if (!ITEM.matcher(item).matches()) {
                throw json.fault(item, "no item of a support case");
            }
            found.put(item, ChoiceRecordJson.read(json.object(item)));
        }
        return found;
    }

    private static AddedFile file(JsonObject json) {
        var item = json.string("item");
        if (!ITEM.matcher(item).matches()) {
            throw json.fault("item", "no item of a support case");
        }
        return new AddedFile(
                path(json, "path"), item, json.has("target") ? Optional.of(path(json, "target")) : Optional.empty());
    }

    private static Path path(JsonObject json, String key) {
        try {
            var path = Path.of(json.string(key));
            if (path.isAbsolute()) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw json.fault(key, "no path here");
        }
        throw json.fault(key, "a whole path expected");
    }

    private static Optional<Instant> optionalTime(JsonObject json, String key) {
        return json.has(key) ? Optional.of(time(json, key)) : Optional.empty();
    }

    private static Instant time(JsonObject json, String key) {
        var text = json.string(key);
        try {
            // Years of four digits, so that a term can be added to any of them.
            if (TIME.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw json.fault(key, "no such time");
        }
        throw json.fault(key, "a time such as 2026-11-22T10:15:30Z expected");
    }

    private static void write(SupportCase one, ObjectNode into) {
        var term = one.term();
        into.put("id", one.id());
        into.put("title", one.title());
        one.product().ifPresent(product -> into.put("product", product));
        if (!one.contact().isEmpty()) {
            into.put("contact", one.contact());
        }
        into.put("opened", term.opened().toString());
        into.put("lapses", term.lapses().toString());
        into.put("seen", term.seen().toString());
        term.closed().ifPresent(at -> into.put("closed", at.toString()));
        term.lapsed().ifPresent(at -> into.put("lapsed", at.toString()));
        var choices = into.putObject("choices");
        one.choices().forEach((item, said) -> ChoiceRecordJson.write(said, choices.putObject(item)));
        var files = into.putArray("files");
        for (var file : one.files()) {
            var object = files.addObject();
            object.put("path", file.path().toString());
            object.put("item", file.item());
            file.target().ifPresent(target -> object.put("target", target.toString()));
        }
    }
}
