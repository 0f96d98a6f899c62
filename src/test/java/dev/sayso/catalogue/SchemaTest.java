package dev.sayso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas in assets/schemas say the same as the code that reads. */
class SchemaTest {
    private static final Path ASSETS = Path.of("assets");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final String PROFILE = """
            {
              "format": 1,
              "id": "8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e",
              "account": "work",
              "age": { "group": "minor", "guardianConsented": true },
              "statement": { "id": "example", "edition": "2016-09", "sha256":
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
              "choices": {
                "usage.features": { "choice": "refused" },
                "errors.severity": { "choice": "granted", "at": "2026-11-22T10:15:41Z", "edition": "2016-09",
                  "language": "en", "by": "user", "via": "cli" }
              },
              "products": { "vscode": { "channel": "preview", "contact": { "choice": "refused" }, "choices": {},
                "before": { "requires": ["device.os"], "choices": { "device.os": { "choice": "refused" } } } } },
              "a key of a later version": true
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "catalogue.json, catalogue",
        "usage.json, catalogue-category",
        "device.json, catalogue-category",
        "errors.json, catalogue-category",
        "support.json, catalogue-category",
        "facts.json, catalogue-facts",
        "controllers.json, catalogue-controllers",
        "contacts.json, catalogue-contacts",
        "programmes.json, catalogue-programmes"
    })
    void theCatalogueKeepsToItsSchemas(String file, String schema) throws IOException {
        assertThat(faults(schema, Files.readString(ASSETS.resolve("catalogue").resolve(file))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "without", "passages", "purposes", "recipients", "retention", "title"})
    void anItemThatLacksWhatMustBeSaidBreaksTheSchema(String key) throws IOException {
        var text = Files.readString(ASSETS.resolve("catalogue/usage.json"));
        var broken = text.replaceFirst("(\"items\"(?s:.*?))\"" + key + "\"", "$1\"x-" + key + "\"");
        assertThat(faults("catalogue-category", broken)).isNotEmpty();
    }

    @Test
    void aWordingWithoutEnglishBreaksTheSchema() throws IOException {
        var text = Files.readString(ASSETS.resolve("catalogue/facts.json"));
        assertThat(faults("catalogue-facts", text.replaceFirst("\"en\"", "\"fr\"")))
                .isNotEmpty();
    }

    @Test
    void aNewerFormatOfTheIndexBreaksTheSchema() {
        assertThat(faults("catalogue", "{ \"format\": 2, \"categories\": [\"a.json\"], \"facts\": \"f.json\" }"))
                .isNotEmpty();
    }

    @Test
    void aProfileMayHoldKeysOfALaterVersion() {
        assertThat(faults("profile", PROFILE)).isEmpty();
        assertThat(faults("profile", "{ \"format\": 1 }")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "refused, declined",
        "refused, undecided",
        "work, club",
        "minor, child",
        "2026-11-22T10:15:41Z, yesterday",
        "8a0c3c0e, 8a0c",
        "2016-09, September",
        "e3b0c442, E3B0C442"
    })
    void aProfileWithAValueThatDoesNotExistBreaksTheSchema(String good, String bad) {
        assertThat(faults("profile", PROFILE.replace(good, bad))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "choice": "granted", "at": "2026-11-22T10:15:41Z", "edition": "2016-09" | true
        "choice": "granted", "at": "2026-11-22T10:15:41Z"                       | false
        "choice": "granted", "edition": "2016-09"                               | false
        "choice": "refused"                                                     | true
        "choice": "ask"                                                         | true
        "at": "2026-11-22T10:15:41Z", "edition": "2016-09"                      | false
        """)
    void onlyAGrantMustBeProved(String record, boolean keeps) {
        var profile = "{ \"format\": 1, \"choices\": { \"device.os\": { " + record + " } } }";
        assertThat(faults("profile", profile).isEmpty()).isEqualTo(keeps);
    }

    private static List<Error> faults(String schema, String text) {
        try (var stream = Files.newInputStream(ASSETS.resolve("schemas").resolve(schema + ".schema.json"))) {
            return SCHEMAS.getSchema(stream, InputFormat.JSON).validate(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
