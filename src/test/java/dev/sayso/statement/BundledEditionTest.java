package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class BundledEditionTest {
    static final List<Edition> EDITIONS = new Library(Path.of("nowhere"), List.of()).editions();

    private static Edition in(Locale language) {
        return EDITIONS.stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itsSectionsAreThePublishersInTheirOrder() {
        assertThat(in(Locale.ENGLISH).sections())
                .extracting(Section::id)
                .containsExactly(
                        "about",
                        "cookies",
                        "data-we-collect",
                        "how-we-use-data",
                        "reasons-we-share",
                        "cookies-and-similar",
                        "accounts",
                        "other-information",
                        "security",
                        "where-stored",
                        "retention",
                        "children",
                        "previews",
                        "changes",
                        "contact");
    }

    @Test
    void bothLanguagesHaveTheSamePassagesAndLinks() {
        var english = in(Locale.ENGLISH).passages().toList();
        var german = in(Locale.GERMAN).passages().toList();
        assertThat(german)
                .extracting(Passage::address)
                .isEqualTo(english.stream().map(Passage::address).toList());
        assertThat(german)
                .extracting(Passage::depth)
                .isEqualTo(english.stream().map(Passage::depth).toList());
        assertThat(german)
                .extracting(BundledEditionTest::links)
                .isEqualTo(english.stream().map(BundledEditionTest::links).toList());
    }

    private static List<URI> links(Passage passage) {
        return passage.spans().stream().flatMap(span -> span.link().stream()).toList();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void itSaysFirstThatItIsARestatementAndWhereTheOriginalIs(Edition edition) {
        var first = edition.passages().toList().getFirst();
        assertThat(edition.restatement()).isTrue();
        assertThat(edition.publisher()).isEqualTo("Microsoft");
        assertThat(first.text()).contains("SaySo", "Microsoft", "https://privacy.microsoft.com");
        assertThat(links(first))
                .containsExactlyElementsOf(edition.source().stream().toList());
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void everyPassageBeginsWithALeadIn(Edition edition) {
        assertThat(edition.passages())
                .allMatch(passage -> passage.spans().getFirst().strong());
    }

    /** What the publisher's statement says, by the numbers of its reading; each with words that must not get lost. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S1 | about#edition | September 2016 | September 2016",
                "S2 | about#product-details | developers and enterprises | Entwickler und Unternehmen",
                "S2 | data-we-collect#product-details | product | Produkt",
                "S2 | how-we-use-data#product-details | product | Produkt",
                "S3 | about#products | applications, software and devices | Anwendungen, Software und Geräte",
                "S4 | about#privacy-shield | LinkID=822639 | LinkID=822639",
                "S4 | where-stored#frameworks | export.gov/safeharbor | export.gov/safeharbor",
                "S5 | cookies#uses | targeted ads | gezielte Werbung",
                "S5 | cookies#more | longer text | längeren Text",
                "S6 | data-we-collect#given-or-collected | choose to send an error report | Fehlerbericht senden",
                "S7 | data-we-collect#choices | choices | mitbestimmen",
                "S8 | data-we-collect#organisation-data | organisation | Organisation",
                "S9 | data-we-collect#choices | you may decline | dürfen Sie ablehnen",
                "S10 | data-we-collect#choices | not be available | nicht zur Verfügung",
                "S11 | data-we-collect#depends | set up on your device | auf Ihrem Gerät eingestellt",
                "S12 | data-we-collect#usage-data | limited to usage data | auf Nutzungsdaten",
                "S13 | data-we-collect#product-use | how often | wie oft",
                "S14 | data-we-collect#device | IMEI | IMEI",
                "S15 | data-we-collect#error-reports | contents of files | Inhalte von Dateien",
                "S16 | how-we-use-data#not-for-advertising | not use these data for advertising | nicht für Werbung",
                "S17 | data-we-collect#support | system and registry data | System- und Registrierungsdaten",
                "S18 | how-we-use-data#providing | personalise | zuzuschneiden",
                "S18 | how-we-use-data#customer-support | repair | reparieren",
                "S18 | how-we-use-data#activation | activate | aktivieren",
                "S18 | how-we-use-data#improvement | features to develop first | zuerst entwickelt",
                "S18 | how-we-use-data#security-safety | fraud | Betrug",
                "S18 | how-we-use-data#business-operations | overall figures | Gesamtzahlen",
                "S19 | how-we-use-data#security-safety | malicious software | Schadsoftware",
                "S20 | reasons-we-share#consent | transaction | Vorgang",
                "S20 | reasons-we-share#affiliates | subsidiaries | Tochtergesellschaften",
                "S20 | reasons-we-share#vendors | any other purpose | keinem anderen Zweck",
                "S20 | reasons-we-share#corporate-transaction | merger | Fusion",
                "S20 | reasons-we-share#legal-process | law enforcement | Strafverfolgungs",
                "S20 | reasons-we-share#protect-customers | serious injury | schwere Verletzung",
                "S20 | reasons-we-share#security-of-products | attack | Angriff",
                "S20 | reasons-we-share#rights-and-property | private content | private Inhalte",
                "S20 | reasons-we-share#transparency-report | reporting/transparency | reporting/transparency",
                "S21 | reasons-we-share#third-parties | their privacy statements | deren Datenschutzerklärungen",
                "S22 | cookies-and-similar#where | web beacons | Web Beacons",
                "S22 | cookies-and-similar#managing | manage | verwalten",
                "S23 | accounts#sign-in | selected partners | ausgewählten Partnern",
                "S23 | accounts#personal | create yourself | selbst anlegen",
                "S23 | accounts#work-or-school | phone number | Telefonnummer",
                "S23 | accounts#organisation-control | contents of your messages and files | Inhalte Ihrer Nachrichten",
                "S23 | accounts#ask-administrator | administrator | Administrator",
                "S24 | security#measures | encrypted | verschlüsselt",
                "S25 | where-stored#where | United States | Vereinigten Staaten",
                "S25 | where-stored#transfers | contracts | Verträge",
                "S26 | retention#how-long | legal obligations | gesetzliche Pflichten",
                "S27 | children#age | under 13 | unter 13",
                "S28 | children#age | more data than the product needs | mehr Daten, als das Produkt braucht",
                "S29 | children#after-consent | people of all ages | Menschen jeden Alters",
                "S30 | children#parents | Permissions | Permissions",
                "S31 | previews#additional-data | fewer controls | weniger Einstellungen",
                "S31 | previews#contact | feedback | Rückmeldungen",
                "S32 | changes#updates | Change History | Change History",
                "S32 | changes#notice | before the change takes effect | bevor die Änderung wirksam wird",
                "S32 | changes#review | from time to time | von Zeit zu Zeit",
                "S33 | contact#support | support.microsoft.com | support.microsoft.com",
                "S33 | contact#password | password | Kennwort",
                "S33 | contact#privacy | Chief Privacy Officer | Chief Privacy Officer",
                "S33 | contact#response-time | 30 days | 30 Tagen",
                "S33 | contact#address | (+1) 425-882-8080 | (+1) 425-882-8080",
                "S33 | contact#ireland | Sandyford, Dublin 18 | Sandyford, Dublin 18",
                "S33 | contact#subsidiaries | microsoft.com/worldwide | microsoft.com/worldwide",
                "S34 | other-information#more | privacy.microsoft.com | privacy.microsoft.com",
                "S35 | other-information#rights | only for children's data | nur für Daten von Kindern"
            },
            quoteCharacter = '`')
    void everyFactOfTheStatementIsThere(String fact, String address, String english, String german) {
        assertThat(in(Locale.ENGLISH).passage(address).orElseThrow().text())
                .as(fact)
                .contains(english);
        assertThat(in(Locale.GERMAN).passage(address).orElseThrow().text())
                .as(fact)
                .contains(german);
    }
}
