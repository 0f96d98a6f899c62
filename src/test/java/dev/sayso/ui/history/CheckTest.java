package dev.sayso.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.ui.Home;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the record is whole, in plain words. */
class CheckTest {
    @TempDir
    private Path folder;

    private Home home;
    private ConsentService service;
    private Check check;

    @BeforeEach
    void begin() {
        home = new Home(folder);
        service = home.service();
        check = new Check(service, Words.in(Locale.UK), ZoneOffset.UTC, Runnable::run, Runnable::run);
    }

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void aWholeRecordIsSaidToBeSo() {
        write(1204);
        var answer = answer();
        assertThat(answer.sound()).isTrue();
        assertThat(answer.lead())
                .isEqualTo("Nothing was changed, removed or reordered since 22 November 2026: 1,204 entries.");
        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void whereNothingIsWrittenThereIsNothingToVerify() {
        assertThat(answer().lead()).startsWith("Nothing is written down yet");
    }

    @Test
    void aDamagedLineIsNamedAndWhatStayedSafe() throws IOException {
        write(5);
        damage(3);
        var answer = answer();
        assertThat(answer.sound()).isFalse();
        assertThat(answer.lead()).isEqualTo("The record is damaged (5 lines looked at).");
        assertThat(answer.findings())
                .containsExactly("ledger.jsonl, line 3: The line is not the one that was written.");
        assertThat(answer.todo()).anyMatch(text -> text.contains("Your choices are not touched"));
    }

    @Test
    void ofManyDamagedLinesTheFirstAreNamedAndTheRestIsCounted() throws IOException {
        write(60);
        for (var line = 2; line < 60; line += 2) {
            damage(line);
        }
        assertThat(answer().findings()).hasSize(11).last().isEqualTo("… and 19 more");
    }

    @Test
    void anErasureIsStatedAndNoDamage() {
        write(5);
        service.history().erase(3, "user", "cli");
        var answer = answer();
        assertThat(answer.sound()).isTrue();
        assertThat(answer.statements()).containsExactly("On 22 November 2026 you erased all entries up to number 3.");
    }

    @Test
    void howFarItIsIsToldWhileItLooks() {
        write(20_000);
        var seen = new ArrayList<Number>();
        check.progress().addListener((property, before, now) -> seen.add(now));
        assertThat(answer().sound()).isTrue();
        assertThat(seen).hasSizeGreaterThan(3).last().isEqualTo(Check.IDLE);
        assertThat(seen.get(seen.size() - 2).doubleValue()).isEqualTo(1);
    }

    private Answers answer() {
        check.start();
        return check.answer().get().orElseThrow();
    }

    private void write(int times) {
        var event = Event.of(Act.GRANTED, "user", "panel").about("device.os", Optional.empty());
        new Ledger(home.folders.state(), () -> Home.NOW).append(Collections.nCopies(times, event));
    }

    private void damage(int line) throws IOException {
        var ledger = home.folders.state().resolve("ledger.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(ledger));
        lines.set(line - 1, lines.get(line - 1).replace("device.os", "device.so"));
        Files.writeString(ledger, String.join("\n", lines) + "\n");
    }
}
