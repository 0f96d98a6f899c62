package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever programs can see is described in full: each parameter, what is returned and thrown, and every link leads somewhere. */
class JavadocTest {
    private static final int ALL = 10_000;

    @TempDir
    private Path out;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java/dev/sayso/gate", "src/integrations/java/dev/sayso/gate"})
    void isWhole(String folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var found = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(found, Locale.ENGLISH, null)) {
            var options = List.of(
                    "-Xdoclint:all/protected",
                    "-Xmaxwarns",
                    Integer.toString(ALL),
                    "-proc:none",
                    "-d",
                    out.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"));
            var sources = files.getJavaFileObjectsFromPaths(sources(Path.of(folder)));
            assertThat(compiler.getTask(null, files, found, options, null, sources)
                            .call())
                    .as("%s", found.getDiagnostics())
                    .isTrue();
        }
        assertThat(found.getDiagnostics())
                .filteredOn(each ->
                        each.getCode().contains(".dc.") || each.getCode().contains("doclint"))
                .isEmpty();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
