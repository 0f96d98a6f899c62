package dev.sayso.consent;

import dev.sayso.fault.FaultException;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.TrustedFile;
import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What of all that comes about without the person was written down already. Nobody's choice hangs on it: where it is lost, things
 * are written down once more.
 *
 * @param rules by organisation: the SHA-256 of the rules it had
 * @param asked the editions, each with a language, under which the questions were put: {@code 2016-09/en}
 * @param introduced the items that were there when the first run was over: once it was answered or put off
 */
record Noted(SortedMap<String, String> rules, SortedSet<String> asked, SortedSet<String> introduced) {
    private static final System.Logger LOG = System.getLogger(Noted.class.getName());
    private static final int FORMAT = 1;
    private static final int MAX_BYTES = 1 << 20;
    private static final Noted NOTHING = new Noted(Map.of(), Set.of(), Set.of());

    Noted {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        asked = Collections.unmodifiableSortedSet(new TreeSet<>(asked));
        introduced = Collections.unmodifiableSortedSet(new TreeSet<>(introduced));
    }

    private Noted(Map<String, String> rules, Set<String> asked, Set<String> introduced) {
        this(new TreeMap<>(rules), new TreeSet<>(asked), new TreeSet<>(introduced));
    }

    Noted withRules(Map<String, String> now) {
        return new Noted(now, asked, introduced);
    }

    Noted withAsked(String edition) {
        var all = new TreeSet<>(asked);
        all.add(edition);
        return new Noted(rules, all, introduced);
    }

    Noted withIntroduced(Set<String> items) {
        var all = new TreeSet<>(introduced);
        all.addAll(items);
        return new Noted(rules, asked, all);
    }

    /** What lies there; nothing where it can't be read or trusted. */
    static Noted load(Path file) {
        try {
            return new TrustedFile(Disk.REAL, MAX_BYTES)
                    .read(file)
                    .map(content -> parse(Utf8.text(content)))
                    .orElse(NOTHING);
        } catch (FaultException | MalformedJson e) {
            LOG.log(Level.DEBUG, "nothing noted in " + file, e);
            return NOTHING;
        }
    }

    void save(Path file) {
        var json = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        var ofOrganisations = json.putObject("rules");
        rules.forEach(ofOrganisations::put);
        var editions = json.putArray("asked");
        asked.forEach(editions::add);
        var items = json.putArray("introduced");
        introduced.forEach(items::add);
        new AtomicFile(Disk.REAL).replaceQuickly(file, Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    private static Noted parse(String text) {
        var json = Json.read(text);
        if (json.integer("format") != FORMAT) {
            return NOTHING;
        }
        var rules = new TreeMap<String, String>();
        var ofOrganisations = json.object("rules");
        ofOrganisations.keys().forEach(name -> rules.put(name, ofOrganisations.string(name)));
        var introduced = json.has("introduced") ? json.strings("introduced") : List.<String>of();
        return new Noted(rules, new TreeSet<>(json.strings("asked")), new TreeSet<>(introduced));
    }
}
