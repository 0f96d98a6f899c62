package dev.sayso.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedFileTest {
    private static final Ownership OWN = new Ownership("ada", true, false);
    private static final Ownership FOREIGN = new Ownership("eve", false, false);
    private static final Ownership EVERYBODYS = new Ownership("ada", true, true);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() throws IOException {
        file = Files.writeString(folder.resolve("profile.json"), "{}");
    }

    @Test
    void onADriveThatKeepsNoOwnersThePersonsOwnIsRead() {
        assertThat(on("vfat", OWN).read(file)).isPresent();
    }

    @Test
    void onADriveThatKeepsNoOwnersTheAdviceIsAboutTheDrive() {
        assertThat(fault(on("vfat", FOREIGN))).isEqualTo("storage.no-owners");
        assertThat(fault(on("exfat", EVERYBODYS))).isEqualTo("storage.no-owners");
    }

    @Test
    void elsewhereItIsAboutTheFile() {
        assertThat(fault(on("ext4", FOREIGN))).isEqualTo("storage.foreign-owner");
        assertThat(fault(on("ext4", EVERYBODYS))).isEqualTo("storage.writable-by-all");
    }

    private String fault(TrustedFile trusted) {
        var fault = new String[1];
        assertThatThrownBy(() -> trusted.read(file))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> fault[0] = e.fault().code());
        return fault[0];
    }

    private static TrustedFile on(String fileSystem, Ownership ownership) {
        return new TrustedFile(
                new Disk() {
                    @Override
                    public Ownership ownership(Path path) {
                        return ownership;
                    }

                    @Override
                    public Optional<String> ownerless(Path path) {
                        return Ownership.ownerless(fileSystem);
                    }
                },
                1000);
    }
}
