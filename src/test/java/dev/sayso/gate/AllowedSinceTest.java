package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.policy.Sandbox;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that was gathered before a grant is never released by it. */
class AllowedSinceTest {
    private static final String ITEM = "device.os";

    @TempDir
    Path base;

    private GateHouse house;
    private Keeper keeper;
    private ConsentGate gate;

    @BeforeEach
    void house() {
        house = new GateHouse(base);
        keeper = house.keeper();
        gate = keeper.general();
    }

    @Test
    void aGrantThatTheGateFindsCountsFromTheSecondAfterIt() {
        house.say(Choice.GRANTED, ITEM);
        house.now = house.now.plusSeconds(3600);
        keeper.look();

        assertThat(gate.allowedSince(ITEM)).contains(at(1));
        assertThat(gate.releases(ITEM, at(1))).isTrue();
        assertThat(gate.releases(ITEM, at(0))).isFalse();
    }

    @Test
    void aGrantThatTheGateSeesComeCountsFromThen() {
        keeper.look();
        house.say(Choice.GRANTED, ITEM);
        house.now = house.now.plusMillis(1200);
        keeper.look();
        var seen = house.now;
        house.now = house.now.plusSeconds(60);
        keeper.look();

        assertThat(gate.allowedSince(ITEM)).contains(seen);
    }

    @Test
    void whatWasGatheredBetweenARefusalAndTheNextGrantIsNotReleased() {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        // Both between two looks: the gate never sees the refusal.
        house.now = house.now.plusSeconds(10);
        house.say(Choice.REFUSED, ITEM);
        house.now = house.now.plusSeconds(10);
        house.say(Choice.GRANTED, ITEM);
        keeper.look();

        assertThat(gate.allows(ITEM)).isTrue();
        assertThat(gate.releases(ITEM, at(15))).isFalse();
        assertThat(gate.allowedSince(ITEM)).contains(at(20));
    }

    @Test
    void whatWasGatheredUntilARefusalWasTakenBackIsNotReleasedByAGateThatWasOpenedLater() {
        house.say(Choice.GRANTED, ITEM);
        house.now = at(10);
        house.say(Choice.REFUSED, ITEM);
        house.now = at(20);
        house.takeBack();
        house.now = at(30);
        keeper.look();

        assertThat(gate.allows(ITEM)).isTrue();
        assertThat(gate.releases(ITEM, at(15))).isFalse();
        assertThat(gate.releases(ITEM, at(21))).isTrue();
    }

    @Test
    void whatWasGatheredWhileARuleForbadeItIsNotReleasedOnceTheRuleIsLifted() throws IOException {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        var rule = house.machine.put("10.json", Sandbox.rules("\"item\": \"device.*\", \"verb\": \"forbid\""));
        keeper.look();
        assertThat(gate.allowedSince(ITEM)).isEmpty();

        house.now = house.now.plusSeconds(30);
        Files.delete(rule);
        keeper.look();

        assertThat(gate.allowedSince(ITEM)).contains(at(30));
        assertThat(gate.forProduct("vscode").allowedSince(ITEM)).contains(at(30));
    }

    @Test
    void whatTheGateCouldNotSeeIsAsGoodAsRefused() {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        keeper.stall();
        assertThat(gate.verdict(ITEM).reason()).isEqualTo("gate-stalled");

        house.now = house.now.plusSeconds(5);
        keeper.look();

        assertThat(gate.allowedSince(ITEM)).contains(at(5));
    }

    @Test
    void aGrantDatedAheadReleasesNothingUntilThen() {
        house.now = at(1000);
        house.say(Choice.GRANTED, ITEM);
        house.now = at(0);
        keeper.look();

        assertThat(gate.allows(ITEM)).isTrue();
        assertThat(gate.releases(ITEM, at(900))).isFalse();
    }

    @Test
    void aGrantEndsByItselfWhenItIsTooOld() {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        house.now = Instant.parse("2027-12-22T10:15:29Z");
        keeper.look();
        assertThat(gate.allows(ITEM)).isTrue();

        house.now = house.now.plusSeconds(1);
        keeper.look();

        assertThat(gate.verdict(ITEM)).hasToString("device.os blocked expired");
    }

    @Test
    void aFilteredPayloadLosesWhatWasGatheredTooEarly() {
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        var fields = FieldMap.builder().field("os", ITEM).build();

        var early = gate.filter(fields, Map.of("os", "Linux"), at(0), _ -> true);
        assertThat(early.isEmpty()).isTrue();
        assertThat(early.struck()).isEqualTo(List.of(new Struck("os", Optional.of(ITEM), "too-early")));
        assertThat(gate.filter(fields, Map.of("os", "Linux"), at(1), _ -> true).kept())
                .containsEntry("os", "Linux");
    }

    private static Instant at(int seconds) {
        return Instant.parse("2026-11-22T10:15:30Z").plusSeconds(seconds);
    }
}
