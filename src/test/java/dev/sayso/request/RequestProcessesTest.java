package dev.sayso.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.files.ChildJvm;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes at once, and processes that are killed. */
class RequestProcessesTest {
    private static final int KILLS = 5;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.now = Instant.parse("2099-01-01T00:00:00Z");
    }

    @Test
    void processesThatNoteAtOnceLoseNothing() throws Exception {
        var processes = List.of(
                ChildJvm.start(RequestSender.class, desk.state, 15),
                ChildJvm.start(RequestSender.class, desk.state, 15));
        var named = new ArrayList<String>();
        for (var process : processes) {
            process.inputReader().lines().forEach(named::add);
            assertThat(process.waitFor()).isZero();
        }
        assertThat(named).hasSize(30).doesNotHaveDuplicates();
        assertKept(named);
    }

    @Test
    void aKilledProcessLeavesAllThatItNamedInTheLogAndOnceInTheLedger() throws Exception {
        var named = new ArrayList<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            var process = ChildJvm.start(RequestSender.class, desk.state, 1_000_000);
            try (var lines = process.inputReader()) {
                for (int i = 0; i <= kill; i++) {
                    named.add(lines.readLine());
                }
                process.destroyForcibly().waitFor();
            }
        }
        desk.log().draft(RequestKind.QUESTION, Desk.promising(30), Desk.LETTER, Desk.BERLIN);
        assertKept(named);
    }

    private void assertKept(List<String> named) {
        var sent = desk.log().all(Desk.BERLIN).stream()
                .filter(request -> request.sent().isPresent())
                .map(Request::id)
                .toList();
        assertThat(sent).containsAll(named);
        assertThat(desk.acts().stream()
                        .filter(act -> act.startsWith("requested "))
                        .map(act -> act.substring(10)))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sent);
    }
}
