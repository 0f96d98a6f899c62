package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.consent.Erasure.Extent;
import dev.sayso.consent.Erasure.Wish;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.files.Folders;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Query;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What erasing takes, what it leaves, and what a failure or a kill in its middle leaves. */
class ErasingTest {
    /** As a kill does: nothing after it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    Path folder;

    private Given given;
    private Folders folders;
    private Path statement;

    @BeforeEach
    void aPersonWithEverything() throws IOException {
        given = new Given(folder);
        folders = new Folders(
                given.profile,
                given.profile.resolveSibling("settings.json"),
                given.state,
                folder.resolve("data").resolve("statements"),
                List.of(Files.createDirectories(folder.resolve("shared"))),
                Files.createDirectories(folder.resolve("policies")));
        var service = given.service();
        service.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL);
        service.choose(List.of("errors.severity"), Choice.REFUSED, Given.PANEL);
        service.history().export(given.state.resolve("copy"));
        statement = folders.imported().resolve("contoso-2026-01-en").resolve("statement.en.md");
        for (var file : List.of(
                statement,
                statement.resolveSibling("index"),
                folders.settings(),
                given.state.resolve("error.log"),
                given.state.resolve("cases.json"),
                given.profile.resolveSibling("profile.json.broken-20261101T101530Z"),
                given.profile.resolveSibling(".profile.json.tmp"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "of SaySo");
        }
    }

    @Test
    void theChoicesGoWithEveryEarlierVersionOfThem() {
        var erased = erase(Extent.PROFILE);
        assertThat(erased.failed()).isEmpty();
        assertThat(names(erased.files()))
                .containsExactly(
                        "effective.json",
                        "profile.json",
                        "profile.json.bak",
                        ".profile.json.tmp",
                        "profile.json.broken-20261101T101530Z",
                        "undo.json");
        var service = given.service();
        assertThat(service.current().profile()).isEqualTo(new ProfileState.Absent());
        assertThat(service.current().undo()).isEmpty();
        assertThat(history(service)).startsWith("profile-erased", "refused");
        assertThat(service.verifyHistory(_ -> {}).sound()).isTrue();
        assertThat(statement).exists();
        assertThat(folders.settings()).exists();
    }

    @Test
    void afterwardsNothingIsThereToTakeBackAndNewChoicesHold() {
        var service = given.service();
        service.erasing(folders).erase(Wish.of(Extent.PROFILE), Given.PANEL);
        service.undo(Given.PANEL);
        assertThat(given.profile).doesNotExist();
        service.choose(List.of("errors.severity"), Choice.ASK, Given.PANEL);
        assertThat(history(service)).startsWith("ask", "profile-erased");
        service.undo(Given.PANEL);
        assertThat(service.current().items().get("errors.severity").choice()).isEqualTo(Choice.UNDECIDED);
        assertThat(service.current().items().get("usage.features").choice()).isEqualTo(Choice.UNDECIDED);
    }

    @Test
    void theHistoryGoesAndSaysSo() {
        var erased = erase(Extent.HISTORY);
        assertThat(names(erased.files())).containsExactlyInAnyOrder("ledger.head", "ledger.jsonl");
        assertThat(names(erased.shortened())).containsExactly("ledger.jsonl");
        assertThat(given.state.resolve("copy")).doesNotExist();
        var service = given.service();
        assertThat(history(service)).containsExactly("erased");
        assertThat(service.verifyHistory(_ -> {}).sound()).isTrue();
        assertThat(service.current().items().get("usage.features").choice()).isEqualTo(Choice.GRANTED);
    }

    @Test
    void onlyWhatIsOlderGoesWhereADayIsNamed() {
        var day = given.now.plusSeconds(86_400);
        given.now = day.plusSeconds(3600);
        given.service().choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
        var wish = new Wish(Extent.HISTORY, Optional.of(day));
        given.service().erasing(folders).erase(wish, Given.PANEL);
        assertThat(history(given.service())).containsExactly("erased", "withdrawn");
        assertThat(given.service().verifyHistory(_ -> {}).sound()).isTrue();

        var older = new Wish(Extent.HISTORY, Optional.of(given.now.minusSeconds(864_000)));
        assertThat(given.service().erasing(folders).plan(older).nothing()).isTrue();
    }

    @Test
    void everythingGoesAndWhatIsLeftIsListed() throws IOException {
        var mine = Files.writeString(given.state.resolve("notes.txt"), "mine");
        var erased = erase(Extent.ALL);
        assertThat(erased.failed()).isEmpty();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        mine,
                        given.profile.resolveSibling("profile.json.lock"),
                        given.state.resolve("ledger.jsonl.lock"));
        assertThat(folders.imported()).doesNotExist();
        assertThat(erased.left())
                .contains(
                        Remainder.at("foreign", mine),
                        Remainder.at("policy", folders.policy()),
                        Remainder.at("shared", folder.resolve("shared")),
                        Remainder.somewhere("exported"),
                        Remainder.somewhere("others"));
        assertThat(given.service().erasing(folders).plan(Wish.of(Extent.ALL)).nothing())
                .isTrue();
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        var outside = Files.createDirectories(folder.resolve("outside"));
        var copy = Files.writeString(outside.resolve("ledger.jsonl"), "another's");
        var text = Files.writeString(outside.resolve("statement.en.md"), "another's");
        Files.createSymbolicLink(given.state.resolve("linked"), outside);
        Files.createSymbolicLink(folders.imported().resolve("linked"), outside);
        var target = Files.move(given.profile, outside.resolve("profile.json"));
        Files.createSymbolicLink(given.profile, target);

        var erased = erase(Extent.ALL);
        assertThat(given.profile).doesNotExist();
        assertThat(List.of(copy, text, target))
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(erased.left())
                .contains(
                        Remainder.at("linked", target),
                        Remainder.at("foreign", given.state.resolve("linked")),
                        Remainder.at("foreign", folders.imported().resolve("linked")));
    }

    @Test
    void aFolderInAFilesPlaceIsNobodysFile() throws IOException {
        var inTheWay = Files.createDirectories(given.state.resolve("requests.json"));
        assertThat(erase(Extent.ALL).left()).contains(Remainder.at("foreign", inTheWay));
        assertThat(inTheWay).exists();
    }

    @ParameterizedTest
    @EnumSource(Extent.class)
    void whatCantBeErasedIsToldByNameAndTheRestIsDone(Extent extent) {
        var busy = failingAt("copy/ledger.jsonl", ".bak", "statement.en.md");
        var erased = erasing(busy).erase(Wish.of(extent), Given.PANEL);
        var failed = extent == Extent.ALL ? 3 : 1;
        assertThat(erased.failed()).hasSize(failed).extracting(Fault::code).containsOnly("erase.not-erased");
        assertThat(erased.failed().getFirst().arguments().getFirst())
                .contains(extent == Extent.HISTORY ? "copy" : "bak");
        assertThat(erase(extent).failed()).isEmpty();
    }

    @Test
    void aProfileThatCouldNotBeErasedStandsInTheHistoryToo() {
        erasing(failingAt("profile.json")).erase(Wish.of(Extent.PROFILE), Given.PANEL);
        var service = given.service();
        assertThat(history(service)).startsWith("not-done", "profile-erased");
        assertThat(service.current().items().get("usage.features").choice()).isEqualTo(Choice.GRANTED);
    }

    @Test
    void nothingGoesWhereTheHistoryCantSaySo() throws IOException {
        Files.delete(given.state.resolve("ledger.head"));
        Files.createDirectories(given.state.resolve("ledger.head").resolve("in the way"));
        var erasing = given.service().erasing(folders);
        assertThatThrownBy(() -> erasing.erase(Wish.of(Extent.PROFILE), Given.PANEL))
                .isInstanceOf(FaultException.class);
        assertThat(given.profile).exists();
    }

    @Test
    void aBrokenProfileGoesToo() throws IOException {
        Files.writeString(given.profile, "nonsense");
        assertThat(erase(Extent.PROFILE).failed()).isEmpty();
        assertThat(given.profile).doesNotExist();
        assertThat(history(given.service())).startsWith("profile-erased");
    }

    /** At whatever file the blow falls: nothing is allowed that was not, the history is whole or gone, and doing it again ends it. */
    @ParameterizedTest
    @EnumSource(Extent.class)
    void aKillBetweenTwoDeletionsLeavesWhatCanBeFinished(Extent extent) throws IOException {
        for (int blow = 0; ; blow++) {
            Files.createDirectories(folder.resolve("next"));
            folder = folder.resolve("next");
            aPersonWithEverything();
            var left = new int[] {blow};
            var disk = new FailingDisk() {
                @Override
                public void delete(Path file) throws IOException {
                    if (left[0]-- == 0) {
                        throw new Killed();
                    }
                    super.delete(file);
                }
            };
            try {
                erasing(disk).erase(Wish.of(extent), Given.PANEL);
                assertThat(blow).isGreaterThan(1);
                return;
            } catch (Killed e) {
                var service = given.service();
                var granted = service.current().items().values().stream()
                        .filter(state -> state.choice() == Choice.GRANTED)
                        .map(state -> state.item().id());
                assertThat(granted).isSubsetOf(Files.exists(given.profile) ? List.of("usage.features") : List.of());
                assertThat(service.history().verify().findings())
                        .allSatisfy(finding -> assertThat(extent).isEqualTo(Extent.ALL));
                assertThat(erase(extent).failed()).isEmpty();
                assertThat(given.service()
                                .erasing(folders)
                                .plan(Wish.of(extent))
                                .files())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Extent.class)
    void whereAGuardianDecidesNothingGoesWithoutThem(Extent extent) throws IOException {
        Files.writeString(given.state.resolve("guardian.json"), "{}");
        var before = files();
        assertThatThrownBy(() -> erase(extent)).hasMessageContaining("erase.guardian");
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Extent.class)
    void whereAGuardianComesBeforeItBeginsNothingGoes(Extent extent) throws IOException {
        var guardian = given.state.resolve("guardian.json");
        var erasing = new Erasing(
                new ProfileStore(given.profile, () -> given.now),
                new Ledger(given.state, () -> given.now),
                folders,
                Disk.REAL,
                () -> write(guardian),
                () -> {});
        var before = files();
        assertThatThrownBy(() -> erasing.erase(Wish.of(extent), Given.PANEL)).hasMessageContaining("erase.guardian");
        Files.delete(guardian);
        assertThat(files()).isEqualTo(before);
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "{}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLockIsKnownAsOne() throws IOException {
        for (var name : List.of("guardian.json.lock", "requests.json.lock")) {
            Files.createFile(given.state.resolve(name));
        }
        assertThat(given.service().erasing(folders).plan(Wish.of(Extent.ALL)).left())
                .extracting(Remainder::kind)
                .doesNotContain("foreign");
    }

    @Test
    void whatIsAllowedInCasesGoesBeforeTheHistory() {
        assertThat(names(given.service()
                        .erasing(folders)
                        .plan(Wish.of(Extent.ALL))
                        .files()))
                .containsSubsequence("profile.json", "cases.json", "ledger.jsonl");
    }

    @Test
    void whoWatchesIsToldWithinASecond() throws InterruptedException {
        var blocked = new CountDownLatch(1);
        try (var watching = given.service()) {
            watching.onChange(now -> {
                if (now.profile() instanceof ProfileState.Absent) {
                    blocked.countDown();
                }
            });
            erase(Extent.PROFILE);
            assertThat(blocked.await(1, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Erasure erase(Extent extent) {
        return given.service().erasing(folders).erase(Wish.of(extent), Given.PANEL);
    }

    private Erasing erasing(Disk disk) {
        var profiles = new ProfileStore(given.profile, () -> given.now);
        return new Erasing(profiles, new Ledger(given.state, () -> given.now), folders, disk, () -> {}, () -> {});
    }

    private static Disk failingAt(String... endings) {
        return new FailingDisk() {
            @Override
            public void delete(Path file) throws IOException {
                if (Stream.of(endings).anyMatch(file.toString()::endsWith)) {
                    throw new FileSystemException(file.toString(), null, "Read-only file system");
                }
                super.delete(file);
            }
        };
    }

    private List<Path> files() {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(List<OwnFile> files) {
        return files.stream().map(file -> file.file().getFileName().toString()).toList();
    }

    private static List<String> history(ConsentService service) {
        var acts = new ArrayList<String>();
        service.history()
                .newest(Query.ALL, 99)
                .entries()
                .forEach(entry -> acts.add(entry.event().act().word()));
        return acts;
    }
}
