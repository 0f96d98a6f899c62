package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged ledger is kept and continued; an erased one says what is not in it. */
class DamagedLedgerTest {
    private static final String BROKEN = "ledger.jsonl.broken-20261122T102030Z";

    @TempDir
    Path folder;

    private Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder).acts(4);
    }

    @Test
    void aTornLastLineIsKeptAndTheChainGoesOnInANewFile() {
        var torn = Written.read(written.file) + "{\"sequence\":5,\"time\":\"2026-";
        written.write(torn);
        written.acts(2);

        assertThat(folder.resolve(BROKEN)).hasContent(torn);
        assertThat(written.happened())
                .containsExactly(
                        Act.GRANTED, Act.REFUSED, Act.GRANTED, Act.REFUSED, Act.CONTINUED, Act.GRANTED, Act.REFUSED);
        assertThat(written.findings()).isEmpty();
        assertThat(written.ledger.setAside()).containsExactly(folder.resolve(BROKEN));
        var former = written.entries().get(4).former().orElseThrow();
        assertThat(former.file()).hasValue(BROKEN);
        assertThat(former.lines()).isEqualTo(4);
        assertThat(former.problem()).isEqualTo(Problem.TORN);
        // The torn line has its number too.
        assertThat(written.entries()).extracting(Entry::sequence).containsExactly(1L, 2L, 3L, 4L, 6L, 7L, 8L);
    }

    @Test
    void anActThatWasTornIsLookedForInTheProfileAllTheSame() throws IOException {
        var head = Files.readAllBytes(written.head);
        written.ledger.begin(List.of(Written.act(Act.GRANTED, "item.7"), Written.act(Act.GRANTED, "item.8")));
        var whole = Written.read(written.file);
        written.write(whole.substring(0, whole.length() - 20));
        Files.write(written.head, head);

        assertThat(written.ledger.settle(written.profileWith("item.9", Choice.ASK), Written.NO_CASES))
                .extracting(entry -> entry.event().subject().item().orElseThrow())
                .containsExactly("item.7");
        assertThat(written.happened()).endsWith(Act.GRANTED, Act.CONTINUED, Act.NOT_DONE);
        assertThat(written.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"end-missing", "changed", "not-an-entry", "head-missing"})
    void anyDamageThatIsSeenAtTheEndIsKeptAndStated(String problem) throws IOException {
        switch (problem) {
            case "end-missing" -> written.write(written.lines().subList(0, 3));
            case "changed" -> written.edit(4, "item.0", "item.1");
            case "not-an-entry" -> written.edit(4, "\"via\"", "\"viä\"");
            default -> Files.delete(written.head);
        }
        var before = Written.read(written.file);
        var next = new Written(folder);
        next.now = written.now;
        next.acts(1);

        assertThat(folder.resolve("ledger.jsonl.broken-20261122T102030Z")).hasContent(before);
        assertThat(written.findings()).isEmpty();
        var first = EntryJson.read(written.lines().getFirst().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(first.former().orElseThrow().problem().word()).isEqualTo(problem);
        assertThat(first.former().orElseThrow().lines()).isEqualTo(problem.equals("head-missing") ? 4 : 3);
        assertThat(first.sequence()).isEqualTo(5);
    }

    @Test
    void aLedgerThatIsGoneIsStatedToo() throws IOException {
        Files.delete(written.file);
        assertThat(written.findings()).containsExactly("ledger.jsonl:0 file-missing");
        written.acts(1);

        assertThat(written.happened()).containsExactly(Act.CONTINUED, Act.GRANTED);
        assertThat(written.entries().getFirst().sequence()).isEqualTo(5);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void whatIsKeptIsPartOfTheChain() throws IOException {
        written.write(Written.read(written.file) + "{");
        written.acts(1);
        var kept = folder.resolve(BROKEN);
        Files.writeString(kept, Files.readString(kept).replace("item.1", "item.9"));

        assertThat(written.findings()).containsExactly(BROKEN + ":0 file-changed", BROKEN + ":2 changed");
        Files.delete(kept);
        assertThat(written.findings()).containsExactly(BROKEN + ":0 file-missing");
    }

    @Test
    void twoDamagedFilesAreFollowedOneAfterTheOther() {
        written.write(Written.read(written.file) + "{");
        written.acts(1);
        written.write(Written.read(written.file) + "{");
        written.acts(1);

        assertThat(written.ledger.setAside()).hasSize(2);
        assertThat(written.findings()).isEmpty();
        assertThat(written.happened()).filteredOn(act -> act == Act.CONTINUED).hasSize(2);
        assertThat(written.ledger.verify().lines()).isEqualTo(4 + 2 + 2);
    }

    @Test
    void aReferenceLeadsToNoOtherFolder() {
        written.write(Written.read(written.file) + "{");
        written.acts(1);
        written.edit(1, BROKEN, "../" + BROKEN);

        assertThat(written.findings()).contains("ledger.jsonl:1 not-an-entry");
    }

    @Test
    void erasingSaysWhatWasErasedAndTheRestStillVerifies() {
        var lines = written.lines();
        var erased = written.ledger.erase(2, "user", "cli").orElseThrow();

        assertThat(written.lines()).startsWith(lines.get(2), lines.get(3)).hasSize(3);
        var gap = erased.gap().orElseThrow();
        assertThat(gap.to()).isEqualTo(2);
        assertThat(gap.sha256())
                .isEqualTo(Sha256.of(
                        (lines.get(0) + "\n" + lines.get(1) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(written.findings()).isEmpty();
        assertThat(written.ledger.verify().statements()).containsExactly(erased);
        written.acts(1);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void erasingEverythingLeavesTheStatementAlone() {
        written.write(Written.read(written.file) + "{");
        written.acts(1);
        written.ledger.erase(Long.MAX_VALUE, "user", "cli");

        assertThat(written.happened()).containsExactly(Act.ERASED);
        assertThat(written.ledger.setAside()).isEmpty();
        assertThat(written.findings()).isEmpty();
        assertThat(written.ledger.erase(0, "user", "cli")).isEmpty();
        written.acts(2);
        written.ledger.erase(Long.MAX_VALUE, "user", "cli");
        assertThat(written.entries()).extracting(Entry::sequence).containsExactly(11L);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void moreTakenAwayThanWasStatedIsFound() {
        written.ledger.erase(2, "user", "cli");
        written.write(written.lines().subList(1, 3));
        assertThat(written.findings()).contains("ledger.jsonl:1 beginning-missing");
    }

    @Test
    void aCrashAfterErasingAndBeforeTheHeadIsNoDamage() throws IOException {
        var head = Files.readAllBytes(written.head);
        written.ledger.erase(3, "user", "cli");
        Files.write(written.head, head);
        written.acts(1);

        assertThat(written.happened()).containsExactly(Act.REFUSED, Act.ERASED, Act.GRANTED);
        assertThat(written.findings()).isEmpty();
    }

    @Test
    void aCrashAfterGoingOnAndBeforeTheHeadIsNoDamage() throws IOException {
        var head = Files.readAllBytes(written.head);
        written.write(Written.read(written.file) + "{");
        written.ledger.settle(written.profileWith("item.9", Choice.ASK), Written.NO_CASES);
        Files.write(written.head, head);
        written.acts(1);

        assertThat(written.ledger.setAside()).hasSize(1);
        assertThat(written.findings()).isEmpty();
        assertThat(written.entries())
                .extracting(Entry::sequence)
                .isEqualTo(LongStream.of(1, 2, 3, 4, 6, 7).boxed().toList());
    }
}
