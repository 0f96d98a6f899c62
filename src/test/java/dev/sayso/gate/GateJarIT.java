package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate's own jar, as a program of somebody else's uses it: with what its POM asks for, and nothing besides. */
class GateJarIT {
    private static final Path JAR = Path.of(System.getProperty("gate.jar"));
    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>\\s*</dependency>");
    /** What Jackson brings along. */
    private static final List<String> BROUGHT_ALONG = List.of("jackson-core-", "jackson-annotations-");

    private static final String PROGRAM = """
        import dev.sayso.gate.ConsentGate;

        public class Program {
            public static void main(String[] args) {
                try (var gate = ConsentGate.open()) {
                    System.out.println(gate.verdict("device.os"));
                }
            }
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void holdsThePackagesThatAGateNeedsAndNoOthers() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var folders = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> !name.endsWith("/") && !name.startsWith("META-INF/"))
                    .map(name -> name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "")
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(folders)
                    .containsExactly(
                            "",
                            "catalogue",
                            "dev/sayso/catalogue",
                            "dev/sayso/decision",
                            "dev/sayso/fault",
                            "dev/sayso/files",
                            "dev/sayso/gate",
                            "dev/sayso/guardian",
                            "dev/sayso/json",
                            "dev/sayso/policy",
                            "dev/sayso/profile",
                            "dev/sayso/statement",
                            "dev/sayso/statement/diff",
                            "dev/sayso/words",
                            "i18n",
                            "statements",
                            "statements/microsoft-enterprise-developer-2016-09");
        }
    }

    @Test
    void aProgramUsesItOnTheClassPath() throws Exception {
        var source = Files.writeString(folder.resolve("Program.java"), PROGRAM);
        run("javac", "-cp", path(), "-d", folder.toString(), source.toString());
        assertThat(run("java", "-cp", folder + File.pathSeparator + path(), "Program"))
                .isEqualTo("device.os blocked undecided");
    }

    /** A first answer is quick because of this: JSON's parser, lambdas and joined texts each take longer than all the rest. */
    @Test
    void whereThereAreNoFilesItReadsNoJsonAndMakesNoLambda() throws Exception {
        var source =
                Files.writeString(folder.resolve("Program.java"), PROGRAM.replace("gate.verdict(", "gate.allows("));
        run("javac", "-cp", path(), "-d", folder.toString(), source.toString());
        var loaded = run("java", "-Xlog:class+load", "-cp", folder + File.pathSeparator + path(), "Program")
                .lines()
                .map(line -> line.replaceFirst("^(\\[.*?\\])+ ", "").split(" ", 2)[0])
                .toList();
        assertThat(loaded).contains("dev.sayso.gate.ConsentGate", "false");
        assertThat(loaded)
                .noneMatch(name -> name.startsWith("tools.jackson.")
                        || (name.startsWith("dev.sayso.") && name.contains("$$Lambda"))
                        || name.equals("java.lang.invoke.StringConcatFactory"));
    }

    @Test
    void aProgramUsesItOnTheModulePath() throws Exception {
        var source = Files.createDirectories(folder.resolve("source").resolve("app"));
        Files.writeString(source.resolve("Program.java"), "package app;\n" + PROGRAM);
        Files.writeString(source.resolveSibling("module-info.java"), "module app { requires dev.sayso.gate; }");
        var out = folder.resolve("out");
        run(
                "javac",
                "-p",
                path(),
                "-d",
                out.toString(),
                source.resolve("Program.java").toString(),
                source.resolveSibling("module-info.java").toString());
        assertThat(run("java", "-p", out + File.pathSeparator + path(), "-m", "app/app.Program"))
                .isEqualTo("device.os blocked undecided");
    }

    /** The jar, what its POM asks for, each in the version that the program itself has, and what that brings along. */
    private static String path() throws IOException {
        var all = Arrays.stream(Files.readString(Path.of(System.getProperty("gate.libraries")))
                        .strip()
                        .split(File.pathSeparator))
                .map(Path::of)
                .toList();
        var wanted = new ArrayList<Path>(List.of(JAR));
        for (var name : dependencies()) {
            wanted.add(all.stream()
                    .filter(library -> library.getFileName().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the program has no " + name)));
        }
        all.stream()
                .filter(library ->
                        BROUGHT_ALONG.stream().anyMatch(library.getFileName().toString()::startsWith))
                .forEach(wanted::add);
        return wanted.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> dependencies() throws IOException {
        try (var jar = new JarFile(JAR.toFile());
                var pom = jar.getInputStream(jar.getEntry("META-INF/maven/dev.sayso/sayso-gate/pom.xml"))) {
            var text = new String(pom.readAllBytes(), StandardCharsets.UTF_8);
            var names = DEPENDENCY
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1) + "-" + match.group(2) + ".jar")
                    .toList();
            assertThat(names).isNotEmpty();
            return names;
        }
    }

    private String run(String tool, String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", tool)
                                .toString()),
                        Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("SAYSO_") || name.startsWith("XDG_"));
        environment.put("HOME", folder.toString());
        environment.remove("DO_NOT_TRACK");
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
