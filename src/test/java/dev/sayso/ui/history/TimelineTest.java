package dev.sayso.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.profile.Choice;
import dev.sayso.ui.Home;
import dev.sayso.ui.history.Row.Day;
import dev.sayso.ui.history.Row.Happened;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history a page at a time, in the background. */
class TimelineTest {
    private static final Author PANEL = new Author("user", "panel", Locale.ENGLISH);

    @TempDir
    private Path folder;

    private final ArrayDeque<Runnable> background = new ArrayDeque<>();
    private Home home;
    private ConsentService service;
    private Timeline timeline;

    @BeforeEach
    void begin() {
        home = new Home(folder);
        service = home.service();
        var rows = new Rows(Words.in(Locale.UK), CatalogueReader.bundled(), ZoneOffset.UTC);
        timeline = new Timeline(service, rows, background::add, Runnable::run);
    }

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void nothingIsReadWhereItIsAskedFor() {
        service.choose(List.of("device.os"), Choice.REFUSED, PANEL);
        timeline.show(Filter.ALL);
        assertThat(timeline.rows()).isEmpty();
        assertThat(timeline.state().get().busy()).isTrue();
        work();
        assertThat(sentences()).containsExactly("You refused operating system, under edition September 2016.");
        assertThat(timeline.state().get().busy()).isFalse();
    }

    @Test
    void eachDayStandsOnceOverWhatHappenedOnIt() {
        write(Home.NOW.minus(Duration.ofDays(1)), Act.GRANTED, "device.os", 2);
        write(Home.NOW, Act.REFUSED, "device.os", 2);
        show(Filter.ALL);
        assertThat(timeline.rows().stream().map(row -> row instanceof Day(var text) ? text : "."))
                .containsExactly("22 November 2026", ".", ".", "21 November 2026", ".", ".");
    }

    @Test
    void ofALongHistoryOnlySoMuchIsReadAsIsWanted() {
        write(Home.NOW, Act.GRANTED, "device.os", 5 * Timeline.AT_ONCE);
        show(Filter.ALL);
        assertThat(sentences()).hasSize(Timeline.AT_ONCE);
        timeline.more();
        timeline.more();
        work();
        assertThat(sentences()).hasSize(2 * Timeline.AT_ONCE);
        for (var turn = 0; turn < 9; turn++) {
            timeline.more();
            work();
        }
        assertThat(sentences()).hasSize(5 * Timeline.AT_ONCE);
        assertThat(timeline.rows().stream().filter(Day.class::isInstance)).hasSize(1);
    }

    @Test
    void whatIsRareIsFoundHoweverFarBackItLies() {
        write(Home.NOW, Act.WITHDRAWN, "errors.severity", 1);
        write(Home.NOW, Act.GRANTED, "device.os", 3 * Timeline.AT_ONCE);
        for (var filter : List.of(
                Filter.ALL.about(Optional.of("errors.severity")),
                Filter.ALL.about(Optional.of("errors")),
                Filter.ALL.ofKind(Optional.of(Kind.REFUSED)),
                Filter.ALL.saying("  SEVERITY "))) {
            show(filter);
            assertThat(sentences()).as("%s", filter).hasSize(1);
            assertThat(timeline.state().get().busy()).isFalse();
        }
        show(Filter.ALL.about(Optional.of("errors")).saying("nothing such"));
        assertThat(timeline.rows()).isEmpty();
        assertThat(timeline.state().get().busy()).isFalse();
    }

    @Test
    void anotherFilterWhileReadingIsAllThatCounts() {
        write(Home.NOW, Act.GRANTED, "device.os", 2 * Timeline.AT_ONCE);
        write(Home.NOW, Act.REFUSED, "errors.severity", 1);
        timeline.show(Filter.ALL.saying("nothing such"));
        timeline.show(Filter.ALL.ofKind(Optional.of(Kind.REFUSED)));
        work();
        assertThat(sentences()).hasSize(1).first().asString().contains("severity");
    }

    @Test
    void whatIsSaidMeanwhileComesInAtTheTop() {
        write(Home.NOW, Act.GRANTED, "device.os", 2);
        show(Filter.ALL);
        service.choose(List.of("errors.severity"), Choice.REFUSED, PANEL);
        timeline.refresh();
        work();
        assertThat(timeline.rows()).hasSize(4);
        assertThat(timeline.rows().getFirst()).isInstanceOf(Day.class);
        assertThat(sentences()).hasSize(3).first().asString().contains("You refused type and severity");
        timeline.refresh();
        work();
        assertThat(sentences()).hasSize(3);
    }

    @Test
    void moreSaidMeanwhileThanIsReadAtOnceLeavesNoGap() {
        write(Home.NOW, Act.GRANTED, "device.os", 1);
        show(Filter.ALL);
        write(Home.NOW, Act.REFUSED, "device.os", Timeline.AT_ONCE + 5);
        timeline.refresh();
        work();
        timeline.more();
        work();
        assertThat(sentences()).hasSize(Timeline.AT_ONCE + 6);
    }

    @Test
    void whatWasErasedIsGoneHereToo() {
        write(Home.NOW, Act.GRANTED, "device.os", 5);
        show(Filter.ALL);
        service.history().erase(4, "user", "cli");
        timeline.refresh();
        work();
        assertThat(sentences()).hasSize(2).first().isEqualTo("You erased all entries up to number 4.");
    }

    @Test
    void linesThatCannotBeReadAreCountedAndTheRestIsShown() throws IOException {
        write(Home.NOW, Act.GRANTED, "device.os", 5);
        var ledger = home.folders.state().resolve("ledger.jsonl");
        var lines = new ArrayList<>(Files.readAllLines(ledger));
        lines.set(2, "x".repeat(lines.get(2).length()));
        Files.writeString(ledger, String.join("\n", lines) + "\n");
        show(Filter.ALL);
        assertThat(sentences()).hasSize(4);
        assertThat(timeline.state().get().unreadable()).isEqualTo(1);
    }

    @Test
    void aRecordThatCannotBeOpenedIsAFaultUntilItCan() throws IOException {
        write(Home.NOW, Act.GRANTED, "device.os", 1);
        var ledger = home.folders.state().resolve("ledger.jsonl");
        var aside = folder.resolve("aside");
        Files.move(ledger, aside);
        Files.createDirectory(ledger);
        show(Filter.ALL);
        assertThat(timeline.rows()).isEmpty();
        assertThat(timeline.state().get().fault()).isPresent();
        assertThat(timeline.state().get().busy()).isFalse();
        Files.delete(ledger);
        Files.move(aside, ledger);
        timeline.refresh();
        work();
        assertThat(timeline.state().get().fault()).isEmpty();
        assertThat(sentences()).isNotEmpty();
    }

    private void show(Filter filter) {
        timeline.show(filter);
        work();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void write(Instant at, Act act, String item, int times) {
        var event = Event.of(act, "user", "panel").about(item, Optional.empty());
        new Ledger(home.folders.state(), () -> at).append(Collections.nCopies(times, event));
    }

    private List<String> sentences() {
        return timeline.rows().stream()
                .filter(Happened.class::isInstance)
                .map(row -> ((Happened) row).sentence())
                .toList();
    }
}
