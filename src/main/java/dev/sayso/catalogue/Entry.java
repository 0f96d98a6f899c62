package dev.sayso.catalogue;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.json.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One object of a catalogue file, read strictly: every fault says which file, line and column. */
final class Entry {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+#[a-z0-9-]+");

    private static final Set<String> WEB = Set.of("http", "https");

    private final Path file;
    private final JsonObject json;

    Entry(Path file, JsonObject json) {
        this.file = file;
        this.json = json;
    }

    /** Refuses a key that nothing reads: it may be a misspelt one, and then something would go unsaid. */
    void allowOnly(Set<String> known) {
        for (var key : json.keys()) {
            if (!known.contains(key)) {
                throw fault(key, "catalogue.unknown-key", key, String.join(", ", new TreeSet<>(known)));
            }
        }
    }

    String text(String key) {
        var text = json.string(required(key));
        if (text.isBlank()) {
            throw fault(key, "catalogue.missing", key);
        }
        return text;
    }

    /** A list with at least one text, none of them empty. */
    List<String> texts(String key) {
        var texts = json.strings(required(key));
        if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
            throw fault(key, "catalogue.missing", key);
        }
        return texts;
    }

    /** Addresses of passages, {@code section#passage}, at least one. */
    List<String> addresses(String key) {
        var addresses = texts(key);
        for (var address : addresses) {
            if (!ADDRESS.matcher(address).matches()) {
                throw fault(key, "catalogue.not-an-address", address);
            }
        }
        return addresses;
    }

    /** Ids, each of which must be one of {@code known}; at least one. */
    List<String> idsOf(String key, Collection<String> known) {
        var ids = texts(key);
        ids.forEach(id -> requireKnown(key, id, known));
        return ids;
    }

    String idOf(String key, Collection<String> known) {
        var id = text(key);
        requireKnown(key, id, known);
        return id;
    }

    private void requireKnown(String key, String id, Collection<String> known) {
        if (!known.contains(id)) {
            throw fault(key, "catalogue.unknown-id", key, id, String.join(", ", known));
        }
    }

    /** A text in several languages; there must be one in English. */
    Wording wording(String key) {
        var languages = entry(key);
        var texts = new HashMap<String, String>();
        languages.text("en");
        for (var language : languages.json.keys()) {
            languages.requireLanguage(language);
            texts.put(language, languages.text(language));
        }
        return new Wording(texts);
    }

    /** Phrases by language; an entry without any is recognised by its address alone. */
    Cues cues(String key) {
        var languages = new Entry(file, json.optionalObject(key));
        var phrases = new HashMap<String, List<String>>();
        for (var language : languages.json.keys()) {
            languages.requireLanguage(language);
            phrases.put(language, languages.texts(language));
        }
        return new Cues(phrases);
    }

    private void requireLanguage(String key) {
        if (!LANGUAGE.matcher(key).matches()) {
            throw fault(key, "catalogue.unknown-key", key, "en, de");
        }
    }

    /** An address on the web. */
    URI web(String key) {
        var text = text(key);
        try {
            var address = new URI(text);
            if (WEB.contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new FaultException(
                    fault(key, "catalogue.malformed", key + ": " + text).fault(), e);
        }
        throw fault(key, "catalogue.malformed", key + ": " + text);
    }

    int integer(String key) {
        return json.integer(required(key));
    }

    boolean bool(String key) {
        return json.bool(required(key));
    }

    boolean has(String key) {
        return json.has(key);
    }

    Entry entry(String key) {
        return new Entry(file, json.object(required(key)));
    }

    List<Entry> entries(String key) {
        return json.objects(required(key)).stream()
                .map(object -> new Entry(file, object))
                .toList();
    }

    /** A fault at the value of {@code key}, or at the object as a whole where it has none. */
    FaultException fault(String key, String code, String... arguments) {
        return new FaultException(
                Fault.at(Place.of(file, json.fault(key, code).position()), Kind.INPUT, code, arguments));
    }

    private String required(String key) {
        if (!json.has(key)) {
            throw fault(key, "catalogue.missing", key);
        }
        return key;
    }
}
