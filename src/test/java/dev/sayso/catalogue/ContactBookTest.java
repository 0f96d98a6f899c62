package dev.sayso.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.fault.FaultException;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Library;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the statement says to ask: what ships in assets/catalogue/contacts.json, and how it is read. */
class ContactBookTest {
    private static final String STATEMENT = "microsoft-enterprise-developer";
    private static final ContactBook BOOK = CatalogueReader.contacts().get(STATEMENT);
    private static final Path SHIPPED = Path.of("assets", "catalogue", "contacts.json");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "technical, personal, DE, support",
        "technical, work, US, support",
        "password, personal, CH, account-support",
        "password, work, US, ''",
        "privacy, personal, IS, protection-officer privacy-officer subsidiary",
        "privacy, school, CH, protection-officer privacy-officer subsidiary",
        "privacy, personal, US, privacy-officer subsidiary",
        "privacy, personal, GB, privacy-officer subsidiary",
        "privacy, personal, '', privacy-officer subsidiary protection-officer"
    })
    void theOneForTheCountryAndTheAccountComesFirst(String question, String account, String country, String expected) {
        var found = BOOK.answering(
                Question.of(question).orElseThrow(),
                account,
                Optional.of(country).filter(code -> !code.isEmpty()));
        assertThat(String.join(" ", found.stream().map(Contact::id).toList())).isEqualTo(expected);
    }

    @Test
    void theEuropeanEconomicAreaHasThirtyMembersAndSwitzerlandIsTreatedLikeThem() {
        var countries = BOOK.regions().getFirst().countries();
        assertThat(countries).hasSize(31).contains("HR", "IS", "LI", "NO", "CH").doesNotContain("GB", "TR", "EU", "EL");
        assertThat(List.of(Locale.getISOCountries())).containsAll(countries);
    }

    @Test
    void everyPassageThatItRestsOnPrintsWhatItGives() {
        var edition = edition("en");
        for (var contact : BOOK.contacts()) {
            var text = new StringBuilder();
            for (var address : contact.passages()) {
                text.append(edition.passage(address).orElseThrow().text()).append('\n');
            }
            assertThat(text)
                    .contains(
                            String.join(", ", contact.address()),
                            contact.phone().orElse(""));
            contact.replyDays().ifPresent(days -> assertThat(text).contains(days + " "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyPassageThatItRestsOnIsThere(String language) {
        var edition = edition(language);
        assertThat(BOOK.contacts().stream().flatMap(contact -> contact.passages().stream()))
                .allSatisfy(address ->
                        assertThat(edition.passage(address)).as(address).isPresent());
        assertThat(Stream.of(
                                BOOK.administrator(),
                                BOOK.rights().children(),
                                BOOK.rights().others())
                        .flatMap(List::stream))
                .allSatisfy(address ->
                        assertThat(edition.passage(address)).as(address).isPresent());
    }

    @Test
    void theCompanyIsTheControllerOfTheReceipts() {
        var controller = CatalogueReader.controllers().get(STATEMENT);
        var company = BOOK.contacts().stream()
                .filter(contact -> contact.id().equals("privacy-officer"))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(" ", company.address()))
                .contains(
                        controller.name(),
                        controller.address().street(),
                        controller.address().locality(),
                        controller.address().region(),
                        controller.address().postalCode());
        assertThat(digits(company.phone().orElseThrow())).isEqualTo(digits(controller.phone()));
        assertThat(company.web()).contains(URI.create(controller.url()));
    }

    @Test
    void saysEverythingInEveryLanguage() {
        assertThat(BOOK.contacts())
                .flatExtracting(contact -> Stream.of(Optional.of(contact.name()), contact.role(), contact.webNote())
                        .flatMap(Optional::stream)
                        .toList())
                .allSatisfy(wording -> assertThat(wording.texts()).containsOnlyKeys("en", "de"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "web": "http://support.microsoft.com"  | "web": "javascript:alert(1)"    | catalogue.malformed
        "web": "http://support.microsoft.com"  | "web": "file:///etc/passwd"     | catalogue.malformed
        "web": "http://support.microsoft.com"  | "web": "http://a b"             | catalogue.malformed
        "web": "http://support.microsoft.com"  | "webNote": { "en": "nowhere" }  | catalogue.missing
        "questions": ["technical"]             | "questions": ["weather"]        | catalogue.unknown-id
        "questions": ["technical"]             | "questions": []                 | catalogue.missing
        "accounts": ["personal"]               | "accounts": ["club"]            | catalogue.unknown-id
        "regions": ["eea-switzerland"]         | "regions": ["moon"]             | catalogue.unknown-id
        "replyDays": 30                        | "replyDays": 0                  | catalogue.malformed
        "replyDays": 30                        | "replyWeeks": 4                 | catalogue.unknown-key
        "id": "subsidiary"                     | "id": "support"                 | catalogue.duplicate-id
        "passages": ["contact#support"]        | "passages": ["contact"]         | catalogue.not-an-address
        "NL", "PL"                             | "NL", "Poland"                  | catalogue.malformed
        """)
    void whatIsNotWholeDoesNotLoad(String good, String bad, String code) throws IOException {
        var text = Files.readString(SHIPPED);
        assertThat(text).contains(good);
        var file = folder.resolve("contacts.json");
        Files.writeString(file, text.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad)));
        var thrown = catchThrowableOfType(FaultException.class, () -> CatalogueReader.contacts(folder));
        assertThat(thrown.fault().code()).isEqualTo(code);
        assertThat(thrown.fault().place().orElseThrow().position()).isPresent();
    }

    private static Edition edition(String language) {
        return new Library(Path.of("none"), List.of()).current(Locale.forLanguageTag(language), LocalDate.EPOCH);
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
