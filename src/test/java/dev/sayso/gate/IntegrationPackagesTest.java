package dev.sayso.gate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each part for another library may use: the gate as every program uses it, and that library. */
class IntegrationPackagesTest {
    @ParameterizedTest
    @CsvSource({
        "opentelemetry, io.opentelemetry..",
        "openfeature, dev.openfeature.sdk..",
        "sentry, io.sentry..",
    })
    void usesTheGateAndItsOwnLibraryAlone(String part, String library) {
        var own = "dev.sayso.gate." + part;
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(own, "dev.sayso.gate", library, "java..", "org.jspecify.annotations")
                .check(new ClassFileImporter()
                        .importPath(Path.of("target", "integrations", "dev", "sayso", "gate", part)));
    }
}
