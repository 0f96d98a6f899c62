package dev.sayso.ui.statement;

import static dev.sayso.ui.statement.Samples.CATALOGUE;
import static dev.sayso.ui.statement.Samples.TIES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Ties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarginSwitchesTest {
    @Test
    void aPassageOfSeveralItemsHasTheirCategorysSwitch() {
        assertThat(MarginSwitches.beside(CATALOGUE, TIES, "data-we-collect#error-reports"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.id()).isEqualTo("errors");
                    assertThat(entry.whole()).isTrue();
                });
    }

    @Test
    void aPassageOfOneItemHasThatItemsSwitch() {
        var ties = new Ties(Map.of("device.os", List.of("x#a")), List.of(), List.of());
        assertThat(MarginSwitches.beside(CATALOGUE, ties, "x#a"))
                .containsExactly(new MarginSwitches.Entry("device.os", "device", List.of("device.os"), false));
    }

    @Test
    void aPassageThatNothingRestsOnHasNone() {
        assertThat(MarginSwitches.beside(CATALOGUE, TIES, "introduction#a")).isEmpty();
    }
}
