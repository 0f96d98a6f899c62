package dev.sayso.cli.erase;

import dev.sayso.cli.text.FaultText;
import dev.sayso.consent.Erasure;
import dev.sayso.consent.OwnFile;
import dev.sayso.phrases.ErasureSentences;
import dev.sayso.words.Words;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An erasure as JSON. */
final class ErasureJson {
    private ErasureJson() {}

    static ObjectNode of(Erasure erasure, boolean applied, Words words) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("extent", erasure.wish().extent().word())
                .put("applied", applied);
        erasure.wish().before().ifPresent(before -> json.put("before", before.toString()));
        files(erasure.files(), json.putArray("erased"));
        files(erasure.shortened(), json.putArray("shortened"));
        files(erasure.kept(), json.putArray("kept"));
        var left = json.putArray("left");
        for (var remainder : erasure.left()) {
            var node = left.addObject().put("kind", remainder.kind());
            remainder.place().ifPresent(place -> node.put("path", place.toString()));
            node.put("text", ErasureSentences.why(remainder, words));
        }
        var failed = json.putArray("failed");
        erasure.failed().forEach(fault -> failed.add(FaultText.json(fault, words)));
        return json;
    }

    private static void files(List<OwnFile> files, ArrayNode into) {
        files.forEach(file -> into.addObject()
                .put("kind", file.kind())
                .put("path", file.file().toString())
                .put("bytes", file.bytes()));
    }
}
