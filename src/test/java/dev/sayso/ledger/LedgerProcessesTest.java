package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.files.ChildJvm;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerProcessesTest {
    private static final int KILLS = 10;

    @TempDir
    Path folder;

    @Test
    void processesThatWriteAtOnceLeaveOneChain() throws Exception {
        var processes = new ArrayList<Process>();
        for (var name : List.of("one.", "other.", "third.")) {
            processes.add(ChildJvm.start(LedgerAppender.class, folder, name, 30));
        }
        for (var process : processes) {
            process.inputReader().transferTo(Writer.nullWriter());
            assertThat(process.waitFor()).isZero();
        }
        var written = new Written(folder);
        assertThat(written.findings()).isEmpty();
        assertThat(written.happened())
                .filteredOn(act -> act != Act.CLOCK_SET_BACK)
                .hasSize(3 * 30 * 2);
    }

    @Test
    void threadsThatWriteAtOnceLeaveOneChain() {
        var written = new Written(folder);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                var item = "item." + i;
                threads.execute(() -> written.ledger.append(List.of(Written.act(Act.GRANTED, item))));
            }
        }
        assertThat(written.findings()).isEmpty();
        assertThat(written.entries()).hasSize(40);
    }

    @Test
    void aKilledProcessLeavesAllThatItNamed() throws Exception {
        var written = new Written(folder);
        var named = new ArrayList<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            var process = ChildJvm.start(LedgerAppender.class, folder, "kill" + kill + ".", Integer.MAX_VALUE);
            try (var lines = process.inputReader()) {
                for (int i = 0; i <= kill; i++) {
                    named.add(lines.readLine());
                }
                process.destroyForcibly().waitFor();
            }
        }
        // The last blow may have fallen between the ledger and its head.
        written.now = java.time.Instant.now();
        written.acts(1);

        assertThat(written.entries().stream().flatMap(entry -> entry.event().subject().item().stream()))
                .containsAll(named);
        assertThat(written.findings()).isEmpty();
    }
}
