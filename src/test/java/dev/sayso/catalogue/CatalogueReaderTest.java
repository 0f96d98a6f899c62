package dev.sayso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.catalogue.Item.Source;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReaderTest {
    private static final String INDEX = """
            { "format": 1,
              "categories": ["usage.json"],
              "facts": "facts.json" }
            """;

    private static final String FACTS = """
            { "purposes": [
                { "id": "improvement", "title": { "en": "to improve" }, "passages": ["use#improvement"] }
              ],
              "excludedPurposes": [
                { "id": "advertising", "title": { "en": "advertising" }, "passages": ["use#ads"],
                  "tension": { "id": "cookies", "title": { "en": "cookies" }, "passages": ["cookies#uses"] } }
              ],
              "recipients": [
                { "id": "publisher", "title": { "en": "the publisher" }, "passages": ["use#who"] }
              ],
              "retentions": [
                { "id": "needed", "title": { "en": "as needed" }, "passages": ["keep#long"] }
              ],
              "necessities": [
                { "id": "activation", "title": { "en": "Activation" }, "passages": ["use#on"],
                  "reason": { "en": "It registers." } }
              ],
              "organisations": [
                { "id": "employer", "title": { "en": "your employer" }, "passages": ["accounts#work"] }
              ],
              "guardians": [
                { "id": "parents", "title": { "en": "parents" }, "passages": ["children#parents"] }
              ]
            }
            """;

    private static final String USAGE = """
            { "id": "usage",
              "title": { "en": "Product use" },
              "summary": { "en": "How you use it" },
              "items": [
                { "id": "usage.features",
                  "title": { "en": "Features", "de": "Funktionen" },
                  "description": { "en": "The features you use." },
                  "without": { "en": "Nothing stops working." },
                  "passages": ["collect#use"],
                  "cues": { "en": ["features you use"] },
                  "purposes": ["improvement"],
                  "recipients": ["publisher"],
                  "retention": "needed",
                  "source": "collected",
                  "sensitive": false,
                  "askable": true,
                  "validityMonths": 13
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aWholeCatalogue() throws IOException {
        write("catalogue.json", INDEX);
        write("facts.json", FACTS);
        write("usage.json", USAGE);
    }

    @Test
    void readsEverythingThatIsSaid() {
        var catalogue = CatalogueReader.read(folder);
        var item = catalogue.item("usage.features").orElseThrow();
        assertThat(item.title().in(Locale.GERMAN)).isEqualTo("Funktionen");
        assertThat(item.description().in(Locale.GERMAN)).isEqualTo("The features you use.");
        assertThat(item.source()).isEqualTo(Source.COLLECTED);
        assertThat(item.askable()).isTrue();
        assertThat(item.validityMonths()).isEqualTo(13);
        assertThat(item.cues().in(Locale.US)).containsExactly("features you use");
        assertThat(catalogue.purposes()).containsOnlyKeys("improvement");
        assertThat(catalogue.excludedPurposes().get("advertising").tension())
                .map(Fact::id)
                .contains("cookies");
        assertThat(catalogue.necessities()).hasSize(1);
        assertThat(catalogue.organisations()).containsOnlyKeys("employer");
        assertThat(catalogue.guardians()).containsOnlyKeys("parents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title", "description", "without", "passages", "purposes", "recipients", "retention", "source"})
    void anItemThatLacksWhatMustBeSaidDoesNotLoad(String key) throws IOException {
        write("usage.json", USAGE.replaceFirst("(usage.features(?s:.*?))\"" + key + "\": .*\n", "$1\n"));
        var fault = fault();
        assertThat(fault.code()).isEqualTo("catalogue.missing");
        assertThat(fault.arguments()).containsExactly(key);
        assertThat(place(fault)).isEqualTo("usage.json:5:5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "passages": ["collect#use"]          | "passages": []                     | catalogue.missing        | 9:7
        "purposes": ["improvement"]          | "purposes": []                     | catalogue.missing        | 11:7
        "recipients": ["publisher"]          | "recipients": [" "]                | catalogue.missing        | 12:7
        { "en": "The features you use." }    | { "de": "Die Funktionen." }        | catalogue.missing        | 7:7
        { "en": "The features you use." }    | { "en": "" }                       | catalogue.missing        | 7:24
        { "en": "The features you use." }    | "The features you use."            | catalogue.malformed      | 7:7
        "purposes": ["improvement"]          | "purposes": ["advertising"]        | catalogue.unknown-id     | 11:7
        "recipients": ["publisher"]          | "recipients": ["nobody"]           | catalogue.unknown-id     | 12:7
        "retention": "needed"                | "retention": "for ever"            | catalogue.unknown-id     | 13:7
        "source": "collected"                | "source": "bought"                 | catalogue.unknown-id     | 14:7
        "passages": ["collect#use"]          | "passages": ["use"]                | catalogue.not-an-address | 9:7
        "id": "usage.features"               | "id": "device.os"                  | catalogue.foreign-item   | 5:7
        "id": "usage.features"               | "id": "usage."                     | catalogue.foreign-item   | 5:7
        "id": "usage.features"               | "id": "cookies"                    | catalogue.duplicate-id   | 5:7
        "sensitive": false                   | "sensitve": false                  | catalogue.unknown-key    | 15:7
        "sensitive": false                   | "sensitive": "no"                  | catalogue.malformed      | 15:7
        "validityMonths": 13                 | "validityMonths": 0                | catalogue.malformed      | 17:7
        "cues": { "en"                       | "cues": { "English"                | catalogue.unknown-key    | 10:17
        "askable": true,                     | "askable": true                    | catalogue.malformed      | 17:7
        """)
    void aFaultOfACategoryIsTold(String good, String bad, String code, String position) throws IOException {
        assertThat(USAGE).contains(good);
        write("usage.json", USAGE.replace(good, bad));
        var fault = fault();
        assertThat(fault.code()).isEqualTo(code);
        assertThat(fault.kind()).isEqualTo(Kind.INPUT);
        assertThat(place(fault)).isEqualTo("usage.json:" + position);
        assertThat(Words.in(Locale.GERMAN).what(fault)).doesNotContain("{");
    }

    @Test
    void twoItemsOfOneIdDoNotLoad() throws IOException {
        write("other.json", USAGE.replace("\"id\": \"usage\"", "\"id\": \"other\""));
        write("catalogue.json", INDEX.replace("\"usage.json\"", "\"usage.json\", \"other.json\""));
        var fault = fault();
        assertThat(fault.code()).isEqualTo("catalogue.duplicate-id");
        assertThat(place(fault)).isEqualTo("other.json:5:7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "reason": { "en": "It registers." }    | "why": { "en": "It registers." }  | catalogue.unknown-key  | 16:7
        "reason": { "en": "It registers." }    | "cues": { "en": ["registers"] }   | catalogue.missing      | 15:5
        "id": "needed"                         | "id": "publisher"                 | catalogue.duplicate-id | 12:7
        "passages": ["use#who"]                | "passages": []                    | catalogue.missing      | 9:62
        "tension": { "id": "cookies",          | "tension": {                      | catalogue.missing      | 6:7
        """)
    void aFaultOfTheFactsIsTold(String good, String bad, String code, String position) throws IOException {
        assertThat(FACTS).contains(good);
        write("facts.json", FACTS.replace(good, bad));
        var fault = fault();
        assertThat(fault.code()).isEqualTo(code);
        assertThat(place(fault)).isEqualTo("facts.json:" + position);
    }

    /** Also where the newer format has keys that this version can't know. */
    @Test
    void aNewerFormatIsToldAsSuch() throws IOException {
        write("catalogue.json", INDEX.replace("\"format\": 1", "\"format\": 2, \"new\": true"));
        var fault = fault();
        assertThat(fault.code()).isEqualTo("catalogue.newer-format");
        assertThat(fault.arguments()).containsExactly("2", "1");
        assertThat(place(fault)).isEqualTo("catalogue.json:1:3");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("usage.json"));
        assertThat(fault().code()).isEqualTo("catalogue.unreadable");
        assertThat(place(fault())).isEqualTo("usage.json");
    }

    private Fault fault() {
        return catchThrowableOfType(FaultException.class, () -> CatalogueReader.read(folder))
                .fault();
    }

    private String place(Fault fault) {
        var place = fault.place().orElseThrow().toString();
        return place.replace(folder.toString(), "").substring(1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
