package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.guardian.Pin;
import dev.sayso.profile.AgeGroup;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guardian whose PIN could not be set up is told so, and has none. */
class GuardianSetUpTest {
    @TempDir
    Path folder;

    private Given given;
    private Path file;

    @BeforeEach
    void aChild() {
        given = new Given(folder);
        file = given.state.resolve("guardian.json");
        given.service().ages().sayGroup(AgeGroup.MINOR, Given.PANEL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void onADiskThatFillsUpItIsAllOrNothing(int room) throws IOException {
        given.disk = full(room);
        var done = succeeds();
        given.disk = Disk.REAL;
        assertThat(Files.exists(file)).isEqualTo(done);
        assertThat(given.service().current().family().guarded()).isEqualTo(done);
        if (!done) {
            given.service().guardianship().setUp(pin("571904"), Given.PANEL);
            given.service().guardianship().unlock(pin("571904")).close();
        }
    }

    @Test
    void aDamagedFileComesBackToItsPlace() throws IOException {
        Files.writeString(file, "{");
        given.disk = new FullOnceThePinIsSaved();
        assertThat(succeeds()).isFalse();
        assertThat(file).hasContent("{");
    }

    @Test
    void whereThePinCantBeTakenBackThatIsSaid() {
        given.disk = new FullOnceThePinIsSaved() {
            @Override
            public void delete(Path path) throws IOException {
                if (path.endsWith("guardian.json")) {
                    throw new FileSystemException("busy");
                }
                super.delete(path);
            }
        };
        assertThatThrownBy(() -> given.service().guardianship().setUp(pin("839204"), Given.PANEL))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("guardian.stays"));
        assertThat(file).exists();
    }

    private boolean succeeds() {
        try {
            given.service().guardianship().setUp(pin("839204"), Given.PANEL);
            return true;
        } catch (FaultException e) {
            return false;
        }
    }

    private static Pin pin(String text) {
        return new Pin(text.toCharArray());
    }

    /** Has room for that many writes. */
    private static Disk full(int room) {
        return new FailingDisk() {
            private int left = room;

            @Override
            public void write(FileChannel channel, ByteBuffer content) throws IOException {
                if (left-- <= 0) {
                    throw new FileSystemException(null, null, "No space left on device");
                }
                super.write(channel, content);
            }
        };
    }

    private static class FullOnceThePinIsSaved extends FailingDisk {
        private boolean full;

        @Override
        public void move(Path from, Path to) throws IOException {
            super.move(from, to);
            full |= to.endsWith("guardian.json");
        }

        @Override
        public void write(FileChannel channel, ByteBuffer content) throws IOException {
            if (full) {
                throw new FileSystemException(null, null, "No space left on device");
            }
            super.write(channel, content);
        }
    }
}
