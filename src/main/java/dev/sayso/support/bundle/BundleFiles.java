package dev.sayso.support.bundle;

import dev.sayso.json.Json;
import dev.sayso.profile.ChoiceRecordJson;
import dev.sayso.support.bundle.Part.Sort;
import dev.sayso.support.secrets.Redacted.Strike;
import dev.sayso.support.secrets.Redactor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A bundle's files by name, the manifest last: a bundle without one was not written to its end. */
public final class BundleFiles {
    static final String MANIFEST = "manifest.json";
    private static final int FORMAT = 1;

    private BundleFiles() {}

    /** Every file's content by its path in the bundle. */
    static SequencedMap<String, byte[]> of(Bundle bundle, Facts facts) {
        var files = contents(bundle);
        var all = new LinkedHashMap<String, byte[]>();
        files.forEach((path, file) -> all.put(path, file.content()));
        all.put(MANIFEST, Json.write(manifest(bundle, facts)).getBytes(StandardCharsets.UTF_8));
        return all;
    }

    /** The manifest that would lie in the bundle; {@code assets/schemas/case-manifest.schema.json} describes it. */
    public static ObjectNode manifest(Bundle bundle, Facts facts) {
        var one = facts.supportCase();
        var json = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
        var about = json.putObject("case").put("id", one.id()).put("title", plain(one.title()));
        one.product().ifPresent(product -> about.put("product", plain(product)));
        about.put("opened", one.term().opened().toString())
                .put("ends", one.term().lapses().toString());
        json.put("made", facts.made().toString()).put("program", facts.program());
        json.putObject("statement")
                .put("id", facts.edition().statement())
                .put("edition", facts.edition().edition())
                .put("sha256", facts.edition().sha256());
        var said = json.putArray("said");
        for (var item : facts.said()) {
            var object = said.addObject().put("item", item.item()).put("allowed", item.allowed());
            object.put("because", item.verdict());
            item.record().ifPresent(record -> ChoiceRecordJson.write(record, object));
        }
        var files = json.putArray("files");
        contents(bundle).forEach((path, file) -> {
            var object = files.addObject()
                    .put("path", path)
                    .put("item", file.item())
                    .put("from", file.added() ? "added" : "collected")
                    .put("bytes", file.content().length)
                    .put("sha256", sha256(file.content()));
            struck(file.strikes(), object.putArray("struckOut"));
        });
        leftOut(bundle.leftOut(), json.putArray("leftOut"));
        return json;
    }

    /** What was struck out, by kind and line. */
    public static void struck(List<Strike> strikes, ArrayNode into) {
        strikes.forEach(
                strike -> into.addObject().put("kind", strike.kind().word()).put("line", strike.line()));
    }

    /** What is not in the bundle. */
    public static void leftOut(List<LeftOut> all, ArrayNode into) {
        for (var one : all) {
            into.addObject()
                    .put("name", one.name())
                    .put("item", one.item())
                    .put("reason", one.reason().word());
        }
    }

    /** What the person added, and did not allow. */
    public static void withheld(List<Withheld> all, ArrayNode into) {
        all.forEach(one -> into.addObject().put("name", one.name()).put("item", one.item()));
    }

    private record File(String item, boolean added, String text, List<Strike> strikes) {
        byte[] content() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static SequencedMap<String, File> contents(Bundle bundle) {
        var values = new LinkedHashMap<String, List<Part>>();
        var files = new TreeMap<String, File>();
        for (var part : bundle.parts()) {
            if (part.sort() == Sort.VALUE) {
                values.computeIfAbsent(part.item(), item -> new ArrayList<>()).add(part);
            } else {
                var added = part.sort() == Sort.FILE;
                var folder = added ? "files/" : "values/";
                files.put(folder + part.name(), new File(part.item(), added, part.text(), part.strikes()));
            }
        }
        values.forEach((item, parts) -> files.put("values/" + item + ".json", values(item, parts)));
        return new LinkedHashMap<>(files);
    }

    private static File values(String item, List<Part> parts) {
        var json = JsonNodeFactory.instance.objectNode();
        var strikes = new ArrayList<Strike>();
        for (var part : parts) {
            json.put(part.name(), part.text());
            strikes.addAll(part.strikes());
        }
        return new File(item, false, Json.write(json), strikes);
    }

    /** What a person typed may hold a secret too. */
    private static String plain(String typed) {
        return Redactor.redact(typed).text();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
