package dev.sayso;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The package table: what each package may use. A package that is not in it, or an edge that is not, fails the build. */
class ArchitectureTest {
    /** Compiled from src/main, wherever that lies: nothing of the tests. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Path.of("target", "classes"));

    /**
     * One line of the table.
     *
     * @param uses own packages by name, libraries by package pattern; besides, everyone may use the JDK's java packages
     */
    record Row(String name, List<String> uses) {
        Row(String name, String... uses) {
            this(name, List.of(uses));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String[] BEFORE_THE_SURFACE = {
        "fault",
        "words",
        "files",
        "statement",
        "catalogue",
        "profile",
        "guardian",
        "policy",
        "preset",
        "decision",
        "ledger",
        "support",
        "consent",
        "sent",
        "request",
        "phrases",
        "preferences"
    };

    /** In the one direction of flow: each row names only rows above it. */
    private static final List<Row> TABLE = List.of(
            new Row("fault"),
            new Row("words", "fault"),
            new Row("files", "fault", "org.slf4j.."),
            new Row("instance", "fault", "files", "org.slf4j.."),
            new Row("json", "fault", "files", "tools.jackson.."),
            new Row("statement", "fault", "files", "json", "org.commonmark..", "org.jsoup..", "com.github.difflib.."),
            new Row("catalogue", "fault", "files", "json", "statement"),
            new Row("profile", "fault", "files", "json", "catalogue", "tools.jackson.databind.."),
            new Row("guardian", "fault", "files", "json", "profile", "tools.jackson.databind..", "javax.crypto.."),
            new Row("policy", "fault", "files", "json", "catalogue", "profile"),
            new Row(
                    "preset",
                    "fault",
                    "words",
                    "files",
                    "json",
                    "statement",
                    "catalogue",
                    "profile",
                    "policy",
                    "tools.jackson.databind.."),
            new Row("decision", "fault", "catalogue", "guardian", "policy", "profile"),
            new Row(
                    "effective",
                    "fault",
                    "files",
                    "json",
                    "catalogue",
                    "policy",
                    "profile",
                    "decision",
                    "tools.jackson.databind.."),
            new Row(
                    "gate",
                    "words",
                    "fault",
                    "files",
                    "statement",
                    "catalogue",
                    "profile",
                    "guardian",
                    "policy",
                    "decision"),
            new Row(
                    "ledger",
                    "words",
                    "fault",
                    "files",
                    "json",
                    "statement",
                    "catalogue",
                    "profile",
                    "tools.jackson.databind.."),
            new Row("support", "fault", "files", "json", "profile", "tools.jackson.databind.."),
            new Row(
                    "consent",
                    "fault",
                    "files",
                    "json",
                    "statement",
                    "catalogue",
                    "profile",
                    "guardian",
                    "policy",
                    "decision",
                    "effective",
                    "ledger",
                    "support",
                    "tools.jackson.databind..",
                    "org.slf4j.."),
            new Row("sent", "json", "catalogue", "decision", "gate", "consent", "support", "tools.jackson.databind.."),
            new Row(
                    "request",
                    "words",
                    "fault",
                    "files",
                    "json",
                    "statement",
                    "catalogue",
                    "profile",
                    "policy",
                    "ledger",
                    "tools.jackson.databind.."),
            new Row("preferences", "fault", "files", "json", "tools.jackson.databind.."),
            new Row(
                    "phrases",
                    "words",
                    "fault",
                    "statement",
                    "catalogue",
                    "profile",
                    "policy",
                    "decision",
                    "ledger",
                    "support",
                    "consent",
                    "sent",
                    "request"),
            new Row(
                    "template",
                    "words",
                    "fault",
                    "files",
                    "json",
                    "catalogue",
                    "tools.jackson.databind..",
                    "javax.xml.stream.."),
            surface("cli", "template", "json", "picocli..", "tools.jackson.."),
            surface(
                    "ui",
                    "instance",
                    "json",
                    "tools.jackson.databind..",
                    "javafx..",
                    "javax.imageio..",
                    "atlantafx..",
                    "org.controlsfx..",
                    "org.kordamp..",
                    "org.slf4j.."));

    private static Row surface(String name, String... more) {
        return new Row(
                name,
                Stream.concat(Stream.of(BEFORE_THE_SURFACE), Stream.of(more)).toList());
    }

    @ParameterizedTest
    @FieldSource("TABLE")
    void usesOnlyWhatTheTableAllows(Row row) {
        var allowed = new ArrayList<>(List.of("java..", "org.jspecify..", "dev.sayso." + row.name() + ".."));
        row.uses().forEach(use -> allowed.add(use.endsWith("..") ? use : "dev.sayso." + use + ".."));
        classes()
                .that()
                .resideInAPackage("dev.sayso." + row.name() + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        var found = new TreeSet<String>();
        for (var type : CLASSES) {
            if (type.getPackageName().startsWith("dev.sayso.")) {
                found.add(type.getPackageName().split("\\.", -1)[2]);
            }
        }
        assertThat(TABLE.stream().map(Row::name)).containsAll(found);
    }

    @Test
    void theTableHasOneDirection() {
        var names = TABLE.stream().map(Row::name).toList();
        for (var row : TABLE) {
            var above = names.subList(0, names.indexOf(row.name()));
            assertThat(row.uses().stream().filter(names::contains))
                    .as("what %s uses", row)
                    .isSubsetOf(above);
        }
        assertThat(TABLE).filteredOn(row -> row.uses().contains("cli")).isEmpty();
        assertThat(TABLE).filteredOn(row -> row.uses().contains("ui")).isEmpty();
    }

    /** Clock and environment come in as arguments; only the wiring reads them. A gate in another program has its own. */
    @Test
    void onlyTheWiringAsksForTheClockOrTheEnvironment() {
        noClasses()
                .that()
                .resideInAPackage("dev.sayso.*..")
                .and()
                .doNotHaveFullyQualifiedName("dev.sayso.gate.Machine")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "system", ZoneId.class)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void aDecisionTouchesNoFile() {
        noClasses()
                .that()
                .resideInAPackage("dev.sayso.decision..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..", "java.net..")
                .check(CLASSES);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    /** Guards the tests above against passing on nothing. */
    @Test
    void theProgramWasRead() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals("dev.sayso.decision"))
                        .map(JavaClass::getSimpleName)
                        .sorted(Comparator.naturalOrder()))
                .contains("Decision", "Verdict");
    }
}
