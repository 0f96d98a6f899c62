package dev.sayso.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.Place.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
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
    void whatIsWrongIsMalformed(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(MalformedJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":1.10}", "{\"a\":1e400}", "{\"a\":123456789012345678901234567890}", "{\"a\":\"\\u00e4\"}"
            })
    void whatIsReadIsWrittenAgainToTheLastDigit(String text) {
        assertThat(Json.compact(Json.read(text).copy()))
                .isEqualToIgnoringCase(text.replace("\\u00e4", "ä").replace("e400", "e+400"));
    }

    @Test
    void aNumberThatNothingCanHoldIsMalformed() {
        assertThatThrownBy(() -> Json.read("{\n  \"a\": 1e99999999999}"))
                .isInstanceOfSatisfying(
                        MalformedJson.class,
                        fault -> assertThat(fault.position()).isEqualTo(new Position(2, 8)));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 7", "-, '', 7", "1., '', 7", "1e, '', 7", "'[1, ', ']', 11"})
    void aNumberOfTooManyDigitsIsToldWhereItBegins(String before, String after, int column) {
        var number = before + "1".repeat(1_001) + after;
        assertThatThrownBy(() -> Json.read("{\n\"a\":  " + number + "}"))
                .isInstanceOfSatisfying(MalformedJson.class, fault -> {
                    assertThat(fault.position()).isEqualTo(new Position(2, column));
                    assertThat(fault).hasMessage("A number of more than 1000 characters");
                });
        assertThat(Json.read("{\"a\":" + "1".repeat(1_000) + "}").has("a")).isTrue();
    }

    @Test
    void bracketsHaveALimit() {
        var deep = "{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";
        assertThatThrownBy(() -> Json.read(deep)).isInstanceOf(MalformedJson.class);
    }

    @Test
    void everythingKnowsWhereItBegins() {
        var tree = Json.tree("{\n  \"a\": {\n    \"b\": [1,\n      true] } }");
        var inner = (JsonTree.Members) tree.members().get("a").value();
        var list = (JsonTree.Array) inner.members().get("b").value();
        assertThat(inner.members().get("b").key()).isEqualTo(new Position(3, 5));
        assertThat(list.values().get(1).at()).isEqualTo(new Position(4, 7));
    }
}
