package dev.sayso.json;

import dev.sayso.fault.Place.Position;
import java.io.StringWriter;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** Strict JSON: no duplicate keys, nothing after the value, limited depth; every fault with line and column. */
public final class Json {
    private static final int MAX_DEPTH = 64;

    private static final JsonFactory FORMAT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    // The parser does not say where a number lies that is too long for it: TreeReader looks at that.
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Apart, since most texts are well-formed. */
    private static final class Aside {
        /** What the parser tells programmers of its options and its source, and what says nothing to whoever mends a file. */
        static final Pattern PARSERS = Pattern.compile(
                "(: enable| \\(enable| \\(not recognized as one since| \\(start marker at| \\(for \\w+ starting at) .*$",
                Pattern.DOTALL);
    }

    private Json() {}

    /**
     * Reads one JSON object.
     *
     * @throws MalformedJson where {@code text} is not exactly one JSON object, or breaks one of the limits above
     */
    public static JsonObject read(String text) {
        var members = tree(text);
        return new JsonObject(members, members.at());
    }

    /**
     * Reads one JSON object with the place of everything in it.
     *
     * @throws MalformedJson as {@link #read} does
     */
    public static JsonTree.Members tree(String text) {
        try (var parser = parser(text)) {
            return new TreeReader(parser).whole();
        } catch (JacksonException e) {
            throw malformed(text, e);
        }
    }

    /** The same value as text: two spaces an indent, a line feed at the end, keys in the order they came. */
    public static String write(JsonNode value) {
        return written(value, Layout.context()) + "\n";
    }

    /** The same value on one line, with a line feed at the end. */
    public static String line(JsonNode value) {
        return compact(value) + "\n";
    }

    /** The same value on one line, without an end. */
    public static String compact(JsonNode value) {
        return written(value, ObjectWriteContext.empty());
    }

    private static String written(JsonNode value, ObjectWriteContext context) {
        var text = new StringWriter();
        try (var generator = FORMAT.createGenerator(context, text)) {
            new NodeWriter(generator).write(value);
        }
        return text.toString();
    }

    /** Refuses what stands behind the value that was read. */
    static void requireEnd(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new MalformedJson("Something follows after the end", position(parser.currentTokenLocation()));
        }
    }

    private static JsonParser parser(String text) {
        return FORMAT.createParser(ObjectReadContext.empty(), text);
    }

    private static MalformedJson malformed(String text, JacksonException e) {
        var at = e.getLocation();
        var said = Aside.PARSERS.matcher(e.getOriginalMessage()).replaceFirst("");
        return new MalformedJson(said, at == null ? endOfTheReadable(text) : position(at));
    }

    /** What breaks a limit, such as too many brackets, has no place of its own: it lies at the last token that was read. */
    private static Position endOfTheReadable(String text) {
        var last = new Position(1, 1);
        try (var parser = parser(text)) {
            while (parser.nextToken() != null) {
                last = position(parser.currentTokenLocation());
            }
            return last;
        } catch (JacksonException e) {
            return last;
        }
    }

    static Position position(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
