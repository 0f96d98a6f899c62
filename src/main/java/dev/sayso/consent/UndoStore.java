package dev.sayso.consent;

import dev.sayso.fault.FaultException;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.TrustedFile;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.json.MalformedJson;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.ChoiceRecordJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the acts that can be taken back, so that another process can take them back too. Written under the profile's lock. */
public final class UndoStore {
    private static final Logger LOG = LoggerFactory.getLogger(UndoStore.class);
    private static final int FORMAT = 1;
    private static final int MOST_STEPS = 100;
    private static final int MAX_BYTES = 16 << 20;

    private final Path file;
    private final TrustedFile trusted;
    private final AtomicFile atomic;

    /** @param state the folder it lies in; need not exist */
    public UndoStore(Path state, Disk disk) {
        this.file = state.toAbsolutePath().resolve("undo.json");
        this.trusted = new TrustedFile(disk, MAX_BYTES);
        this.atomic = new AtomicFile(disk);
    }

    Path file() {
        return file;
    }

    /** The steps, the oldest first. Nobody's choice hangs on them: where they can't be read or trusted there are none. */
    List<UndoStep> load() {
        try {
            return trusted.read(file)
                    .map(content -> parse(new String(content, StandardCharsets.UTF_8)))
                    .orElseGet(List::of);
        } catch (FaultException | MalformedJson | DateTimeException e) {
            LOG.debug("no steps to take back", e);
            return List.of();
        }
    }

    /**
     * Keeps the latest hundred of {@code steps}.
     *
     * @throws FaultException where they can't be saved; then the steps are as they were
     */
    void save(List<UndoStep> steps) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        var array = json.putArray("steps");
        for (var step : steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size())) {
            var node = array.addObject();
            node.put("at", step.at().toString());
            write(step.before(), node.putObject("before"));
            write(step.after(), node.putObject("after"));
        }
        // Not forced to the disk: after a power cut a missing step costs one undo, and no choice.
        atomic.replaceQuickly(file, Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    private static List<UndoStep> parse(String text) {
        var json = Json.read(text);
        if (json.integer("format") != FORMAT) {
            return List.of();
        }
        var steps = new ArrayList<UndoStep>();
        for (var step : json.objects("steps")) {
            steps.add(new UndoStep(
                    Instant.parse(step.string("at")), records(step.object("before")), records(step.object("after"))));
        }
        return List.copyOf(steps);
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

    private static void write(Map<String, Optional<ChoiceRecord>> records, ObjectNode into) {
        new TreeMap<>(records).forEach((item, record) -> {
            var node = into.putObject(item);
            record.ifPresent(said -> ChoiceRecordJson.write(said, node));
        });
    }
}
