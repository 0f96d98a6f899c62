package dev.sayso.gate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code that {@code src/site/markdown/integrations.md} shows is that which compiles. */
class IntegrationsGuideTest {
    private static final Path GUIDE = Path.of("src", "site", "markdown", "integrations.md");
    private static final Path CODE =
            Path.of("src", "test", "java", "dev", "sayso", "gate", "examples", "Integrations.java");

    @Test
    void showsTheCodeThatCompiles() throws IOException {
        var shown = blocks(GUIDE, "(?ms)^```java\n(.*?)^```");
        assertThat(shown).isNotEmpty().isEqualTo(blocks(CODE, "(?ms)^ *// begin: \\w+\n(.*?)^ *// end"));
    }

    private static List<String> blocks(Path file, String pattern) throws IOException {
        var blocks = new ArrayList<String>();
        var found = Pattern.compile(pattern).matcher(Files.readString(file));
        while (found.find()) {
            blocks.add(found.group(1).stripTrailing().stripIndent());
        }
        return blocks;
    }
}
