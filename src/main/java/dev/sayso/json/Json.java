package dev.sayso.json;

import dev.sayso.fault.Place.Position;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON: no duplicate keys, nothing after the value, limited depth; every fault with line and column. */
public final class Json {
    private static final int MAX_DEPTH = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // What is not known is written as it was read, to the last digit.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** What the parser tells programmers of its options and its source, and what says nothing to whoever mends a file. */
    private static final Pattern PARSER_ASIDE = Pattern.compile(
            "(: enable| \\(enable| \\(not recognized as one since| \\(start marker at| \\(for \\w+ starting at) .*$",
            Pattern.DOTALL);

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private Json() {}

    /**
     * Reads one JSON object.
     *
     * @throws MalformedJson where {@code text} is not exactly one JSON object, or breaks one of the limits above
     */
    public static JsonObject read(String text) {
        try {
            var node = MAPPER.readTree(text);
            if (node.isMissingNode()) {
                throw new MalformedJson("empty", new Position(1, 1));
            }
            if (!node.isObject()) {
                throw new MalformedJson("not-an-object", positionOf(text, JsonPointer.empty()));
            }
            return new JsonObject(text, node.asObject(), JsonPointer.empty());
        } catch (JacksonException e) {
            throw malformed(text, e);
        }
    }

    /**
     * Reads one JSON object with the place of everything in it.
     *
     * @throws MalformedJson as {@link #read} does
     */
    public static JsonTree.Members tree(String text) {
        try (var parser = MAPPER.createParser(text)) {
            return new TreeReader(parser).whole();
        } catch (JacksonException e) {
            throw malformed(text, e);
        }
    }

    /** The same value as text: two spaces an indent, a line feed at the end, keys in the order they came. */
    public static String write(JsonNode value) {
        return MAPPER.writer().with(LAYOUT).writeValueAsString(value) + "\n";
    }

    /** The same value on one line, with a line feed at the end. */
    public static String line(JsonNode value) {
        return MAPPER.writeValueAsString(value) + "\n";
    }

    private static MalformedJson malformed(String text, JacksonException e) {
        var at = e.getLocation();
        var said = PARSER_ASIDE.matcher(e.getOriginalMessage()).replaceFirst("");
        return new MalformedJson(said, at == null ? endOfTheReadable(text) : position(at));
    }

    /** Where the value that {@code pointer} names begins in {@code text}. */
    static Position positionOf(String text, JsonPointer pointer) {
        try (var parser = MAPPER.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                var at = parser.streamReadContext().pathAsPointer();
                if (at.equals(pointer)) {
                    return position(parser.currentTokenLocation());
                }
            }
        }
        return new Position(1, 1);
    }

    /** What breaks a limit, such as too many brackets, has no place of its own: it lies at the last token that was read. */
    private static Position endOfTheReadable(String text) {
        var last = new Position(1, 1);
        try (var parser = MAPPER.createParser(text)) {
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
