package dev.sayso.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.ledger.receipt.Form;
import dev.sayso.profile.Choice;
import dev.sayso.ui.Home;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Receipts and the record, to take along from the panel. */
class CopiesTest {
    @TempDir
    private Path folder;

    private Home home;
    private ConsentService service;
    private Copies copies;

    @BeforeEach
    void begin() {
        home = new Home(folder);
        service = home.service();
        copies = new Copies(
                service,
                Words.in(Locale.ENGLISH),
                ZoneOffset.UTC,
                InstantSource.fixed(Home.NOW),
                Runnable::run,
                Runnable::run);
    }

    @AfterEach
    void end() {
        service.close();
    }

    @Test
    void aReceiptIsOfAllOrOfWhatIsFiltered() {
        choose("device.os", "errors.severity", "errors.components");
        copies.make(Optional.empty(), Form.TEXT);
        assertThat(shown()).contains("device.os", "errors.severity", "errors.components");
        copies.make(Optional.of("errors"), Form.DPV);
        assertThat(shown()).contains("errors.severity", "errors.components").doesNotContain("device.os");
        copies.make(Optional.of("device.os"), Form.HTML);
        assertThat(shown()).contains("device.os").doesNotContain("errors.severity");
    }

    @Test
    void whereNothingWasSaidThatIsSaid() {
        copies.make(Optional.empty(), Form.TEXT);
        assertThat(copies.receipt().get()).isEmpty();
        assertThat(copies.told().get()).hasValueSatisfying(told -> {
            assertThat(told.done()).isFalse();
            assertThat(told.sentence()).startsWith("Nothing was said of this yet");
        });
    }

    @Test
    void whatKantaraHasNoPlaceForIsSaidAndTheReceiptStays() {
        service.choose(List.of("device.os"), Choice.REFUSED, new Author("user", "panel", Locale.ENGLISH));
        copies.make(Optional.empty(), Form.TEXT);
        var before = shown();
        copies.make(Optional.empty(), Form.KANTARA);
        assertThat(shown()).isEqualTo(before);
        assertThat(copies.told().get().orElseThrow().sentence()).contains("knows only what was allowed");
    }

    @Test
    void aReceiptIsSavedAsItIsShownAndOverNothing() throws IOException {
        choose("device.os");
        copies.make(Optional.empty(), Form.HTML);
        var file = folder.resolve("receipt.html");
        copies.save(file);
        assertThat(Files.readString(file)).isEqualTo(shown());
        assertThat(copies.told().get().orElseThrow().done()).isTrue();
        Files.writeString(file, "mine");
        copies.save(file);
        assertThat(copies.told().get().orElseThrow().done()).isFalse();
        assertThat(file).hasContent("mine");
    }

    @Test
    void theRecordIsCopiedWholeAndOverNothing() {
        choose("device.os");
        var into = folder.resolve("auditor");
        copies.export(into);
        assertThat(copies.told().get().orElseThrow().sentence()).startsWith("2 files were copied to " + into);
        assertThat(into.resolve("ledger.jsonl"))
                .hasSameTextualContentAs(home.folders.state().resolve("ledger.jsonl"));
        copies.export(into);
        assertThat(copies.told().get().orElseThrow().done()).isFalse();
    }

    private void choose(String... items) {
        service.choose(List.of(items), Choice.GRANTED, new Author("user", "panel", Locale.ENGLISH));
    }

    private String shown() {
        return copies.receipt().get().orElseThrow().text();
    }
}
