package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What packages are made with on every system. */
class PackagingTest {
    private static final Path PACKAGING = Path.of("packaging");

    static List<Path> scripts() throws IOException {
        try (var files = Files.walk(PACKAGING)) {
            return files.filter(file -> Files.isRegularFile(file) && isScript(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isScript(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(9), StandardCharsets.UTF_8).equals("#!/bin/sh");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyScriptIsWellFormed(Path script) throws Exception {
        var shell = new ProcessBuilder("sh", "-n", script.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(shell.waitFor()).isZero();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyFileThatAScriptNamesIsThere(Path script) throws IOException {
        var text = Files.readString(script);
        named(text, "root").forEach(name -> assertThat(Path.of(name)).exists());
        named(text, "here")
                .forEach(name -> assertThat(script.resolveSibling(name)).exists());
    }

    /** Names below a folder that a variable holds, but for those with a further variable in them. */
    private static Stream<String> named(String text, String folder) {
        return Pattern.compile("\\$" + folder + "/([\\w./@-]+)(?=[\"\\s)])")
                .matcher(text)
                .results()
                .map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("icons")
    void everyIconHasTheSizeThatItsNameSays(Path icon) throws IOException {
        var size = Integer.parseInt(icon.getFileName().toString().replaceAll("\\D", ""));
        var picture = ByteBuffer.wrap(Files.readAllBytes(icon));
        assertThat(picture.getInt(16)).isEqualTo(size);
        assertThat(picture.getInt(20)).isEqualTo(size);
    }

    static List<Path> icons() throws IOException {
        try (var files = Files.list(Path.of("assets", "icons"))) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theWorkflowBuildsOnEachSystemWithActionsOfAFixedVersion() throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, ?> workflow = yaml.load(Files.readString(Path.of(".github/workflows/packages.yml")));
        var job = map(map(workflow.get("jobs")).get("package"));
        var runners = String.valueOf(map(map(job.get("strategy")).get("matrix")).get("runner"));
        assertThat(runners).contains("ubuntu-", "windows-", "macos-").doesNotContain("latest");
        var steps =
                ((List<?>) job.get("steps")).stream().map(PackagingTest::map).toList();
        assertThat(steps)
                .extracting(step -> String.valueOf(step.get("uses")))
                .filteredOn(action -> !action.equals("null"))
                .isNotEmpty()
                .allMatch(action -> action.matches("actions/[\\w-]+@v\\d+\\.\\d+\\.\\d+"));
        assertThat(steps)
                .extracting(step -> String.valueOf(step.get("run")))
                .anyMatch(run -> run.contains("./mvnw -B -ntp -Ppackage "));
        assertThat(String.valueOf(map(steps.getLast().get("with")).get("path")))
                .contains("SHA256SUMS", "sayso.cdx.json", "*.deb", "*.rpm", "*.msi", "*.pkg");
        assertThat(map(workflow.get("permissions"))).isEqualTo(Map.of("contents", "read"));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}
