package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import dev.sayso.files.FailingDisk;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, how it is read, and what is done where something went wrong. */
class LedgerTest {
    @TempDir
    Path folder;

    private Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder.resolve("state"));
    }

    @Test
    void anEntryIsOneCompactLineWithItsKeysInOrder() {
        written.ledger.append(List.of(
                Event.of(Act.WITHDRAWN, "user", "cli")
                        .about("device.os", Optional.of("vscode"))
                        .under(Written.EDITION, "de"),
                Event.of(Act.ACCOUNT_CHANGED, "user", "cli").leaving(Account.WORK),
                Event.of(Act.UNDONE, "user", "panel")
                        .about("ünï\n\"x\"", Optional.empty())
                        .leaving(Choice.ASK, Optional.of(Instant.parse("2026-11-01T00:00:00Z")))));

        assertThat(Written.read(written.file)).isEqualTo("""
                        {"sequence":1,"time":"2026-11-22T10:15:30Z","act":"withdrawn","item":"device.os","product":"vscode",\
                        "statement":"example","edition":"2016-09","sha256":"%s","language":"de","by":"user","via":"cli",\
                        "previous":"%s"}
                        {"sequence":2,"time":"2026-11-22T10:15:30Z","act":"account-changed","account":"work","by":"user","via":"cli",\
                        "previous":"%s"}
                        {"sequence":3,"time":"2026-11-22T10:15:30Z","act":"undone","item":"ünï\\n\\"x\\"","choice":"ask",\
                        "since":"2026-11-01T00:00:00Z","by":"user","via":"panel","previous":"%s"}
                        """.formatted(
                        "ab".repeat(32),
                        "0".repeat(64),
                        Sha256.of(written.lines().get(0).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        Sha256.of(written.lines().get(1).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var events = List.of(
                Written.act(Act.ASKED, "usage.features"),
                Event.of(Act.IMPORTED, "user", "import")
                        .about("device.os", Optional.of("a/b \u2028"))
                        .leaving(Choice.REFUSED, Optional.of(Instant.EPOCH)),
                Event.of(Act.NOT_DONE, "system", "recovery").referringTo(1));
        written.ledger.append(events);

        assertThat(written.entries()).extracting(Entry::event).containsExactlyElementsOf(events);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        written.acts(1);
        for (var file : List.of(written.file, written.head)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void nothingWrittenLeavesNoFile() {
        assertThat(written.ledger.verify().sound()).isTrue();
        assertThat(written.ledger.newest(Query.ALL, 10).entries()).isEmpty();
        assertThat(written.ledger.settle(written.profileWith("item.1", Choice.ASK), Written.NO_CASES))
                .isEmpty();
        assertThat(written.folder).doesNotExist();
    }

    @Test
    void aClockThatJumpsBackIsWrittenDown() {
        written.acts(2);
        written.now = written.now.minus(Duration.ofDays(400));
        written.acts(2);

        assertThat(written.happened())
                .containsExactly(Act.GRANTED, Act.REFUSED, Act.CLOCK_SET_BACK, Act.GRANTED, Act.REFUSED);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void pagesRunFromTheNewestToTheOldest() {
        written.acts(10);
        var sequences = new ArrayList<Long>();
        var page = written.ledger.newest(Query.ALL, 4);
        page.entries().forEach(entry -> sequences.add(entry.sequence()));
        while (page.older().isPresent()) {
            page = written.ledger.older(Query.ALL, page.older().get(), 4);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(4);
            page.entries().forEach(entry -> sequences.add(entry.sequence()));
        }
        assertThat(sequences).containsExactly(10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void entriesAreFoundByItemAndTime() {
        var start = written.now;
        written.acts(9);
        assertThat(written.ledger
                        .newest(new Query(Optional.of("item.1"), Optional.empty()), 99)
                        .entries())
                .extracting(Entry::sequence)
                .containsExactly(8L, 5L, 2L);
        var late = new Query(Optional.of("item.1"), Optional.of(start.plusSeconds(5 * 60)));
        assertThat(written.ledger.newest(late, 99).entries())
                .extracting(Entry::sequence)
                .containsExactly(8L, 5L);
        assertThat(written.ledger
                        .newest(new Query(Optional.of("item"), Optional.empty()), 99)
                        .entries())
                .isEmpty();
        assertThat(written.ledger
                        .newest(new Query(Optional.empty(), Optional.of(Instant.MAX)), 99)
                        .entries())
                .isEmpty();
    }

    @Test
    void aFullDiskLeavesTheLedgerAsItWas() {
        written.acts(2);
        var before = Written.read(written.file);
        var full = new Written(written.folder, FailingDisk.full(40));
        full.now = written.now;

        assertThatThrownBy(() -> full.ledger.begin(List.of(Written.act(Act.GRANTED, "item.1"))))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("storage.unwritable"));
        assertThat(Written.read(written.file)).isEqualTo(before);
        assertThat(written.findings()).isEmpty();
        written.acts(1);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void aFolderInItsPlaceIsToldAndNotWaitedFor() throws IOException {
        Files.createDirectories(written.file);
        assertThatThrownBy(() -> written.acts(1))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("storage.not-a-file"));
    }

    @Test
    void anActThatNeverCameIntoTheProfileIsMarkedAtTheNextStart() {
        written.ledger.begin(List.of(Written.act(Act.GRANTED, "item.1"))).done();
        var granted = written.profileWith("item.1", Choice.GRANTED);
        written.now = written.now.plusSeconds(60);
        written.ledger.begin(List.of(Written.act(Act.WITHDRAWN, "item.1"), Written.act(Act.GRANTED, "item.2")));
        var next = new Written(written.folder);
        next.now = written.now.plusSeconds(60);

        assertThat(next.ledger.settle(granted, Written.NO_CASES))
                .extracting(Entry::sequence)
                .containsExactly(3L, 2L);
        assertThat(next.happened())
                .containsExactly(Act.GRANTED, Act.WITHDRAWN, Act.GRANTED, Act.NOT_DONE, Act.NOT_DONE);
        assertThat(next.entries().get(3).event().refers()).hasValue(2);
        assertThat(next.ledger.settle(granted, Written.NO_CASES)).isEmpty();
        assertThat(next.findings()).isEmpty();
    }

    @Test
    void anActThatCameIntoTheProfileIsLeftAlone() {
        written.ledger.begin(List.of(Written.act(Act.GRANTED, "item.1")));

        assertThat(written.ledger.settle(written.profileWith("item.1", Choice.GRANTED), Written.NO_CASES))
                .isEmpty();
        assertThat(written.happened()).containsExactly(Act.GRANTED);
        // It is settled now, whatever becomes of the profile later.
        assertThat(written.ledger.settle(written.profileWith("item.2", Choice.ASK), Written.NO_CASES))
                .isEmpty();
    }

    @Test
    void whatAPowerCutTookFromTheHeadIsFoundOutFromTheChain() throws IOException {
        written.acts(2);
        var old = Files.readAllBytes(written.head);
        written.acts(2);
        Files.write(written.head, old);

        assertThat(written.findings()).containsExactly("ledger.jsonl:4 unconfirmed");
        written.acts(1);
        assertThat(written.findings()).isEmpty();
        assertThat(written.happened()).hasSize(5).doesNotContain(Act.CONTINUED);
    }
}
