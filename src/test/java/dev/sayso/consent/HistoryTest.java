package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import dev.sayso.files.ChildJvm;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.ledger.Query;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is said is written down first, and what never took effect is marked as such. */
class HistoryTest {
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void begin() {
        given = new Given(folder);
    }

    @Test
    void everyActIsWrittenDown() {
        var service = given.service();
        service.choose(List.of("usage.features", "errors.severity"), Choice.GRANTED, Given.PANEL);
        service.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
        service.choose(List.of("errors.severity"), Choice.ASK, Given.PANEL);
        service.choose(List.of("errors.severity"), Choice.UNDECIDED, Given.PANEL);
        service.undo(Given.PANEL);
        service.setAccount(Account.WORK, Given.PANEL);
        service.setAccount(Account.WORK, Given.PANEL);
        service.reset(Given.PANEL);

        assertThat(history(service))
                .containsExactly(
                        "granted errors.severity",
                        "granted usage.features",
                        "withdrawn usage.features",
                        "ask errors.severity",
                        "forgotten errors.severity",
                        "undone errors.severity",
                        "account-changed",
                        "forgotten errors.severity",
                        "forgotten usage.features");
        assertThat(service.history().verify().sound()).isTrue();
        var granted =
                service.history().newest(Query.ALL, 99).entries().getLast().event();
        assertThat(granted.edition().orElseThrow().sha256()).isEqualTo("ab12");
        assertThat(granted.via()).isEqualTo("panel");
    }

    @Test
    void sayingWhatWasSaidAlreadyIsNoAct() {
        var service = given.service();
        service.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
        service.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
        assertThat(history(service)).containsExactly("refused usage.features");
    }

    @Test
    void aProfileThatCouldNotBeSavedIsMarkedInTheHistory() {
        given.service().choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
        given.disk = FailingDisk.failingMoveTo("profile.json");
        var failing = given.service();
        assertThatThrownBy(() -> failing.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL))
                .isInstanceOf(FaultException.class);

        given.disk = Disk.REAL;
        assertThat(history(given.service()))
                .containsExactly("refused usage.features", "granted usage.features", "not-done usage.features");
    }

    @Test
    void nothingTakesEffectThatCouldNotBeWrittenDown() throws IOException {
        given.service().choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
        var before = Files.readString(given.profile);
        given.disk = new FailingDisk() {
            @Override
            public void force(FileChannel channel) throws IOException {
                throw new FileSystemException(null, null, "Input/output error");
            }
        };
        var failing = given.service();

        assertThatThrownBy(() -> failing.choose(List.of("usage.features"), Choice.GRANTED, Given.PANEL))
                .isInstanceOf(FaultException.class);
        assertThat(given.profile).hasContent(before.strip());
        given.disk = Disk.REAL;
        assertThat(history(given.service())).containsExactly("refused usage.features");
    }

    @Test
    void afterAKillHistoryAndProfileSayTheSame() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            var process = ChildJvm.start(Chooser.class, folder, given.now);
            try (var lines = process.inputReader()) {
                // Each time it gets a little further, so that the blow falls at another moment.
                for (int i = 0; i <= kill; i++) {
                    assertThat(lines.readLine()).isNotNull();
                }
                process.destroyForcibly().waitFor();
            }
            given.now = given.now.plusSeconds(3600);
            var service = given.service();
            var entries = service.history().newest(Query.ALL, 999).entries();
            var never = entries.stream()
                    .flatMap(entry -> entry.event().refers().stream().boxed())
                    .toList();
            var last = entries.stream()
                    .filter(entry -> entry.event().leaves().isPresent() && !never.contains(entry.sequence()))
                    .findFirst()
                    .orElseThrow();

            assertThat(service.current().items().get("usage.features").choice())
                    .isEqualTo(last.event().leaves().orElseThrow());
            assertThat(service.history().verify().findings()).isEmpty();
        }
    }

    private static List<String> history(ConsentService service) {
        var said = new ArrayList<String>();
        for (var entry : service.history().newest(Query.ALL, 99).entries().reversed()) {
            var event = entry.event();
            said.add((event.act().word() + " " + event.subject().item().orElse("")).strip());
        }
        return said;
    }
}
