package dev.sayso.profile;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.TrustedFile;
import dev.sayso.files.Why;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.json.MalformedJson;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The file of a person's latest acts. Nobody's choice hangs on it. Written under the profile's lock. */
public final class ActsFile {
    private static final System.Logger LOG = System.getLogger(ActsFile.class.getName());
    private static final int FORMAT = 1;
    private static final int MOST_ACTS = 100;
    private static final int MAX_BYTES = 16 << 20;

    /**
     * One act.
     *
     * @param at when it was done
     * @param before by item: what the person had said until then; empty where nothing
     * @param after by item: what the act made of it; empty where nothing
     * @param programmesBefore by product: the person's part in its preview programme until then; empty where none
     * @param programmesAfter by product: what the act made of that
     */
    public record Act(
            Instant at,
            Map<String, Optional<ChoiceRecord>> before,
            Map<String, Optional<ChoiceRecord>> after,
            Map<String, Optional<Membership>> programmesBefore,
            Map<String, Optional<Membership>> programmesAfter) {
        public Act {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
            programmesBefore = Map.copyOf(programmesBefore);
            programmesAfter = Map.copyOf(programmesAfter);
        }
    }

    private final Path file;
    private final TrustedFile trusted;
    private final AtomicFile atomic;

    /** @param file where it lies, or will lie */
    public ActsFile(Path file, Disk disk) {
        this.file = file.toAbsolutePath();
        this.trusted = new TrustedFile(disk, MAX_BYTES);
        this.atomic = new AtomicFile(disk);
    }

    /** Where it lies, or would lie. */
    public Path file() {
        return file;
    }

    /** The acts, the oldest first; none where they can't be read or trusted. */
    public List<Act> load() {
        try {
            return trusted.read(file)
                    .map(content -> parse(new String(content, StandardCharsets.UTF_8)))
                    .orElseGet(List::of);
        } catch (FaultException | MalformedJson e) {
            LOG.log(Level.DEBUG, "no acts in " + file, e);
            return List.of();
        }
    }

    /**
     * Keeps the latest hundred of {@code acts}.
     *
     * @throws FaultException where they can't be saved; then the acts are as they were
     */
    public void save(List<Act> acts) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        var array = json.putArray("steps");
        for (var act : acts.subList(Math.max(0, acts.size() - MOST_ACTS), acts.size())) {
            var node = array.addObject();
            node.put("at", act.at().toString());
            write(act.before(), node.putObject("before"));
            write(act.after(), node.putObject("after"));
            if (!act.programmesAfter().isEmpty()) {
                var programmes = node.putObject("programmes");
                writeProgrammes(act.programmesBefore(), programmes.putObject("before"));
                writeProgrammes(act.programmesAfter(), programmes.putObject("after"));
            }
        }
        // Not forced to the disk: after a power cut a missing act costs one undo, and no choice.
        atomic.replaceQuickly(file, Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Deletes the file.
     *
     * @throws FaultException where it could not be deleted
     */
    public void erase() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(file), Kind.STORAGE, "storage.unwritable", file.toString(), Why.of(e)), e);
        }
    }

    private static List<Act> parse(String text) {
        var json = Json.read(text);
        if (json.integer("format") != FORMAT) {
            return List.of();
        }
        var acts = new ArrayList<Act>();
        for (var act : json.objects("steps")) {
            var programmes = act.optionalObject("programmes");
            acts.add(new Act(
                    ChoiceRecordJson.at(act),
                    records(act.object("before")),
                    records(act.object("after")),
                    memberships(programmes.optionalObject("before")),
                    memberships(programmes.optionalObject("after"))));
        }
        return List.copyOf(acts);
    }

    /** An item with an empty object is one that nothing was said of. */
    private static Map<String, Optional<ChoiceRecord>> records(JsonObject json) {
        var records = new HashMap<String, Optional<ChoiceRecord>>();
        for (var item : json.keys()) {
            var said = json.object(item);
            records.put(item, said.keys().isEmpty() ? Optional.empty() : Optional.of(ChoiceRecordJson.read(said)));
        }
        return records;
    }

    /** A product with an empty object is one whose programme the person took no part in. */
    private static Map<String, Optional<Membership>> memberships(JsonObject json) {
        var memberships = new HashMap<String, Optional<Membership>>();
        json.keys().forEach(product -> memberships.put(product, MembershipJson.read(json.object(product))));
        return memberships;
    }

    private static void writeProgrammes(Map<String, Optional<Membership>> memberships, ObjectNode into) {
        new TreeMap<>(memberships).forEach((product, membership) -> {
            var node = into.putObject(product);
            membership.ifPresent(joined -> MembershipJson.write(joined, node));
        });
    }

    private static void write(Map<String, Optional<ChoiceRecord>> records, ObjectNode into) {
        new TreeMap<>(records).forEach((item, record) -> {
            var node = into.putObject(item);
            record.ifPresent(said -> ChoiceRecordJson.write(said, node));
        });
    }
}
