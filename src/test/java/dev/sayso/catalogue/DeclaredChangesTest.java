package dev.sayso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue itself says that an edition changed. */
class DeclaredChangesTest {
    private static final String ANCHOR = "\"validityMonths\": 13";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.list(Path.of("assets", "catalogue"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void declare(String changes) throws IOException {
        var file = folder.resolve("usage.json");
        Files.writeString(file, Files.readString(file).replaceFirst(ANCHOR, ANCHOR + ", \"changes\": " + changes));
    }

    private Fault fault() {
        return catchThrowableOfType(FaultException.class, () -> CatalogueReader.read(folder))
                .fault();
    }

    @Test
    void theShippedCatalogueDeclaresNone() {
        assertThat(CatalogueReader.bundled().items())
                .allMatch(item -> item.changes().isEmpty());
    }

    @Test
    void anItemSaysWhatAnEditionChangedOfIt() throws IOException {
        declare("[{\"edition\": \"2027-03\", \"what\": [\"recipients\", \"retention\"]}]");
        var item = CatalogueReader.read(folder).items().getFirst();
        assertThat(item.changes())
                .isEqualTo(List.of(new MaterialChange("2027-03", Set.of(Aspect.RECIPIENTS, Aspect.RETENTION))));
    }

    @Test
    void whatCannotBeDeclaredIsAFaultThatNamesThePlace() throws IOException {
        declare("[{\"edition\": \"2027-03\", \"what\": [\"wording\"]}]");
        assertThat(fault().code()).isEqualTo("catalogue.unknown-id");
        assertThat(fault().place().flatMap(place -> place.position())).isPresent();
    }

    @Test
    void anEditionThatIsNoneIsAFault() throws IOException {
        declare("[{\"edition\": \"March 2027\", \"what\": [\"recipients\"]}]");
        assertThat(fault().code()).isEqualTo("catalogue.malformed");
    }

    @Test
    void aMisspeltKeyIsAFault() throws IOException {
        declare("[{\"edition\": \"2027-03\", \"waht\": [\"recipients\"]}]");
        assertThat(fault().code()).isEqualTo("catalogue.unknown-key");
    }
}
