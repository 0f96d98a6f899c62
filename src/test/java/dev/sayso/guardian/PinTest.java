package dev.sayso.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be a PIN, and what is kept of one. */
class PinTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', TOO_SHORT",
        "83920, TOO_SHORT",
        "000000, REPEATED",
        "121212, REPEATED",
        "abcabc, REPEATED",
        "12312312, REPEATED",
        "123456, IN_A_ROW",
        "456789, IN_A_ROW",
        "567890, IN_A_ROW",
        "987654, IN_A_ROW",
        "abcdefgh, IN_A_ROW",
        "20130504, A_DATE",
        "04052013, A_DATE",
        "05042013, A_DATE",
        "112233, COMMON",
        "PassWord, COMMON",
        "qwertz, COMMON"
    })
    void whatIsEasilyGuessedIsRefused(String pin, PinWeakness why) {
        assertThat(PinWeakness.of(new Pin(pin.toCharArray()))).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"839204", "48151623", "correct horse", "пароль7", "12345a", "20139904"})
    void anythingElseIsTaken(String pin) {
        assertThat(PinWeakness.of(new Pin(pin.toCharArray()))).isEmpty();
    }

    @Test
    void moreThanAnybodyTypesIsRefused() {
        var long129 = "x7".repeat(65).substring(1).toCharArray();
        long129[3] = 'y';
        assertThat(PinWeakness.of(new Pin(long129))).contains(PinWeakness.TOO_LONG);
    }

    @Test
    void isWipedWhenItIsClosedAndIsNoText() {
        var characters = "839204".toCharArray();
        try (var pin = new Pin(characters)) {
            assertThat(pin).hasToString("PIN");
        }
        assertThat(characters).containsOnly('\0');
    }

    /** RFC 7914, section 11: the first of the vectors for PBKDF2 with HMAC-SHA-256 of which these are the first 32 bytes. */
    @Test
    void isHashedAsTheStandardHasIt() {
        var kept = new PinHash(80_000, "4e61436c", "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
        assertThat(kept.matches(new Pin("Password".toCharArray()))).isTrue();
        assertThat(kept.matches(new Pin("password".toCharArray()))).isFalse();
    }

    @Test
    void twoHashesOfOnePinDiffer() {
        var random = new Random(1);
        var pin = new Pin("839204".toCharArray());
        var one = PinHash.of(pin, PinHash.ITERATIONS, random);
        var other = PinHash.of(pin, PinHash.ITERATIONS, random);
        assertThat(one.iterations()).isGreaterThanOrEqualTo(600_000);
        assertThat(one.salt()).hasSize(32).isNotEqualTo(other.salt());
        assertThat(one.hash()).isNotEqualTo(other.hash());
        assertThat(one.matches(pin)).isTrue();
    }
}
