package dev.sayso.ledger;

import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.TrustedFile;
import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How far the ledger goes, kept in a file beside it: a chain alone can't show that its end was removed.
 *
 * @param sequence of the last line; 0 where there is none yet
 * @param bytes the ledger's length
 * @param sha256 of the last line
 * @param settled sequence of the last entry that is known to stand in the profile, or to have been marked as not done
 */
record Head(long sequence, long bytes, String sha256, long settled) {
    /** All heads take this room, so that one is written over another in a single sector. */
    private static final int ROOM = 256;

    static final Head START = new Head(0, 0, Sha256.NOTHING, 0);

    /** The head in {@code file}; empty where there is none, or something else. */
    static Optional<Head> read(Disk disk, Path file) {
        try {
            return new TrustedFile(disk, ROOM).read(file).flatMap(Head::parse);
        } catch (FaultException e) {
            if (e.fault().code().equals("storage.too-large")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Optional<Head> parse(byte[] content) {
        try {
            var json = Json.read(Utf8.text(content));
            return Optional.of(new Head(
                    EntryJson.number(json, "sequence"),
                    EntryJson.number(json, "bytes"),
                    EntryJson.hash(json, "sha256"),
                    EntryJson.number(json, "settled")));
        } catch (MalformedJson e) {
            return Optional.empty();
        }
    }

    /** The head as its file holds it. */
    byte[] content() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("sequence", sequence);
        json.put("bytes", bytes);
        json.put("sha256", sha256);
        json.put("settled", settled);
        var text = Json.compact(json).getBytes(StandardCharsets.UTF_8);
        var content = Arrays.copyOf(text, ROOM);
        Arrays.fill(content, text.length, ROOM - 1, (byte) ' ');
        content[ROOM - 1] = '\n';
        return content;
    }

    Head settledUpTo(long last) {
        return new Head(sequence, bytes, sha256, last);
    }
}
