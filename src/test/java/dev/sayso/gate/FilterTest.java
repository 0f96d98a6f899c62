package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.profile.Choice;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a payload, and what is refused whole. */
class FilterTest {
    private static final FieldMap FIELDS = FieldMap.builder()
            .always("format")
            .field("os", "device.os")
            .field("error", "errors.severity")
            .field("error.file", "errors.file-contents")
            .field("user.name", "support.contact")
            .build();

    @TempDir
    Path base;

    private Keeper keeper;
    private ConsentGate gate;

    @BeforeEach
    void theOperatingSystemIsAllowedAndSeverityToBeAskedFor() {
        var house = new GateHouse(base);
        house.say(Choice.GRANTED, "device.os");
        house.say(Choice.ASK, "errors.severity");
        keeper = house.keeper();
        gate = keeper.general();
        keeper.look();
    }

    @Test
    void onlyFieldsOfAllowedItemsAreKeptAndTheRestIsTold() {
        var left = gate.filter(
                FIELDS,
                Map.of("format", 1, "os", Map.of("name", "Linux"), "user", Map.of("name", "Ada"), "shoe", "42"));

        assertThat(left.kept()).isEqualTo(Map.of("format", 1, "os", Map.of("name", "Linux")));
        assertThat(left.struck())
                .containsExactlyInAnyOrder(
                        new Struck(
                                "user.name",
                                Optional.of("support.contact"),
                                left.struck().stream()
                                        .filter(struck -> struck.field().equals("user.name"))
                                        .findFirst()
                                        .orElseThrow()
                                        .reason()),
                        new Struck("shoe", Optional.empty(), "not-declared"));
        assertThat(left.refusal()).isEmpty();
    }

    @Test
    void flatNamesAndNestedOnesAreTheSameField() {
        assertThat(gate.filter(FIELDS, Map.of("os.name", "Linux", "error.file.line", 7))
                        .kept())
                .isEqualTo(Map.of("os.name", "Linux"));
    }

    @Test
    void aFieldBelowANamedOneMayBelongToAnotherItem() {
        var error = Map.of("level", "fatal", "file", "secret");
        var asked = new ArrayList<String>();
        var left = gate.filter(FIELDS, Map.of("error", List.of(error, error)), Instant.MAX, verdict -> {
            asked.add(verdict.item());
            return true;
        });

        assertThat(left.kept()).isEqualTo(Map.of("error", List.of(Map.of("level", "fatal"), Map.of("level", "fatal"))));
        assertThat(left.struck()).extracting(Struck::field).containsExactly("error.file", "error.file");
        assertThat(asked).as("once a payload").containsExactly("errors.severity");
    }

    @Test
    void anAnswerThatIsNoOrThatFailsStrikes() {
        var payload = Map.of("error", "fatal");
        assertThat(gate.filter(FIELDS, payload).struck())
                .extracting(Struck::reason)
                .containsExactly("ask");
        assertThat(gate.filter(FIELDS, payload, Instant.MAX, _ -> {
                            throw new IllegalStateException("no window");
                        })
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aYesCountsForNothingOnceThePersonTookItBack() {
        var house = new GateHouse(base);
        var allowed = gate.allows("errors.severity", _ -> {
            house.say(Choice.REFUSED, "errors.severity");
            keeper.look();
            return true;
        });
        assertThat(allowed).isFalse();
    }

    @Test
    void whereNothingOfThePersonIsLeftThereIsNothingToSend() {
        assertThat(gate.filter(FIELDS, Map.of("format", 1, "shoe", "42")).isEmpty())
                .isTrue();
        assertThat(ConsentGate.closed()
                        .filter(FIELDS, Map.of("format", 1, "os", "Linux"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aPayloadThatContainsItselfIsRefusedWhole() {
        var payload = new HashMap<String, Object>();
        payload.put("os", payload);
        assertRefused(payload, "too-deep");

        var list = new ArrayList<Object>();
        list.add(list);
        list.add(list);
        assertRefused(Map.of("os", "Linux", "shoe", list), "too-deep");
    }

    @Test
    void aPayloadOfAMillionFieldsIsRefusedWhole() {
        Map<String, Object> payload = IntStream.range(0, 1_000_000)
                .boxed()
                .collect(Collectors.toMap(number -> "os." + number, number -> number));
        assertRefused(payload, "too-large");
    }

    @Test
    void aPayloadWithWhatNobodyCanLookIntoIsRefusedWhole() {
        assertRefused(Map.of("os", new StringBuilder("Linux")), "unknown-type");
        assertRefused(Map.of("os", "Linux", "shoe", new Object()), "unknown-type");
        assertRefused(Map.of("os", Map.of(1, "Linux")), "unknown-type");
        assertRefused(Map.of("os", new int[] {1}), "unknown-type");
    }

    @Test
    void aPayloadThatFailsWhileItIsReadIsRefusedWhole() {
        var hostile = new HashMap<String, Object>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Set<Entry<String, Object>> entrySet() {
                throw new StackOverflowError();
            }
        };
        assertRefused(hostile, "unreadable");
    }

    @Test
    void whatIsNoPathIsAMistakeOfTheProgrammers() {
        for (var path : new String[] {"", ".", "a.", ".a", "a..b"}) {
            assertThatThrownBy(() -> FieldMap.builder().field(path, "device.os"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aDeepMapOfFieldsIsBuiltInNoTime() {
        var path = String.join(".", Collections.nCopies(200, "a"));
        assertThat(FieldMap.builder().field(path, "device.os").build().item(path + ".b"))
                .contains("device.os");
    }

    private void assertRefused(Map<String, ?> payload, String why) {
        var left = gate.filter(FIELDS, payload);
        assertThat(left.refusal()).contains(why);
        assertThat(left.kept()).isEmpty();
    }
}
