package dev.sayso.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guardian's file: who may open it, and what becomes of it when things go wrong. */
class GuardianStoreTest {
    private static final UUID CHILD = new UUID(0, 7);
    private static final String RIGHT = "839204";
    private static final String WRONG = "839205";

    @TempDir
    Path state;

    private Instant now = Instant.parse("2026-11-22T10:15:30Z");

    @BeforeEach
    void setUp() {
        store().setUp(CHILD, Optional.of(YearMonth.of(2031, 5)), pin(RIGHT));
    }

    @Test
    void theRightPinOpensAndLastsAFewMinutes() {
        var unlocked = store().unlock(pin(RIGHT));
        store().require(unlocked);
        now = now.plus(Unlocked.LASTS);
        assertThat(code(() -> store().require(unlocked))).isEqualTo("guardian.locked");
        now = now.minusSeconds(3600);
        assertThat(code(() -> store().require(unlocked))).isEqualTo("guardian.locked");
    }

    @Test
    void whatWasLockedAgainStaysLocked() {
        var unlocked = store().unlock(pin(RIGHT));
        unlocked.close();
        assertThat(code(() -> store().revoke(unlocked))).isEqualTo("guardian.locked");
    }

    @Test
    void whatOneGuardianOpenedIsClosedToTheNextOnesFile() throws IOException {
        var unlocked = store().unlock(pin(RIGHT));
        Files.delete(store().file());
        store().setUp(CHILD, Optional.empty(), pin("571904"));
        assertThat(code(() -> store().revoke(unlocked))).isEqualTo("guardian.locked");
    }

    @Test
    void aWrongPinSaysNothingButWrong() {
        var fault = catchThrowableOfType(FaultException.class, () -> store().unlock(pin(WRONG)));
        assertThat(fault.fault().code()).isEqualTo("guardian.wrong-pin");
        assertThat(fault.fault().arguments()).isEmpty();
        assertThat(fault.fault().place()).isEmpty();
    }

    @Test
    void afterThreeWrongOnesEvenTheRightOneWaitsAlsoInAnotherProcess() {
        for (int i = 0; i < 3; i++) {
            assertThat(code(() -> store().unlock(pin(WRONG)))).isEqualTo("guardian.wrong-pin");
        }
        var fault = catchThrowableOfType(FaultException.class, () -> store().unlock(pin(RIGHT)));
        assertThat(fault.fault().code()).isEqualTo("guardian.locked-out");
        assertThat(fault.fault().arguments()).containsExactly("30");
        now = now.minusSeconds(86_400);
        assertThat(code(() -> store().unlock(pin(RIGHT)))).isEqualTo("guardian.locked-out");
        now = now.plusSeconds(86_430);
        store().unlock(pin(RIGHT));
    }

    @Test
    void theRightPinEndsTheCount() {
        for (int i = 0; i < 2; i++) {
            assertThat(code(() -> store().unlock(pin(WRONG)))).isEqualTo("guardian.wrong-pin");
        }
        store().unlock(pin(RIGHT));
        for (int i = 0; i < 2; i++) {
            assertThat(code(() -> store().unlock(pin(WRONG)))).isEqualTo("guardian.wrong-pin");
        }
        store().unlock(pin(RIGHT));
    }

    /** The attempt is on the disk before anything is compared: a process that ends in between has spent it. */
    @Test
    void evenTheRightPinIsFirstWrittenDownAsAWrongOne() {
        var written = new ArrayList<String>();
        var watched = new Disk() {
            @Override
            public void write(FileChannel channel, ByteBuffer content) throws IOException {
                written.add(StandardCharsets.UTF_8.decode(content.duplicate()).toString());
                Disk.super.write(channel, content);
            }
        };
        new GuardianStore(state, watched, () -> now, new SecureRandom()).unlock(pin(RIGHT));
        assertThat(written).hasSize(2);
        assertThat(written.getFirst()).contains("\"wrong\" : 1");
        assertThat(written.getLast()).contains("\"wrong\" : 0");
    }

    @Test
    void anAttemptThatCanNotBeWrittenDownIsNone() {
        var full = new Disk() {
            @Override
            public void write(FileChannel channel, ByteBuffer content) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var store = new GuardianStore(state, full, () -> now, new SecureRandom());
        assertThat(code(() -> store.unlock(pin(RIGHT)))).isEqualTo("storage.unwritable");
    }

    @Test
    void twoAtOnceDoNotGetTwoGuessesForOne() throws Exception {
        var codes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var guesses = new ArrayList<java.util.concurrent.Future<String>>();
            for (int i = 0; i < 6; i++) {
                // Each with a store of its own, as processes have.
                guesses.add(threads.submit(() -> code(() -> store().unlock(pin(WRONG)))));
            }
            for (var guess : guesses) {
                codes.add(guess.get());
            }
        }
        assertThat(codes)
                .filteredOn("guardian.wrong-pin"::equals)
                .as("%s", codes)
                .hasSize(3);
    }

    @Test
    void isItsOwnersAloneAndHoldsNoPin() throws IOException {
        var text = Files.readString(store().file());
        assertThat(text).doesNotContain(RIGHT).contains("\"iterations\" : 600000");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store().file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aPinIsSetUpOnce() {
        assertThat(code(() -> store().setUp(CHILD, Optional.empty(), pin("571904"))))
                .isEqualTo("guardian.set-up-already");
        assertThat(code(() -> store().changePin(store().unlock(pin(RIGHT)), pin("123456"))))
                .isEqualTo("guardian.pin.in-a-row");
        store().changePin(store().unlock(pin(RIGHT)), pin("571904"));
        assertThat(code(() -> store().unlock(pin(RIGHT)))).isEqualTo("guardian.wrong-pin");
        store().unlock(pin("571904"));
    }

    @ParameterizedTest
    @CsvSource({
        "600000, 1",
        "600000, 99999999",
        "\"format\" : 1, \"format\" : 2",
        "\"child\", \"chidl\"",
        "2031-05, 2031-13",
        "\"wrong\" : 0, \"wrong\" : -1"
    })
    void aDamagedFileMakesAWardWithNoConsentAndIsNeverOverwritten(String from, String to) throws IOException {
        var file = store().file();
        var damaged = Files.readString(file).replace(from, to);
        Files.writeString(file, damaged);
        var ward = store().ward();
        assertThat(ward.minor(now)).isTrue();
        assertThat(ward.consentedFor()).isEmpty();
        assertThat(ward.fault().orElseThrow().code()).isEqualTo("guardian.damaged");
        assertThat(code(() -> store().unlock(pin(RIGHT)))).isEqualTo("guardian.damaged");
        assertThat(Files.readString(file)).isEqualTo(damaged);

        store().setUp(CHILD, Optional.empty(), pin("571904"));
        try (var files = Files.list(state)) {
            var kept = files.filter(each -> each.getFileName().toString().startsWith("guardian.json.broken-"))
                    .toList();
            assertThat(kept).hasSize(1);
            assertThat(Files.readString(kept.getFirst())).isEqualTo(damaged);
        }
        store().unlock(pin("571904"));
    }

    @Test
    void aFileThatEverybodyMayWriteIsNotTrusted() throws IOException {
        Files.setPosixFilePermissions(store().file(), PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(store().ward().minor(now)).isTrue();
        assertThat(store().ward().fault().orElseThrow().code()).isEqualTo("storage.writable-by-all");
    }

    @Test
    void comesOfAgeByTimeAlone() {
        assertThat(store().ward().minor(Instant.parse("2031-05-31T23:59:59Z"))).isTrue();
        assertThat(store().ward().minor(Instant.parse("2031-06-01T00:00:00Z"))).isFalse();
    }

    @Test
    void deletingNeedsThePinToo() {
        var unlocked = store().unlock(pin(RIGHT));
        store().delete(unlocked);
        assertThat(store().ward()).isEqualTo(Ward.NONE);
        assertThat(code(() -> store().unlock(pin(RIGHT)))).isEqualTo("guardian.none");
    }

    private GuardianStore store() {
        return new GuardianStore(state, Disk.REAL, () -> now, new SecureRandom());
    }

    private static Pin pin(String text) {
        return new Pin(text.toCharArray());
    }

    private static String code(ThrowingCallable act) {
        return List.of(catchThrowableOfType(FaultException.class, act))
                .getFirst()
                .fault()
                .code();
    }
}
