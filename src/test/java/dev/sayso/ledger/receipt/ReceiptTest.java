package dev.sayso.ledger.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Controller;
import dev.sayso.json.Json;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.ProductProfile;
import dev.sayso.profile.Profile;
import dev.sayso.statement.Edition;
import dev.sayso.words.Words;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeType;

/** Each form of receipt, held against the fields of its standard. */
class ReceiptTest {
    private static final Instant AT = Instant.parse("2026-11-03T09:15:30Z");
    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final Controller CONTROLLER =
            Objects.requireNonNull(CatalogueReader.controllers().get("microsoft-enterprise-developer"));

    /** Kantara's Consent Receipt Specification 1.1.0, section 4: what must be there, what may be, and its type. */
    private static final Map<String, JsonNodeType> KANTARA = types(
            "version jurisdiction collectionMethod consentReceiptID piiPrincipalId policyUrl", JsonNodeType.STRING,
            "consentTimestamp", JsonNodeType.NUMBER,
            "piiControllers services spiCat", JsonNodeType.ARRAY,
            "sensitive", JsonNodeType.BOOLEAN);

    private static final Map<String, JsonNodeType> KANTARA_MAY = types("publicKey language", JsonNodeType.STRING);
    private static final Map<String, JsonNodeType> KANTARA_CONTROLLER =
            types("piiController contact email phone", JsonNodeType.STRING, "address", JsonNodeType.OBJECT);
    private static final Map<String, JsonNodeType> KANTARA_CONTROLLER_MAY =
            types("piiControllerUrl", JsonNodeType.STRING, "onBehalf", JsonNodeType.BOOLEAN);
    private static final Map<String, JsonNodeType> KANTARA_PURPOSE = types(
            "purpose consentType termination", JsonNodeType.STRING,
            "purposeCategory piiCategory", JsonNodeType.ARRAY,
            "thirdPartyDisclosure", JsonNodeType.BOOLEAN);
    private static final Map<String, JsonNodeType> KANTARA_PURPOSE_MAY =
            types("thirdPartyName", JsonNodeType.STRING, "primaryPurpose", JsonNodeType.BOOLEAN);

    /** ISO/IEC TS 27560 as W3C's guide "Consent Records and Receipts" maps it: what its tables and examples ask for. */
    private static final Map<String, JsonNodeType> RECEIPT = types(
            "@id @type dct:conformsTo dpv:hasIdentifier dct:created", JsonNodeType.STRING,
            "@context", JsonNodeType.OBJECT,
            "dpv:hasRecordOfActivity", JsonNodeType.ARRAY);

    private static final Map<String, JsonNodeType> RECORD = types(
            "@id @type dct:identifier dct:conformsTo dpv:hasJurisdiction", JsonNodeType.STRING,
            "dpv:hasDataSubject dpv:hasDataController dpv:hasProcess dpv:hasConsentControl dpv:hasNotice",
                    JsonNodeType.OBJECT,
            "dpv:hasConsentStatus dpv:hasRight", JsonNodeType.ARRAY);
    private static final Map<String, JsonNodeType> PROCESS = types(
            "@type", JsonNodeType.STRING,
            "dpv:hasPurpose dpv:hasPersonalData dpv:hasRecipient dpv:hasStorageCondition", JsonNodeType.ARRAY);

    @Test
    void kantaraHasEveryFieldThatItMustAndNoOther() {
        var json = kantara(receipt(Locale.ENGLISH));
        holds(json, KANTARA, KANTARA_MAY);
        holds(json.path("piiControllers").path(0), KANTARA_CONTROLLER, KANTARA_CONTROLLER_MAY);
        assertThat(json.path("services")).isNotEmpty();
        for (var service : json.path("services")) {
            holds(service, types("service", JsonNodeType.STRING, "purposes", JsonNodeType.ARRAY), Map.of());
            assertThat(service.path("purposes")).isNotEmpty();
            for (var purpose : service.path("purposes")) {
                holds(purpose, KANTARA_PURPOSE, KANTARA_PURPOSE_MAY);
                assertThat(purpose.path("consentType").asString()).isIn("EXPLICIT", "IMPLICIT");
                if (purpose.path("thirdPartyDisclosure").asBoolean()) {
                    assertThat(purpose.path("thirdPartyName").asString()).isNotBlank();
                }
            }
        }
        assertThat(json.path("version").asString()).isEqualTo("KI-CR-v1.1.0");
        assertThat(json.path("consentTimestamp").asLong()).isEqualTo(AT.getEpochSecond());
        assertThat(json.path("spiCat").isEmpty())
                .isNotEqualTo(json.path("sensitive").asBoolean());
    }

    @Test
    void kantaraHoldsConsentsAlone() {
        var text = kantara(receipt(Locale.ENGLISH)).toString();
        assertThat(text).contains("errors.file-contents").doesNotContain("device.os", "usage.features");
        var refused = Profile.empty(new UUID(0, 7)).withChoices(Map.of("device.os", said(Choice.REFUSED)));
        assertThat(KantaraReceipt.json(receipt(refused, Locale.ENGLISH), Words.in(Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void dpvHasEveryFieldThatItMust() {
        var json = dpv(receipt(Locale.ENGLISH));
        holds(json, RECEIPT, types("dct:provenance", JsonNodeType.STRING));
        assertThat(json.path("dct:conformsTo").asString()).isEqualTo("https://w3id.org/dpv/schema/dpv-27560");
        assertThat(json.path("dpv:hasRecordOfActivity")).hasSize(4);
        for (var entry : json.path("dpv:hasRecordOfActivity")) {
            holds(entry, RECORD, types("dpv:hasLegalBasis", JsonNodeType.STRING));
            holds(entry.path("dpv:hasProcess"), PROCESS, types("dpv:hasService", JsonNodeType.STRING));
            for (var key : List.of("@type", "dpv:hasIdentifier", "dpv:hasName", "schema:contactPoint")) {
                assertThat(entry.path("dpv:hasDataController").has(key)).as(key).isTrue();
            }
            for (var key : List.of("@id", "@type", "dct:language")) {
                assertThat(entry.path("dpv:hasNotice").has(key)).as(key).isTrue();
            }
            for (var key : List.of(
                    "@type",
                    "dpv:isIndicatedAtTime",
                    "dpv:isIndicatedBy",
                    "dpv:hasIndicationMethod",
                    "dpv:hasDuration")) {
                assertThat(entry.path("dpv:hasConsentStatus").path(0).has(key))
                        .as(key)
                        .isTrue();
            }
            assertThat(entry.path("dpv:hasConsentControl").path("@type").toString())
                    .contains("dpv:WithdrawConsent");
            assertThat(entry.path("dpv:hasConsentControl").has("dpv:isExercisedAt"))
                    .isTrue();
            assertThat(entry.path("dpv:hasProcess")
                            .path("dpv:hasPersonalData")
                            .path(0)
                            .path("skos:broader")
                            .asString())
                    .startsWith("dpv:");
            assertThat(entry.path("dpv:hasDataController")
                            .path("schema:contactPoint")
                            .toString())
                    .contains("schema:ContactPoint", "schema:PostalAddress");
            assertThat(entry.path("dpv:hasProcess")
                            .path("dpv:hasStorageCondition")
                            .toString())
                    .contains("dpv:StorageLocation", "dpv:StorageDuration");
        }
    }

    @Test
    void dpvSaysOfEachChoiceWhatItIsAndHowLongItHolds() {
        var states = new ArrayList<String>();
        for (var entry : dpv(receipt(Locale.ENGLISH)).path("dpv:hasRecordOfActivity")) {
            var status = entry.path("dpv:hasConsentStatus").path(0);
            states.add(entry.path("dpv:hasProcess")
                            .path("dpv:hasPersonalData")
                            .path(0)
                            .path("dct:identifier")
                            .asString()
                    + " " + status.path("@type").asString() + " "
                    + status.path("dpv:isIndicatedAtTime").asString() + " "
                    + status.path("dpv:hasDuration").path("@type").asString()
                    + status.path("dpv:hasDuration").path("rdf:value").asString(""));
        }
        assertThat(states)
                .containsExactlyInAnyOrder(
                        "device.os dpv:ConsentRefused 2026-11-03T09:15:30Z dpv:EndlessDuration",
                        "errors.severity dpv:ConsentRequestDeferred 2026-11-03T09:15:30Z dpv:EndlessDuration",
                        "errors.file-contents dpv:ConsentGiven 2026-11-03T09:15:30Z dpv:TemporalDurationP13M",
                        "usage.features dpv:ConsentRefused 2026-11-03T09:15:30Z dpv:EndlessDuration");
    }

    @Test
    void dpvUsesNoPrefixThatItDoesNotExplain() {
        var json = dpv(receipt(Locale.GERMAN));
        var used = new TreeSet<String>();
        prefixes(json, used);
        assertThat(used).isEqualTo(new TreeSet<>(json.path("@context").propertyNames()));
    }

    @Test
    void theSameChoiceHasTheSameRecordInEveryReceipt() {
        assertThat(ids(dpv(receipt(Locale.ENGLISH)))).isEqualTo(ids(dpv(receipt(Locale.GERMAN))));
        assertThat(ids(dpv(receipt(Locale.ENGLISH)))).doesNotHaveDuplicates();
    }

    @Test
    void thePageIsWellFormedWhateverStandsInIt() throws Exception {
        var hostile = "</dd><script>alert(1)</script>&\"'\u0000\ud800\uffff";
        var profile = Profile.empty(new UUID(0, 7))
                .withProducts(Map.of(hostile, new ProductProfile(false, Map.of("device.os", said(Choice.GRANTED)))));
        var edition = edition(hostile);
        var receipt = Receipt.of(header(Locale.ENGLISH), CATALOGUE, kept(edition), profile, item -> true);
        var page = html(receipt);

        assertThat(page).doesNotContain("<script");
        assertThat(elements(page, "script")).isZero();
        assertThat(elements(page, "section")).isEqualTo(1);
        assertThat(elements(html(receipt(Locale.GERMAN)), "section")).isEqualTo(4);
    }

    private static Profile profile() {
        return Profile.empty(new UUID(0, 7))
                .withChoices(Map.of(
                        "errors.file-contents", said(Choice.GRANTED),
                        "device.os", said(Choice.REFUSED),
                        "errors.severity", said(Choice.ASK)))
                .withProducts(Map.of(
                        "vscode", new ProductProfile(false, Map.of("usage.features", said(Choice.REFUSED)))));
    }

    private static ChoiceRecord said(Choice choice) {
        return new ChoiceRecord(choice, AT, "2016-09", "en", "user", "panel");
    }

    private static Receipt receipt(Locale locale) {
        return receipt(profile(), locale);
    }

    private static Receipt receipt(Profile profile, Locale locale) {
        return Receipt.of(header(locale), CATALOGUE, kept(edition("The Statement")), profile, item -> true);
    }

    private static Receipt.ShownThen kept(Edition edition) {
        var shown = new Receipt.Shown(Optional.of(edition.sha256()), Optional.of(edition));
        return (item, product, said) -> shown;
    }

    private static Receipt.Header header(Locale locale) {
        return new Receipt.Header(new UUID(1, 2), AT.plusSeconds(60), locale, CONTROLLER, Optional.of("cd".repeat(32)));
    }

    private static Edition edition(String title) {
        return new Edition(
                "microsoft-enterprise-developer",
                "2016-09",
                Locale.ENGLISH,
                title,
                "Microsoft",
                Optional.of(URI.create("https://privacy.microsoft.com")),
                true,
                "ab".repeat(32),
                List.of());
    }

    private static JsonNode kantara(Receipt receipt) {
        return Json.read(
                        KantaraReceipt.json(receipt, Words.in(receipt.locale())).orElseThrow())
                .copy();
    }

    private static JsonNode dpv(Receipt receipt) {
        return Json.read(DpvReceipt.jsonLd(receipt, Words.in(receipt.locale()))).copy();
    }

    private static String html(Receipt receipt) {
        return HtmlReceipt.page(receipt, Words.in(receipt.locale()), ZoneOffset.UTC);
    }

    private static int elements(String page, String name)
            throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)))
                .getElementsByTagName(name)
                .getLength();
    }

    private static void holds(JsonNode json, Map<String, JsonNodeType> must, Map<String, JsonNodeType> may) {
        must.forEach(
                (key, type) -> assertThat(json.path(key).getNodeType()).as(key).isEqualTo(type));
        var others = new TreeSet<>(json.propertyNames());
        others.removeAll(must.keySet());
        assertThat(others).isSubsetOf(may.keySet());
        others.forEach(key -> assertThat(json.path(key).getNodeType()).as(key).isEqualTo(may.get(key)));
    }

    private static List<String> ids(JsonNode receipt) {
        var ids = new ArrayList<String>();
        receipt.path("dpv:hasRecordOfActivity")
                .forEach(entry -> ids.add(entry.path("@id").asString()));
        return ids;
    }

    private static void prefixes(JsonNode json, Set<String> into) {
        json.properties().forEach(member -> {
            if (!member.getKey().equals("@context")) {
                prefix(member.getKey()).ifPresent(into::add);
                prefixes(member.getValue(), into);
            }
        });
        if (json.isArray()) {
            json.forEach(value -> prefixes(value, into));
        }
        if (json.isString()) {
            prefix(json.asString())
                    .filter(Set.of("loc", "dpv", "dct", "rdf", "schema", "skos", "eu-gdpr", "pd")::contains)
                    .ifPresent(into::add);
        }
    }

    private static Optional<String> prefix(String name) {
        return name.matches("[a-z-]+:\\S+") ? Optional.of(name.substring(0, name.indexOf(':'))) : Optional.empty();
    }

    private static Map<String, JsonNodeType> types(Object... namesAndTypes) {
        var types = new java.util.HashMap<String, JsonNodeType>();
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            var type = (JsonNodeType) namesAndTypes[i + 1];
            types.putAll(List.of(((String) namesAndTypes[i]).split(" ")).stream()
                    .collect(Collectors.toMap(name -> name, name -> type)));
        }
        return types;
    }
}
