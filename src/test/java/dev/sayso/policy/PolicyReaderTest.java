package dev.sayso.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Place.Position;
import dev.sayso.profile.Account;
import dev.sayso.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy says, and that a fault planted in any of its keys is found where it stands. */
class PolicyReaderTest {
    private static final Path FILE = Path.of("10-contoso.json");
    private static final PolicyReader READER = new PolicyReader(CatalogueReader.bundled());

    @Test
    void theExampleOfTheDesignIsUnderstood() {
        var reading = read(Sandbox.EXAMPLE);
        assertThat(reading.faults()).isEmpty();
        var file = reading.file();
        assertThat(file.organisation())
                .isEqualTo(new Organisation("Contoso", "privacy@contoso.example", "Ask the privacy desk."));
        assertThat(file.rules())
                .extracting(rule -> rule.verb().word() + " " + rule.item() + " "
                        + rule.product().orElse("-") + " "
                        + rule.suggestion().orElse("-") + " " + rule.place())
                .containsExactly(
                        "forbid errors.file-contents - - 10-contoso.json:5:5",
                        "require device.os - - 10-contoso.json:6:5",
                        "suggest usage.* - refused 10-contoso.json:7:5",
                        "forbid * vscode - 10-contoso.json:8:5");
        assertThat(file.rules().getFirst().reason()).isEqualTo("Source files may hold customer data.");
        assertThat(file.account().map(Decided::value)).contains(Account.WORK);
        assertThat(file.account().map(Decided::place).map(Object::toString)).contains("10-contoso.json:10:14");
        assertThat(file.minors().map(Decided::value)).contains(Minors.GUARDIAN);
        assertThat(file.validityMonths().map(Decided::value)).contains(13);
        assertThat(file.validityMonths().map(Decided::place).map(Object::toString))
                .contains("10-contoso.json:12:21");
        assertThat(file.expires()).contains(new PolicyFile.Expiry(LocalDate.of(2027, 12, 31), new Position(13, 14)));
    }

    /** What stands there, what is planted in its place, and the fault that is found. */
    @ParameterizedTest(name = "{1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format": 1                         | "format": 2                     | policy.newer-format         | 2:13
        "format": 1                         | "format": 0                     | policy.unknown-format       | 2:13
        "format": 1                         | "format": "1"                   | policy.not-a-whole-number   | 2:13
        "format": 1                         | "format": 1.5                   | policy.not-a-whole-number   | 2:13
        "format": 1,                        | ``                              | policy.missing-key          | 1:1
        "format"                            | "fromat"                        | policy.misspelt-key         | 2:3
        "organisation"                      | "organization"                  | policy.misspelt-key         | 3:3
        "name": "Contoso"                   | "name": " "                     | policy.blank                | 3:29
        "name": "Contoso"                   | "name": 7                       | policy.not-text             | 3:29
        "name": "Contoso", "contact"        | "contact"                       | policy.missing-key          | 3:19
        "name"                              | "nmae"                          | policy.misspelt-key         | 3:21
        "contact": "privacy@contoso.example"| "contact": null                 | policy.not-text             | 3:51
        "contact"                           | "address"                       | policy.unknown-key          | 3:40
        "message": "Ask the privacy desk."  | "message": ["Ask"]              | policy.not-text             | 3:89
        "rules": [                          | "rules": 5, "comment": [        | policy.not-a-list           | 4:12
        "rules": [                          | "rules": [ "forbid",            | policy.not-an-object        | 4:14
        "rules"                             | "hide"                          | policy.unknown-key          | 4:3
        "errors.file-contents"              | "errors.file-content"           | policy.misspelt-item        | 5:15
        "errors.file-contents"              | "browsing.history"              | policy.unknown-item         | 5:15
        "errors.file-contents"              | "errors"                        | policy.misspelt-item        | 5:15
        "errors.file-contents"              | ["errors.file-contents"]        | policy.not-text             | 5:15
        "item": "device.os"                 | "items": "device.os"            | policy.misspelt-key         | 6:7
        "item": "device.os", "verb"         | "verb"                          | policy.missing-key          | 6:5
        "verb": "forbid"                    | "verb": "forbidd"               | policy.misspelt-word        | 5:47
        "verb": "forbid"                    | "verb": "hide"                  | policy.unknown-word         | 5:47
        "verb": "require"                   | "verb": "Require"               | policy.misspelt-word        | 6:36
        "verb": "require", "reason"         | "reason"                        | policy.missing-key          | 6:5
        "verb": "require"                   | "verb": "require", "choice": "granted" | policy.choice-without-suggest | 6:57
        "reason": "Source                   | "reason": "x", "until": "Source | policy.unknown-key          | 5:72
        "reason": "Inventory for licence compliance." | "reason": {}          | policy.not-text             | 6:57
        "usage.*"                           | "usag.*"                        | policy.misspelt-item        | 7:15
        "usage.*"                           | "*.features"                    | policy.bad-wildcard         | 7:15
        "usage.*"                           | "usage.manner*******"           | policy.bad-wildcard         | 7:15
        "choice": "refused"                 | "choice": "denied"              | policy.unknown-word         | 7:55
        "choice": "refused"                 | "choice": "undecided"           | policy.unknown-word         | 7:55
        "choice": "refused"                 | "choice": false                 | policy.not-text             | 7:55
        , "choice": "refused"               | ``                              | policy.missing-key          | 7:5
        "item": "*"                         | "item": "**"                    | policy.misspelt-item        | 8:15
        "product": "vscode"                 | "product": "VS Code"            | policy.bad-product          | 8:31
        "product": "vscode"                 | "product": ""                   | policy.bad-product          | 8:31
        "product": "vscode"                 | "product": []                   | policy.not-text             | 8:31
        "product"                           | "produkt"                       | policy.misspelt-key         | 8:20
        "account": "work"                   | "account": "club"               | policy.unknown-word         | 10:14
        "account": "work"                   | "account": true                 | policy.not-text             | 10:14
        "account"                           | "Account"                       | policy.misspelt-key         | 10:3
        "minors": "guardian"                | "minors": "allow"               | policy.unknown-word         | 11:13
        "minors": "guardian"                | "minors": "gardian"             | policy.misspelt-word        | 11:13
        "minors": "guardian"                | "minors": 18                    | policy.not-text             | 11:13
        "validityMonths": 13                | "validityMonths": 0             | policy.bad-months           | 12:21
        "validityMonths": 13                | "validityMonths": 121           | policy.bad-months           | 12:21
        "validityMonths": 13                | "validityMonths": "13"          | policy.not-a-whole-number   | 12:21
        "validityMonths": 13                | "validityMonths": 99999999999   | policy.not-a-whole-number   | 12:21
        "validityMonths"                    | "validityDays"                  | policy.unknown-key          | 12:3
        "2027-12-31"                        | "31.12.2027"                    | policy.bad-date             | 13:14
        "2027-12-31"                        | "2027-02-30"                    | policy.bad-date             | 13:14
        "2027-12-31"                        | 20271231                        | policy.not-text             | 13:14
        "expires"                           | "Expiry"                        | policy.misspelt-key         | 13:3
        "expires"                           | "account"                       | policy.malformed            | 13:12
        """)
    void aFaultPlantedInAKeyIsFoundWhereItStands(String good, String planted, String code, String place) {
        var broken = Sandbox.EXAMPLE.replaceFirst(
                java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(planted));
        assertThat(broken).isNotEqualTo(Sandbox.EXAMPLE);
        assertThat(read(broken).faults())
                .extracting(fault -> fault.code() + " " + at(fault))
                .contains(code + " " + place);
    }

    @Test
    void allFaultsAreToldAndInTheOrderOfTheirPlaces() {
        var broken = Sandbox.EXAMPLE
                .replace("\"forbid\", \"reason\": \"Client", "\"forbit\", \"reason\": \"Client")
                .replace("device.os", "device.so")
                .replace("\"work\"", "\"club\"")
                .replace("2027-12-31", "soon");
        assertThat(read(broken).faults())
                .extracting(fault -> fault.code() + " " + at(fault))
                .containsExactly(
                        "policy.misspelt-item 6:15",
                        "policy.misspelt-word 8:49",
                        "policy.unknown-word 10:14",
                        "policy.bad-date 13:14");
    }

    @Test
    void aSlipIsToldWithWhatWasProbablyMeant() {
        var words = Words.in(Locale.ENGLISH);
        var item =
                read(Sandbox.EXAMPLE.replace("device.os", "device.so")).faults().getFirst();
        assertThat(words.what(item)).isEqualTo("10-contoso.json, line 6, column 15: There is no item “device.so”.");
        assertThat(words.todo(item)).isEqualTo("Did you mean “device.os”?");
        var verb = read(Sandbox.EXAMPLE.replace("\"require\"", "\"requires\""))
                .faults()
                .getFirst();
        assertThat(words.todo(verb)).isEqualTo("Did you mean “require”?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                          | 1:1
        []                          | 1:1
        7                           | 1:1
        {                           | 1:2
        {"format":1}}               | 1:13
        {"format":1,"format":1}     | 1:21
        {'format':1}                | 1:2
        {"format":1,}               | 1:13
        """)
    void whatIsNoJsonObjectIsToldWithItsPlace(String text, String place) {
        var faults = read(text).faults();
        assertThat(faults).extracting(Fault::code).containsExactly("policy.malformed");
        assertThat(at(faults.getFirst())).isEqualTo(place);
    }

    @Test
    void whatIsNotUtf8IsToldWithItsPlace() {
        var bytes = "{\n \"format\": \"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1);
        var faults = READER.read(FILE, bytes).faults();
        assertThat(faults).extracting(fault -> fault.code() + " " + at(fault)).containsExactly("policy.not-utf8 2:13");
    }

    @Test
    void bracketsWithoutEndAreRefusedWithoutOverflow() {
        var deep = "{\"rules\":" + "[".repeat(500_000);
        assertThat(read(deep).faults()).extracting(Fault::code).containsExactly("policy.malformed");
    }

    @Test
    void aByteMoreThanAMebibyteIsTooLarge() {
        var room = PolicyReader.MAX_BYTES - Sandbox.EXAMPLE.length();
        assertThat(read(Sandbox.EXAMPLE + " ".repeat(room)).faults()).isEmpty();
        assertThat(read(Sandbox.EXAMPLE + " ".repeat(room + 1)).faults())
                .extracting(Fault::code)
                .containsExactly("policy.too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"granted", "refused", "ask"})
    void aSuggestionMayBeAnyChoice(String choice) {
        var reading = read(
                Sandbox.rules("\"item\": \"usage.*\", \"verb\": \"suggest\", \"choice\": \"%s\"".formatted(choice)));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.file().rules().getFirst().suggestion()).contains(choice);
    }

    @Test
    void remarksAndASchemaMayStandAnywhere() {
        var text = Sandbox.policy(
                ", \"$schema\": \"policy.schema.json\", \"comment\": [1]",
                "\"item\": \"*\", \"verb\": \"forbid\", \"comment\": \"all\"");
        assertThat(read(text).faults()).isEmpty();
        assertThat(read("\uFEFF" + text).faults()).isEmpty();
    }

    @Test
    void aPolicyMayHaveNoRulesButNeedsAnOrganisation() {
        assertThat(read("{\"format\": 1, \"organisation\": {\"name\": \"Contoso\"}}")
                        .faults())
                .isEmpty();
        assertThat(read("{\"format\": 1}").faults())
                .extracting(Fault::code, fault -> fault.arguments().getLast())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("policy.missing-key", "organisation"));
    }

    private static Reading read(String text) {
        return READER.read(FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    static String at(Fault fault) {
        return fault.place()
                .flatMap(place -> place.position())
                .map(at -> at.line() + ":" + at.column())
                .orElse("-");
    }
}
