package dev.sayso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.policy.Standing.Kind;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word is taken for an organisation's. */
class FolderSourceTest {
    @TempDir
    Path base;

    private Sandbox machine;

    @BeforeEach
    void machine() throws IOException {
        machine = new Sandbox(base);
    }

    @Test
    void whereThereIsNoFolderThereIsNoPolicy() throws IOException {
        assertThat(machine.source().read()).isEmpty();
        Files.createDirectories(machine.folder);
        assertThat(machine.source().read()).isEmpty();
    }

    @Test
    void filesAreReadInTheOrderOfTheirNamesAndOthersAreLeftAlone() {
        machine.put("20-b.json", Sandbox.EXAMPLE);
        machine.put("10-a.json", Sandbox.EXAMPLE);
        machine.put("README.txt", "nothing");
        machine.put(".10-a.json", "an editor's own");
        assertThat(machine.source().read())
                .allMatch(Reading::trusted)
                .extracting(reading -> reading.file().file().getFileName().toString())
                .containsExactly("10-a.json", "20-b.json");
    }

    @ParameterizedTest(name = "a {0} with {1}: {2}")
    @CsvSource({
        "file, rw-rw-rw-, policy.writable-by-others",
        "file, rw-r---w-, policy.writable-by-others",
        "folder, rwxrwxrwx, policy.writable-by-others",
        "parent, rwxr-xrwx, policy.writable-by-others"
    })
    void whatEverybodyMayWriteIsNotTrusted(String which, String mode, String code) throws IOException {
        var file = machine.put("10.json", Sandbox.EXAMPLE);
        var changed =
                which.equals("file") ? file : which.equals("folder") ? machine.folder : machine.folder.getParent();
        Files.setPosixFilePermissions(changed, PosixFilePermissions.fromString(mode));
        assertThat(faults()).extracting(Fault::code).containsExactly(code);
        assertThat(faults().getFirst().place().map(place -> place.file())).contains(changed);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"file", "folder", "parent"})
    void whatBelongsToAnotherIsNotTrusted(String which) {
        var file = machine.put("10.json", Sandbox.EXAMPLE);
        var foreign =
                which.equals("file") ? file : which.equals("folder") ? machine.folder : machine.folder.getParent();
        var faults = faultsWhere(foreign, was -> new Standing(was.kind(), "uid 1000", false, false));
        assertThat(faults).extracting(Fault::code).containsExactly("policy.foreign-owner");
        assertThat(faults.getFirst().arguments()).containsExactly(foreign.toString(), "uid 1000");
    }

    /** Nobody can take over from within what nobody there owns. */
    @Test
    void whereOwnersAreNotKnownNobodyIsToldToChangeThem() {
        var disk = new PolicyDisk() {
            @Override
            public Standing standing(Path path) {
                return new Standing(Kind.FOLDER, "uid 65534", false, false);
            }

            @Override
            public boolean mayBeAnybodys(String owner) {
                return owner.equals("uid 65534");
            }
        };
        assertThat(new Trust(disk).folders(machine.folder).map(Fault::code)).contains("policy.unknown-owner");
    }

    @Test
    void aLinkIsNotFollowedWhereverItLeads() throws IOException {
        var elsewhere = Files.writeString(base.resolve("elsewhere.json"), Sandbox.EXAMPLE);
        machine.put("10.json", Sandbox.EXAMPLE);
        Files.createSymbolicLink(machine.folder.resolve("20.json"), elsewhere);
        assertThat(faults()).extracting(Fault::code).containsExactly("policy.link");
        Files.delete(elsewhere);
        assertThat(faults())
                .as("one that leads nowhere")
                .extracting(Fault::code)
                .containsExactly("policy.link");
    }

    @Test
    void aFolderThatIsALinkIsNotFollowed() throws IOException {
        machine.put("10.json", Sandbox.EXAMPLE);
        var moved = Files.move(machine.folder, base.resolve("moved"));
        Files.createSymbolicLink(machine.folder, moved);
        assertThat(faults()).extracting(Fault::code).containsExactly("policy.link");
    }

    @Test
    void whatIsNoFileAndWhatIsNoFolderIsNotTrusted() throws IOException {
        Files.createDirectories(machine.folder.resolve("10.json"));
        assertThat(faults()).extracting(Fault::code).containsExactly("policy.not-a-file");
        Files.delete(machine.folder.resolve("10.json"));
        Files.delete(machine.folder);
        Files.writeString(machine.folder, "");
        assertThat(faults()).extracting(Fault::code).containsExactly("policy.not-a-folder");
    }

    @Test
    void whatCanNotBeReadIsAFaultAndNotAnEmptyPolicy() {
        var file = machine.put("10.json", Sandbox.EXAMPLE);
        PolicyDisk closed = new Closed(machine.disk);
        var source = new FolderSource(machine.folder, machine.reader, closed);
        assertThat(source.read().getFirst().faults()).extracting(Fault::code).containsExactly("policy.unreadable");
        var unlisted = faultsWhere(machine.folder, was -> {
            throw new java.io.UncheckedIOException(new AccessDeniedException(machine.folder.toString()));
        });
        assertThat(unlisted).extracting(Fault::code).containsExactly("policy.unreadable");
        assertThat(file).exists();
    }

    @Test
    void aFileTooLargeIsNotReadToItsEnd() throws IOException {
        machine.put("10.json", " ".repeat(PolicyReader.MAX_BYTES + 1));
        assertThat(faults()).extracting(Fault::code).containsExactly("policy.too-large");
    }

    @Test
    void theStampTellsEveryChangeEvenOfPermissionsAlone() throws IOException {
        var source = machine.source();
        var none = source.stamp();
        var file = machine.put("10.json", Sandbox.EXAMPLE);
        var put = source.stamp();
        assertThat(put).isNotEqualTo(none).isEqualTo(source.stamp());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(source.stamp()).isNotEqualTo(put);
        Files.delete(file);
        assertThat(source.stamp()).isNotEqualTo(put).isNotEqualTo(none);
    }

    @ParameterizedTest(name = "{0} {1}:{2} administrator {3}, writable by others {4}")
    @CsvSource({
        "100644,    0,    0, true,  false",
        "100664,    0,    0, true,  false",
        "100664,    0, 1000, true,  true",
        "100646,    0,    0, true,  true",
        "100644, 1000,    0, false, false",
        "040755,    0,    0, true,  false",
        "041777,    0,    0, true,  true"
    })
    void permissionsAreUnderstood(String mode, int owner, int group, boolean administrators, boolean writable) {
        var standing = PosixDisk.of(Integer.parseInt(mode, 8), owner, group, PosixDisk.ROOT);
        assertThat(standing.administrators()).isEqualTo(administrators);
        assertThat(standing.writableByOthers()).isEqualTo(writable);
    }

    @ParameterizedTest
    @CsvSource({"'0 0 4294967295', true", "'', true", "'0 1000 1', false", "'0 1000 1\n1 100000 65536', false"})
    void aContainerMayNotKnowWhoOwnsAFile(String users, boolean everybody) {
        assertThat(PosixDisk.knowsEverybody(users)).isEqualTo(everybody);
    }

    @Test
    void onTheMachineItselfTheUserNobodyIsAUser() {
        assertThat(PolicyDisk.of("Linux").mayBeAnybodys("uid 1000")).isFalse();
    }

    /** The seam above is held to the machine itself, whoever runs this. */
    @Test
    void theMachinesOwnFilesAreTheAdministrators() throws IOException {
        var root = PolicyDisk.of("Linux").standing(Path.of("/proc/version"));
        assertThat(root).isEqualTo(new Standing(Kind.FILE, "uid 0", true, false));
        assertThat(PolicyDisk.of("Linux").standing(Path.of("/tmp")).writableByOthers())
                .isTrue();
        assertThat(PolicyDisk.of("Linux").guarded(Path.of("/etc/sayso/policies")))
                .containsExactly(Path.of("/"), Path.of("/etc"), Path.of("/etc/sayso"), Path.of("/etc/sayso/policies"));
    }

    private List<Fault> faults() {
        return machine.source().read().stream()
                .flatMap(reading -> reading.faults().stream())
                .toList();
    }

    private List<Fault> faultsWhere(Path path, UnaryOperator<Standing> change) {
        PolicyDisk disk = each -> {
            try {
                var was = machine.disk.standing(each);
                return each.equals(path) ? change.apply(was) : was;
            } catch (java.io.UncheckedIOException e) {
                throw e.getCause();
            }
        };
        return new FolderSource(machine.folder, machine.reader, disk)
                .read().stream().flatMap(reading -> reading.faults().stream()).toList();
    }

    /** Its files may be seen and not read; root could not be kept from it otherwise. */
    private record Closed(PolicyDisk open) implements PolicyDisk {
        @Override
        public Standing standing(Path path) throws IOException {
            return open.standing(path);
        }

        @Override
        public java.io.InputStream open(Path file) throws IOException {
            throw new AccessDeniedException(file.toString());
        }
    }
}
