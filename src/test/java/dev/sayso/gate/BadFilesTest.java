package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.files.Disk;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the profile while gates look at it: no exception, no hang, and blocked until it can be read again. */
class BadFilesTest {
    private static final String ITEM = "device.os";

    @TempDir
    Path base;

    private GateHouse house;
    private Keeper keeper;
    private ConsentGate gate;
    private Path profile;
    private byte[] granted;

    @BeforeEach
    void itIsAllowed() throws IOException {
        house = new GateHouse(base);
        house.say(Choice.GRANTED, ITEM);
        profile = house.folders.profile();
        granted = Files.readAllBytes(profile);
        keeper = house.keeper();
        gate = keeper.general();
        keeper.look();
        assertThat(gate.allows(ITEM)).isTrue();
    }

    @Test
    void aDeletedProfileSaysNothing() throws IOException {
        Files.delete(profile);
        assertBlocked("undecided");
    }

    @Test
    void aBrokenProfileBlocksAndIsLeftWhereItLies() throws IOException {
        Files.writeString(profile, "{");
        var before = files();
        keeper.look();
        assertThat(files()).isEqualTo(before);
        assertThat(gate.verdict(ITEM).sentence(Locale.ENGLISH)).contains("profile.json");
        assertBlocked("profile-unreadable");
    }

    @Test
    void aFolderInItsPlaceBlocks() throws IOException {
        Files.delete(profile);
        Files.createDirectory(profile);
        assertBlocked("profile-unreadable");
        Files.delete(profile);
    }

    @Test
    void aLinkThatLeadsNowhereBlocks() throws IOException {
        Files.delete(profile);
        Files.createSymbolicLink(profile, base.resolve("nowhere"));
        assertBlocked("profile-unreadable");
        Files.delete(profile);
    }

    @Test
    void aProfileOfGigabytesBlocksUnread() throws IOException {
        try (var file = new RandomAccessFile(profile.toFile(), "rw")) {
            file.setLength(8L << 30);
        }
        assertBlocked("profile-unreadable");
        Files.delete(profile);
    }

    @Test
    void aChangeThatNoStampShowsIsSeenAllTheSame() throws IOException {
        var time = Files.getLastModifiedTime(profile);
        var refused = new String(granted, StandardCharsets.UTF_8).replace("\"granted\"", "\"refused\"");
        Files.writeString(profile, refused);
        Files.setLastModifiedTime(profile, time);
        keeper.look();
        assertThat(gate.allows(ITEM)).isFalse();
    }

    @Test
    void aFaultThatNobodyForesawBlocks() {
        house.disk = new Disk() {
            @Override
            public InputStream open(Path file) {
                throw new OutOfMemoryError("for the test");
            }
        };
        var failing = house.keeper();
        failing.look();
        assertThat(failing.general().verdict(ITEM).reason()).isEqualTo("gate-failed");
        assertThat(failing.general().verdict(ITEM).sentence()).isNotBlank();
    }

    @Test
    void aReadThatHangsBlocksAndWhatItBringsInTheEndIsNotBelieved() throws Exception {
        var reading = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var slow = new AtomicBoolean();
        house.disk = new Disk() {
            @Override
            public InputStream open(Path file) throws IOException {
                if (slow.get()) {
                    reading.countDown();
                    try {
                        answer.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
                return Disk.super.open(file);
            }
        };
        var hanging = house.keeper();
        hanging.look();
        slow.set(true);
        var looker = Thread.ofPlatform().start(hanging::look);
        assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
        hanging.stall();
        assertThat(hanging.general().verdict(ITEM).reason()).isEqualTo("gate-stalled");
        slow.set(false);
        answer.countDown();
        looker.join();
        assertThat(hanging.general().verdict(ITEM).reason())
                .as("read before the stall")
                .isEqualTo("gate-stalled");
        hanging.look();
        assertThat(hanging.general().allows(ITEM)).isTrue();
    }

    @Test
    void aProfileThatChangesAsFastAsItCanIsNeverHalfRead() throws Exception {
        var refused = new String(granted, StandardCharsets.UTF_8).replace("\"granted\"", "\"refused\"");
        var over = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; !over.get(); i++) {
                replace(i % 2 == 0 ? refused : new String(granted, StandardCharsets.UTF_8));
            }
        });
        var odd = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            keeper.look();
            var reason = gate.verdict(ITEM).reason();
            if (!reason.equals("granted") && !reason.equals("refused")) {
                odd.add(reason);
            }
        }
        over.set(true);
        writer.join();
        assertThat(odd).isEmpty();
        replace(refused);
        keeper.look();
        assertThat(gate.allows(ITEM)).isFalse();
    }

    private void replace(String text) {
        try {
            var next = Files.writeString(profile.resolveSibling("next"), text);
            Files.setLastModifiedTime(next, FileTime.from(house.now));
            Files.move(next, profile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertBlocked(String reason) throws IOException {
        keeper.look();
        assertThat(gate.verdict(ITEM).reason()).isEqualTo(reason);
        assertThat(gate.allows(ITEM)).isFalse();
        var broken = base.resolve("taken-away");
        if (Files.exists(profile, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(profile, broken);
        }
        Files.write(profile, granted);
        keeper.look();
        assertThat(gate.allows(ITEM)).as("once it can be read again").isTrue();
        Files.delete(profile);
        if (Files.exists(broken, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(broken, profile);
        } else {
            Files.write(profile, granted);
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(base)) {
            return all.sorted().toList();
        }
    }
}
