package dev.sayso.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in {@code src/site/markdown/ledger.md}, run as an auditor would, without SaySo. */
class LedgerGuideTest {
    private static final Path GUIDE = Path.of("src", "site", "markdown", "ledger.md");
    private static final Pattern SCRIPT = Pattern.compile("(?s)```bash\n(.*?)```");

    @TempDir
    Path folder;

    private Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder).acts(4);
    }

    @Test
    void aSoundLedgerPasses() throws Exception {
        assertThat(script()).isEqualTo("0 ");
    }

    @Test
    void anErasedBeginningAndAKeptFileAreFollowed() throws Exception {
        written.ledger.erase(2, "user", "cli");
        assertThat(script()).isEqualTo("0 ");
        written.write(Written.read(written.file) + "{");
        written.acts(2);
        assertThat(script()).isEqualTo("0 ");
        var kept = written.ledger.setAside().getFirst();
        Files.writeString(kept, Files.readString(kept) + " ");
        assertThat(script()).startsWith("1 ").contains("is not the file that was kept");
    }

    @Test
    void itFindsWhatVerifyFinds() throws Exception {
        var sound = written.lines();
        written.edit(2, "item.1", "item.2");
        assertThat(script()).isEqualTo("1 ledger.jsonl:3: does not follow from the line before\n");
        written.write(Arrays.asList(sound.get(0), sound.get(2), sound.get(3)));
        assertThat(script()).isEqualTo("1 ledger.jsonl:2: does not follow from the line before\n");
        written.write(sound.subList(1, 4));
        assertThat(script()).isEqualTo("1 ledger.jsonl:1: lines before this one are missing\n");
        written.write(sound.subList(0, 3));
        assertThat(script()).isEqualTo("1 ledger.jsonl: the last line is not the one that the head names\n");
        written.write(String.join("\n", sound));
        assertThat(script()).startsWith("1 ledger.jsonl: the last line has no end\n");
        written.write(Arrays.asList(sound.get(0), "x", sound.get(2), sound.get(3)));
        assertThat(script()).startsWith("1 ledger.jsonl:2: not an entry\n");
        assertThat(written.ledger.verify().sound()).isFalse();
    }

    @Test
    void theGuideNamesEveryAct() throws IOException {
        var guide = Files.readString(GUIDE);
        for (var act : Act.values()) {
            assertThat(guide).contains("`" + act.word() + "`");
        }
    }

    /** Exit code and output. */
    private String script() throws IOException, InterruptedException {
        var found = SCRIPT.matcher(Files.readString(GUIDE));
        assertThat(found.find()).isTrue();
        var process = new ProcessBuilder("bash", "-c", found.group(1))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output;
    }
}
