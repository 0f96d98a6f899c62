package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts for other libraries lie in jars of their own; the desktop program carries neither them nor those libraries. */
class BundleIT {
    private static final Path PROGRAM =
            Path.of(System.getProperty("program")).resolve("../..").normalize();
    private static final List<String> FOREIGN = List.of("opentelemetry", "openfeature", "sentry");

    @Test
    void theProgramsFoldersHoldNothingOfThem() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            assertThat(files.map(PROGRAM::relativize).map(Path::toString))
                    .isNotEmpty()
                    .noneMatch(name -> FOREIGN.stream().anyMatch(name::contains));
        }
    }

    @Test
    void noJarOfTheProgramHoldsAClassOfThem() throws IOException {
        try (Stream<Path> files = Files.walk(PROGRAM)) {
            for (var jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                assertThat(entries(jar))
                        .as(jar.toString())
                        .noneMatch(name -> name.startsWith("io/opentelemetry/")
                                || name.startsWith("dev/openfeature/")
                                || name.startsWith("io/sentry/")
                                || FOREIGN.stream().anyMatch(part -> name.startsWith("dev/sayso/gate/" + part)));
            }
        }
    }

    @Test
    void theModuleAsksForNoneOfThem() {
        var descriptor = ModuleFinder.of(Path.of("target", "classes"))
                .find("dev.sayso")
                .orElseThrow()
                .descriptor();
        assertThat(descriptor.requires()).noneMatch(required -> FOREIGN.stream().anyMatch(required.name()::contains));
        assertThat(descriptor.packages())
                .contains("dev.sayso.gate")
                .noneMatch(name -> FOREIGN.stream().anyMatch(name::endsWith));
    }

    @ParameterizedTest
    @ValueSource(strings = {"opentelemetry", "openfeature", "sentry"})
    void eachPartHasAJarWithItsPackageAndNoOther(String part) throws IOException {
        var jar = Path.of(System.getProperty("gate.jar").replace("-gate.jar", "-gate-" + part + ".jar"));
        assertThat(entries(jar).stream().filter(name -> name.endsWith(".class")))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("dev/sayso/gate/" + part + "/"));
    }

    private static List<String> entries(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            return jar.stream().map(entry -> entry.getName()).toList();
        }
    }
}
