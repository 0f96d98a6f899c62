package dev.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

class PlainReaderTest {
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String LETTERS = "\0\ufeff\u00a0{}[]\",:0123456789.eE-+truefalsn \n\r\t\\/u'xä";
    private static final List<String> TEXTS = List.of(
            "{}",
            "{\"a\":1,\"b\":-0,\"c\":9999999999,\"d\":true,\"e\":null,\"f\":[],\"g\":{}}",
            "{\"a\":\"\\u0041\\n\\\"\\\\/\",\"\":\"ä\ud83d\ude00\"}",
            "{\r\n\"a\" :\r{\r\n\r \"b\"\t: [ 1 ,\n\"x\",{\"c\":true}, {\"d\":\r\n-5}]}}",
            "{\n  \"format\": 1,\n  \"choices\": {\n    \"usage.features\": { \"choice\": \"refused\" }\n  }\n}\n");

    /** Whatever it takes, Jackson's parser takes too, and finds the same in it at the same places. */
    @Test
    void whatIsTakenIsWhatJacksonReads() {
        var chance = new Random(20_261_125);
        var taken = 0;
        for (var round = 0; round < 20_000; round++) {
            var text = changed(TEXTS.get(round % TEXTS.size()), chance);
            var plain = PlainReader.read(text);
            if (plain.isPresent()) {
                taken++;
                assertThat(plain.get()).as(text).isEqualTo(jackson(text));
            }
        }
        assertThat(taken).isGreaterThan(2000);
    }

    @Test
    void allThatSaySoItselfWritesIsTaken() {
        for (var text : TEXTS.subList(3, TEXTS.size())) {
            assertThat(PlainReader.read(Json.write(Json.read(text).copy()))).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{} {}",
                "{}\0",
                "{\"a\":1,\"a\":2}",
                "{\"a\":01}",
                "{\"a\":1x}",
                "{\"a\":tru}",
                "{\"a\":\"\t\"}",
                "{\"a\":1,}",
                "{'a':1}",
                "{a:1}",
                "{\"a\" 1}",
                "{\"a\":[1 2]}",
                "{\"a\":NaN}",
                "{\"a\":-}"
            })
    void whatIsWrongIsLeftToJacksonWhichSaysWhy(String text) {
        assertThat(PlainReader.read(text)).isEmpty();
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":1.10}", "{\"a\":1e400}", "{\"a\":123456789012345678901234567890}", "{\"a\":\"\\u00e4\"}"
            })
    void whatIsUnusualIsLeftToJacksonWhichReadsIt(String text) {
        assertThat(PlainReader.read(text)).isEmpty();
        assertThat(Json.compact(Json.read(text).copy()))
                .isEqualToIgnoringCase(text.replace("\\u00e4", "ä").replace("e400", "e+400"));
    }

    @Test
    void aNumberThatNothingCanHoldIsMalformed() {
        assertThatThrownBy(() -> Json.read("{\n  \"a\": 1e99999999999}"))
                .isInstanceOfSatisfying(
                        MalformedJson.class,
                        fault -> assertThat(fault.position()).isEqualTo(new dev.sayso.fault.Place.Position(2, 8)));
    }

    @Test
    void manyBracketsAreLeftToJacksonsLimit() {
        var deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";
        assertThat(PlainReader.read(deep)).isEmpty();
        assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(MalformedJson.class);
    }

    private static JsonTree jackson(String text) {
        try (var parser = JACKSON.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(parser).whole();
        } catch (JacksonException e) {
            throw new AssertionError("taken, though Jackson does not: " + text, e);
        }
    }

    /** The text with up to three letters put in, taken out or exchanged. */
    private static String changed(String text, Random chance) {
        var letters =
                new ArrayList<>(text.chars().mapToObj(letter -> (char) letter).toList());
        IntStream.range(0, chance.nextInt(4)).forEach(change -> {
            var at = chance.nextInt(letters.size() + 1);
            var letter = LETTERS.charAt(chance.nextInt(LETTERS.length()));
            if (at == letters.size() || chance.nextBoolean()) {
                letters.add(at, letter);
            } else if (chance.nextBoolean()) {
                letters.remove(at);
            } else {
                letters.set(at, letter);
            }
        });
        var changed = new StringBuilder();
        letters.forEach(changed::append);
        return changed.toString();
    }
}
