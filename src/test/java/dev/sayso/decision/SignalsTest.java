package dev.sayso.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "yes", "false", "00", "-1"})
    void anyOtherValueIsAnOptOut(String value) {
        assertThat(Signals.doNotTrack(Map.of("DO_NOT_TRACK", value))).contains("DO_NOT_TRACK=" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", " ", " 0 "})
    void emptyAndZeroAreNone(String value) {
        assertThat(Signals.doNotTrack(Map.of("DO_NOT_TRACK", value))).isEmpty();
    }

    @Test
    void anAbsentVariableIsNone() {
        assertThat(Signals.doNotTrack(Map.of("PATH", "/bin"))).isEmpty();
    }
}
