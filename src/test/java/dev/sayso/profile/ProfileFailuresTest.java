package dev.sayso.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.files.Ownership;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which the file can fail: nothing is lost, nothing is allowed, and the reason is told. */
class ProfileFailuresTest {
    private static final UUID ID = UUID.fromString("8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T10:15:30Z"));
    private static final String GOOD = """
            { "format": 1, "id": "8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e", "account": "work", "age": { "group": "adult" },
              "choices": {
                "usage.features": { "choice": "refused" },
                "usage.frequency": { "choice": "granted", "at": "2026-01-01T00:00:00Z", "edition": "2016-09" },
                "errors.severity": { "choice": "ask" } } }
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("profile.json");
    }

    @Test
    void aTornWriteIsNeverReadAndIsClearedAway() throws IOException {
        Files.writeString(file, GOOD);
        Files.writeString(folder.resolve(".profile.json.tmp"), GOOD.substring(0, 100));

        assertThat(on(Disk.REAL).load()).isInstanceOf(ProfileState.Present.class);
        on(Disk.REAL).update(profile -> ProfileSaver.refusing(profile, "device.os"));
        assertThat(present(on(Disk.REAL)).choices()).hasSize(4);
        assertThat(folder.resolve(".profile.json.tmp")).doesNotExist();
    }

    @Test
    void aFullDiskChangesNothingAndIsTold() throws IOException {
        assertASaveFailsAndChangesNothing(FailingDisk.full(100), "No space left on device");
    }

    @Test
    void aReadOnlyFolderChangesNothingAndIsTold() throws IOException {
        assertASaveFailsAndChangesNothing(FailingDisk.readOnly(), "permission denied");
    }

    @Test
    void noFolderMeansNothingDecidedAndIsMadeBySaving() {
        file = folder.resolve("not").resolve("there").resolve("profile.json");

        assertThat(on(Disk.REAL).load()).isInstanceOf(ProfileState.Absent.class);
        on(Disk.REAL).update(profile -> ProfileSaver.refusing(profile, "device.os"));
        assertThat(present(on(Disk.REAL)).choices()).containsOnlyKeys("device.os");
    }

    @Test
    void aLinkIsFollowedAndSavingReplacesWhatItLeadsTo() throws IOException {
        var target = Files.writeString(
                Files.createDirectory(folder.resolve("dotfiles")).resolve("p.json"), GOOD);
        Files.createSymbolicLink(file, target);

        on(Disk.REAL).update(profile -> ProfileSaver.refusing(profile, "device.os"));

        assertThat(file).isSymbolicLink();
        assertThat(present(on(Disk.REAL)).choices()).hasSize(4);
        assertThat(target).content().contains("device.os");
        assertThat(target.resolveSibling("p.json.bak")).hasContent(GOOD.strip());
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAndNotReplaced() throws IOException {
        Files.createSymbolicLink(file, folder.resolve("gone"));
        assertUntouched("storage.dangling-link", on(Disk.REAL));
        assertThat(file).isSymbolicLink();
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void aLinkThatLeadsToItselfIsToldAndNotReplaced() throws IOException {
        Files.createSymbolicLink(file, file);
        assertUntouched("storage.dangling-link", on(Disk.REAL));
        assertThat(file).isSymbolicLink();
    }

    @Test
    void aFolderInItsPlaceIsToldAndNotReplaced() throws IOException {
        Files.createDirectory(file);
        assertUntouched("storage.not-a-file", on(Disk.REAL));
        assertThat(file).isDirectory();
    }

    @Test
    void aTruncatedProfileIsSetAside() throws IOException {
        assertSetAside(GOOD.substring(0, 150), "profile.malformed");
    }

    @Test
    void anEmptyProfileIsSetAside() throws IOException {
        assertThat(assertSetAside("", "profile.malformed").place().map(Object::toString))
                .contains(file + ":1:1");
    }

    @Test
    void aBinaryProfileIsSetAsideAndThePlaceIsTold() throws IOException {
        var bytes = "{\n \"\u00e9\u00e9".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        var fault = assertSetAside(bytes, "profile.malformed");

        assertThat(fault.arguments()).containsExactly(file.toString(), "not UTF-8 text", "2", "4");
    }

    @Test
    void aHundredThousandBracketsAreSetAside() throws IOException {
        var fault = assertSetAside("{\"a\":\n" + "[".repeat(100_000), "profile.malformed");
        assertThat(fault.place()
                        .flatMap(place -> place.position())
                        .orElseThrow()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void aKeyGivenTwiceIsSetAsideAndThePlaceIsTold() throws IOException {
        var fault = assertSetAside("{\n  \"format\": 1,\n  \"format\": 1\n}", "profile.malformed");
        assertThat(fault.place()
                        .flatMap(place -> place.position())
                        .orElseThrow()
                        .line())
                .isEqualTo(3);
    }

    @Test
    void aValueOfTheWrongTypeIsSetAsideAndThePlaceIsTold() throws IOException {
        var fault = assertSetAside("{\n  \"format\": 1,\n  \"choices\": []\n}", "profile.malformed");
        assertThat(fault.place().map(Object::toString)).contains(file + ":3:3");
    }

    @Test
    void aGrantThatProvesNothingIsSetAsideAndThePlaceIsTold() throws IOException {
        var fault = assertSetAside(
                "{ \"format\": 1,\n \"choices\": { \"a.b\": { \"choice\": \"granted\", \"edition\": \"2016-09\" } } }",
                "profile.malformed");
        assertThat(fault.place()
                        .flatMap(place -> place.position())
                        .orElseThrow()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void anUnknownWordIsSetAside() throws IOException {
        assertSetAside("{ \"format\": 1, \"choices\": { \"a.b\": { \"choice\": \"yes\" } } }", "profile.malformed");
    }

    @Test
    void aFileOfFiveMegabytesIsRefusedUnreadAndSetAside() throws IOException {
        var disk = new FailingDisk() {
            @Override
            public InputStream open(Path opened) {
                throw new AssertionError("it was read");
            }
        };
        Files.writeString(file, " ".repeat(5 << 20));

        assertUnreadable("storage.too-large", on(disk));
        assertSetAside(" ".repeat(5 << 20), "storage.too-large");
    }

    @Test
    void aNewerFormatIsToldAndNeitherOverwrittenNorSetAside() throws IOException {
        Files.writeString(file, "{\n  \"format\": 2, \"choices\": \"of another shape\" }");
        assertUntouched("profile.newer", on(Disk.REAL));
        assertThat(file).hasContent("{\n  \"format\": 2, \"choices\": \"of another shape\" }");
    }

    @Test
    void aFileNotOursToReadIsToldAndNeverSetAside() throws IOException {
        Files.writeString(file, GOOD);
        assertUntouched("storage.not-yours", on(FailingDisk.unreadable()));
        assertThat(file).hasContent(GOOD.strip());
    }

    @Test
    void aFileOfAnotherUserIsToldAndNeverSetAside() throws IOException {
        Files.writeString(file, GOOD);
        assertUntouched("storage.foreign-owner", on(FailingDisk.owned(new Ownership("mallory", false, false))));
        assertThat(file).hasContent(GOOD.strip());
    }

    @Test
    void aFileThatEverybodyMayWriteIsToldAndNeverSetAside() throws IOException {
        Files.writeString(file, GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertUntouched("storage.writable-by-all", on(Disk.REAL));
        assertThat(file).hasContent(GOOD.strip());
    }

    @Test
    void aBrokenProfileAndABrokenBackupLeaveNothingSaid() throws IOException {
        Files.writeString(file, "{");
        Files.writeString(folder.resolve("profile.json.bak"), "}");

        assertThat(on(Disk.REAL).update(profile -> profile)).isEqualTo(Profile.empty(ID));
        assertThat(present(on(Disk.REAL))).isEqualTo(Profile.empty(ID));
    }

    @Test
    void aSaveThatWouldBeTooLargeToReadAgainChangesNothingAndIsTold() throws IOException {
        var full = GOOD.replace("\"format\"", "\"new\": [" + "1,".repeat(400_000) + "1], \"format\"");
        Files.writeString(file, full);

        assertThat(codeOf(() -> on(Disk.REAL).update(profile -> ProfileSaver.refusing(profile, "device.os"))))
                .isEqualTo("profile.too-full");
        assertThat(file).hasContent(full.strip());
        assertThat(present(on(Disk.REAL)).choices()).hasSize(3);
    }

    @Test
    void aTimeThatNoCalendarShowsIsMalformed() throws IOException {
        Files.writeString(file, GOOD.replace("2026-01-01T00:00:00Z", "+1000000000-12-31T00:00:00Z"));

        assertUnreadable("profile.malformed", on(Disk.REAL));
    }

    @Test
    void theRootOfADiskIsNoProfileAndNothingIsWrittenForIt() {
        var store = new ProfileStore(Path.of("/"), CLOCK, () -> ID, Disk.REAL);

        assertThat(codeOf(() -> store.locked(() -> true))).isEqualTo("storage.not-a-file");
        assertThat(Path.of("null.lock")).doesNotExist();
    }

    @Test
    void whatIsSetAsideNeverReplacesWhatWasSetAsideBefore() throws IOException {
        for (var broken : List.of("{1", "{2", "{3")) {
            Files.writeString(file, broken);
            on(Disk.REAL).update(profile -> profile);
        }
        assertThat(folder.resolve("profile.json.broken-20261122T101530Z")).hasContent("{1");
        assertThat(folder.resolve("profile.json.broken-20261122T101530Z-2")).hasContent("{2");
        assertThat(folder.resolve("profile.json.broken-20261122T101530Z-3")).hasContent("{3");
        assertThat(on(Disk.REAL).setAside().values())
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault.code()).isEqualTo("profile.malformed"));
    }

    private Fault assertSetAside(String content, String code) throws IOException {
        return assertSetAside(content.getBytes(StandardCharsets.UTF_8), code);
    }

    /** It blocks; the next change keeps its bytes, and begins from the backup's refusals alone. */
    private Fault assertSetAside(byte[] content, String code) throws IOException {
        Files.write(file, content);
        Files.writeString(folder.resolve("profile.json.bak"), GOOD);
        var store = on(Disk.REAL);
        var fault = assertUnreadable(code, store);
        assertThat(file).hasBinaryContent(content);

        store.update(profile -> ProfileSaver.refusing(profile, "device.os"));

        var saved = present(store);
        assertThat(saved.choices()).containsOnlyKeys("usage.features", "device.os");
        assertThat(saved.choice("usage.features")).isEqualTo(Choice.REFUSED);
        assertThat(saved.account()).isEqualTo(Account.WORK);
        assertThat(saved.age()).isEqualTo(Age.of(AgeGroup.ADULT));
        assertThat(folder.resolve("profile.json.broken-20261122T101530Z")).hasBinaryContent(content);
        assertThat(folder.resolve("profile.json.bak")).hasContent(GOOD.strip());
        assertThat(store.setAside()).hasSize(1);
        assertThat(Map.copyOf(store.setAside()).values())
                .allMatch(why -> why.code().equals(code));
        return fault;
    }

    private void assertUntouched(String code, ProfileStore store) throws IOException {
        assertUnreadable(code, store);
        assertThat(codeOf(() -> store.update(profile -> ProfileSaver.refusing(profile, "device.os"))))
                .isEqualTo(code);
        assertThat(store.setAside()).isEmpty();
        assertThat(folder.resolve("profile.json.bak")).doesNotExist();
    }

    private static Fault assertUnreadable(String code, ProfileStore store) {
        if (store.load() instanceof ProfileState.Unreadable(var fault)) {
            assertThat(fault.code()).isEqualTo(code);
            return fault;
        }
        throw new AssertionError(store.load().toString());
    }

    private void assertASaveFailsAndChangesNothing(Disk disk, String reason) throws IOException {
        Files.writeString(file, GOOD);
        assertThatThrownBy(() -> on(disk).update(profile -> ProfileSaver.refusing(profile, "device.os")))
                .isInstanceOfSatisfying(FaultException.class, e -> {
                    assertThat(e.fault().code()).isEqualTo("storage.unwritable");
                    assertThat(e.fault().arguments()).contains(reason);
                });
        assertThat(file).hasContent(GOOD.strip());
        assertThat(folder.resolve(".profile.json.tmp")).doesNotExist();
    }

    private ProfileStore on(Disk disk) {
        return new ProfileStore(file, CLOCK, () -> ID, disk);
    }

    private static Profile present(ProfileStore store) {
        if (store.load() instanceof ProfileState.Present(var profile)) {
            return profile;
        }
        throw new AssertionError(store.load().toString());
    }

    private static String codeOf(Runnable act) {
        var code = new TreeMap<String, String>();
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        FaultException.class, e -> code.put(e.fault().code(), ""));
        return code.firstKey();
    }
}
