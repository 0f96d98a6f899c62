package dev.sayso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sayso.catalogue.CatalogueReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that an editor checks policies by says the same as the reader. */
class PolicySchemaTest {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final PolicyReader READER = new PolicyReader(CatalogueReader.bundled());

    @Test
    void theExampleOfTheDesignKeepsToBoth() throws IOException {
        assertThat(keeps(Sandbox.EXAMPLE)).isTrue();
        assertThat(understood(Sandbox.EXAMPLE)).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format": 1                | "format": 2
        "format": 1,               | ``
        "name": "Contoso"          | "name": " "
        "name": "Contoso",         | ``
        "contact"                  | "address"
        "message": "Ask            | "message": 1, "comment": "Ask
        "rules": [                 | "rules": [ 1,
        "rules"                    | "rule"
        "device.os"                | "device"
        "device.os"                | "*.os"
        "item": "device.os",       | ``
        "verb": "require",         | ``
        "require"                  | "Require"
        "require"                  | "require", "choice": "granted"
        , "choice": "refused"      | ``
        "choice": "refused"        | "choice": "undecided"
        "vscode"                   | "VS Code"
        "reason": "Source          | "reasons": "Source
        "account": "work"          | "account": "club"
        "guardian"                 | "allow"
        13                         | 0
        13                         | 121
        13                         | "13"
        "2027-12-31"               | "31.12.2027"
        "expires"                  | "expiry"
        """)
    void whatTheOneRefusesTheOtherDoesToo(String good, String planted) throws IOException {
        var broken = Sandbox.EXAMPLE.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(planted));
        assertThat(broken).isNotEqualTo(Sandbox.EXAMPLE);
        assertThat(keeps(broken)).isFalse();
        assertThat(understood(broken)).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "account": "work",   | "account": "school",
        "account": "work",   | ``
        "guardian"           | "block"
        13                   | 120
        "choice": "refused"  | "choice": "ask"
        "format"             | "$schema": "policy.schema.json", "comment": {}, "format"
        """)
    void whatTheOneAcceptsTheOtherDoesToo(String good, String planted) throws IOException {
        var other = Sandbox.EXAMPLE.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(planted));
        assertThat(other).isNotEqualTo(Sandbox.EXAMPLE);
        assertThat(keeps(other)).isTrue();
        assertThat(understood(other)).isTrue();
    }

    private static boolean keeps(String text) throws IOException {
        try (var stream = Files.newInputStream(Path.of("assets", "schemas", "policy.schema.json"))) {
            return SCHEMAS.getSchema(stream, InputFormat.JSON)
                    .validate(text, InputFormat.JSON)
                    .isEmpty();
        }
    }

    private static boolean understood(String text) {
        return READER.read(Path.of("10.json"), text.getBytes(StandardCharsets.UTF_8))
                .trusted();
    }
}
