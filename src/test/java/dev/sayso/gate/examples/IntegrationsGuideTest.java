package dev.sayso.gate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each block of code that {@code src/site/markdown/integrations.md} shows is a whole file that compiles, but for its package. */
class IntegrationsGuideTest {
    private static final Path GUIDE = Path.of("src", "site", "markdown", "integrations.md");
    private static final Path CODE = Path.of("src", "test", "java", "dev", "sayso", "gate", "examples");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    @ParameterizedTest
    @ValueSource(strings = {"Signals", "Telemetry", "Flags", "CrashReports"})
    void showsTheCodeThatCompiles(String name) throws IOException {
        var code = Files.readString(CODE.resolve(name + ".java"));
        assertThat(Files.readString(GUIDE))
                .contains("```java\n" + code.replaceFirst("^package [a-z.]+;\n\n", "") + "```\n");
    }

    @Test
    void showsNoOtherCode() throws IOException {
        assertThat(BLOCK.matcher(Files.readString(GUIDE)).results().map(MatchResult::group))
                .hasSize(4)
                .allMatch(block -> block.startsWith("```java\nimport "));
    }
}
