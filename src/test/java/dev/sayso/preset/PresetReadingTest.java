package dev.sayso.preset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is wrong with a preset is told with its place before anything of it is placed. */
class PresetReadingTest {
    @TempDir
    Path base;

    private Machine machine;

    @BeforeEach
    void aMachine() throws IOException {
        machine = new Machine(base);
    }

    @Test
    void aWholePresetHasNoFault() {
        assertThat(machine.presets().check(machine.bundle(Machine.WHOLE)).faults())
                .isEmpty();
        assertThat(machine.files()).isEmpty();
    }

    /** What the schema refuses the reader refuses too, at that line. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format": 1           | "format": 2                     | preset.unknown-format    | 2
        "format": 1           | "format": "1"                   | preset.not-a-whole-number| 2
        "format": 1,          | ``                              | preset.missing-key       | 1
        "policy"              | "polciy"                        | preset.misspelt-key      | 4
        "policy"              | "proxy"                         | preset.unknown-key       | 4
        "policy.json"         | 7                               | preset.not-text          | 4
        "policy.json"         | " "                             | preset.not-text          | 4
        "name": "Contoso"     | "contact": "x"                  | preset.missing-key       | 5
        [{].*Contoso.*[}],    | "Contoso",                      | preset.not-an-object     | 5
        "organisation":.*     | ``                              | preset.whose             | 6
        "work"                | "club"                          | preset.unknown-word      | 6
        "de"                  | "xx"                            | preset.unknown-word      | 7
        "de"                  | "de", "eula": true              | preset.consents          | 7
        "de"                  | "de", "choices": {}             | preset.consents          | 7
        "de"                  | "de", "accept_telemetry": true  | preset.consents          | 7
        false                 | "no"                            | preset.not-a-flag        | 8
        false                 | null                            | preset.not-a-flag        | 8
        "usage.\\*"           | "usage"                         | preset.misspelt-item     | 9
        "usage.\\*"           | "Browsing"                      | preset.unknown-item      | 9
        "refused"             | "undecided"                     | preset.unknown-word      | 9
        """)
    void eachFaultIsToldAtItsLine(String good, String planted, String code, int line) {
        var broken = Machine.WHOLE.replaceFirst(good, Matcher.quoteReplacement(planted));
        assertThat(broken).isNotEqualTo(Machine.WHOLE);
        var faults = machine.presets().check(machine.bundle(broken)).faults();
        assertThat(faults).extracting(Fault::code).contains(code);
        var fault = faults.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(fault.place().flatMap(Place::position).orElseThrow().line()).isEqualTo(line);
        assertThat(schema(broken)).isFalse();
        assertThat(machine.presets().apply(base.resolve("bundle/preset.json")).faults())
                .isEqualTo(faults);
        assertThat(machine.files()).isEmpty();
    }

    @Test
    void theSchemaKnowsTheWholePresetAndTheExample() throws IOException {
        var example = Path.of("packaging", "presets", "example", "preset.json");
        assertThat(schema(Machine.WHOLE)).isTrue();
        assertThat(schema(Files.readString(example))).isTrue();
        assertThat(machine.presets().check(example).faults()).isEmpty();
    }

    /** An administrator's rights read what it names, and everybody reads where it is put. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/etc/shadow", "../secret", "texts/../../secret", "C:/secret", "..\\\\secret", "a\\u0000b", "."})
    void whatItNamesLiesBesideIt(String name) {
        machine.write("secret", "secret");
        var file = machine.bundle(Machine.WHOLE.replace("texts/example.md", name));
        var expected = name.equals(".") ? "preset.not-a-file" : "preset.outside";
        assertThat(machine.presets().apply(file).faults())
                .extracting(Fault::code)
                .containsExactly(expected);
        assertThat(machine.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preset.json", "policy.json", "texts/example.md", "texts"})
    void noLinkIsFollowed(String name) throws IOException {
        var file = machine.bundle(Machine.WHOLE);
        var link = file.resolveSibling(name);
        Files.move(link, base.resolve("elsewhere"));
        Files.createSymbolicLink(link, base.resolve("elsewhere"));
        assertThat(machine.presets().apply(file).faults())
                .extracting(Fault::code)
                .containsExactly("preset.link");
        assertThat(machine.files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', preset.malformed",
        "[], preset.malformed",
        "{, preset.malformed",
        "'{\"format\": 1, \"format\": 1}', preset.malformed",
        "'{\"format\": 1} x', preset.malformed"
    })
    void whatIsNoPresetIsRefused(String text, String code) {
        assertThat(codes(machine.bundle(text))).containsExactly(code);
    }

    @Test
    void hugeDeepForeignAndAbsentFilesAreRefused() throws IOException {
        var file = machine.bundle("[".repeat(100_000));
        assertThat(codes(file)).containsExactly("preset.malformed");
        Files.write(file, new byte[] {'{', (byte) 0xC3, '}'});
        assertThat(codes(file)).containsExactly("preset.malformed");
        Files.writeString(file, " ".repeat(300 * 1024));
        assertThat(codes(file)).containsExactly("preset.too-large");
        Files.delete(file);
        assertThat(codes(file)).containsExactly("preset.missing");
        assertThat(codes(Path.of("/dev/zero"))).containsExactly("preset.not-a-file");
        assertThat(codes(base)).containsExactly("preset.not-a-file");
    }

    @Test
    void aPolicyThatBlocksAndAStatementThatIsNoneAreRefused() {
        var file = machine.bundle(Machine.WHOLE);
        machine.write("bundle/policy.json", "{ \"format\": 1, \"organisation\": { \"name\": \"C\" }, \"rule\": [] }");
        machine.write("bundle/texts/example.md", "%PDF-1.7");
        assertThat(codes(file)).containsExactly("policy.misspelt-key", "statement.unknown-format");
    }

    @Test
    void aStatementThatIsHereWithOtherWordsIsRefused() {
        assertThat(machine.presets().apply(machine.bundle(Machine.WHOLE)).faults())
                .isEmpty();
        var file = machine.bundle(Machine.WHOLE);
        machine.write("bundle/texts/example.md", Machine.STATEMENT + "And more.\n");
        assertThat(codes(file)).containsExactly("statement.edition-differs");
    }

    private Iterable<String> codes(Path file) {
        return machine.presets().check(file).faults().stream().map(Fault::code).toList();
    }

    private static boolean schema(String text) {
        var schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        try {
            var schema = schemas.getSchema(Files.readString(Path.of("assets", "schemas", "preset.schema.json")));
            return schema.validate(text, InputFormat.JSON).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
