package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a gate answers, and how it follows what a person says. */
class ConsentGateTest {
    private static final String ITEM = "device.os";

    @TempDir
    Path base;

    private GateHouse house;
    private Keeper keeper;
    private ConsentGate gate;

    @BeforeEach
    void lookOnce() {
        house = new GateHouse(base);
        keeper = house.keeper();
        gate = keeper.general();
        keeper.look();
    }

    @Test
    void nothingIsAllowedUntilThePersonAllowsIt() {
        assertThat(gate.allows(ITEM)).isFalse();
        assertThat(gate.verdict(ITEM).reason()).isEqualTo("undecided");

        house.say(Choice.GRANTED, ITEM);
        keeper.look();

        assertThat(gate.allows(ITEM)).isTrue();
        assertThat(gate.verdict(ITEM)).hasToString("device.os allowed granted");
    }

    @Test
    void aWithdrawalHolds() {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        house.say(Choice.REFUSED, ITEM);
        keeper.look();

        assertThat(gate.allows(ITEM)).isFalse();
        assertThat(gate.verdict(ITEM).reason()).isEqualTo("refused");
        assertThat(gate.allowedSince(ITEM)).isEmpty();
    }

    @Test
    void whatTheCatalogueDoesNotDeclareIsBlocked() {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();

        for (var item : new String[] {"device", "device.", "device.os ", "device.osx", "", "DEVICE.OS"}) {
            assertThat(gate.allows(item)).as(item).isFalse();
            assertThat(gate.verdict(item).reason()).as(item).isEqualTo("not-declared");
        }
        assertThat(gate.allows(null)).isFalse();
        // Not the very same string, but the same name.
        assertThat(gate.allows(new String("device.os"))).isTrue();
    }

    @Test
    void whatIsMissingIsBlockedAndNothingIsThrown() {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        var fields = FieldMap.builder().field("os", ITEM).build();

        assertThat(gate.releases(ITEM, null)).isFalse();
        assertThat(gate.releases(null, house.now)).isFalse();
        assertThat(gate.allowedSince(null)).isEmpty();
        assertThat(gate.verdict(null).allowed()).isFalse();
        assertThat(gate.allows(null, _ -> true)).isFalse();
        for (var parent : List.of(gate, ConsentGate.closed())) {
            var product = parent.forProduct(null);
            assertThat(product.allows(ITEM)).isFalse();
            assertThat(product.verdict(ITEM).sentence(Locale.ENGLISH)).isNotEmpty();
        }
        assertThat(gate.filter(fields, Map.of("os", "Linux"), null, _ -> true).isEmpty())
                .isTrue();
    }

    @Test
    void everySentenceIsInTheReadersLanguage() {
        house.machine.put("10.json", dev.sayso.policy.Sandbox.EXAMPLE);
        keeper.look();

        assertThat(gate.verdict("errors.file-contents").sentence(Locale.ENGLISH))
                .isEqualTo("Forbidden by Contoso: Source files may hold customer data.");
        assertThat(gate.verdict("errors.file-contents").sentence(Locale.GERMAN)).startsWith("Verboten durch Contoso");
        assertThat(gate.verdict(ITEM).sentence(Locale.FRENCH)).startsWith("Required by Contoso");
    }

    @Test
    void aClosedGateBlocksEverything() {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        var product = gate.forProduct("vscode");
        gate.close();
        keeper.look();

        assertThat(gate.allows(ITEM)).isFalse();
        assertThat(product.allows(ITEM)).isFalse();
        assertThat(gate.verdict(ITEM).reason()).isEqualTo("gate-closed");
        assertThat(gate.forProduct("vscode").verdict(ITEM).reason()).isEqualTo("gate-closed");
        assertThat(ConsentGate.closed().verdict(ITEM).reason()).isEqualTo("gate-closed");
    }
}
