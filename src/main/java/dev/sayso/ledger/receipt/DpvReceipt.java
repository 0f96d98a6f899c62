package dev.sayso.ledger.receipt;

import dev.sayso.json.Json;
import dev.sayso.ledger.receipt.Receipt.Line;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Ended;
import dev.sayso.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A receipt with the fields of ISO/IEC TS 27560:2023, as JSON-LD in the terms of W3C's Data Privacy Vocabulary, after its guide
 * "Consent Records and Receipts". It holds a record for each choice, refusals too.
 */
public final class DpvReceipt {
    private static final String SCHEMA = "https://w3id.org/dpv/schema/dpv-27560";

    private final Receipt receipt;
    private final Sentences sentences;

    private DpvReceipt(Receipt receipt, Words words) {
        this.receipt = receipt;
        this.sentences = new Sentences(receipt, words);
    }

    public static String jsonLd(Receipt receipt, Words words) {
        return Json.write(new DpvReceipt(receipt, words).whole());
    }

    private ObjectNode whole() {
        var json = JsonNodeFactory.instance.objectNode();
        var context = json.putObject("@context");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("dpv", "https://w3id.org/dpv#");
        context.put("loc", "https://w3id.org/dpv/loc#");
        context.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        context.put("schema", "https://schema.org/");
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        json.put("@id", urn(receipt.id()));
        json.put("@type", "dpv:ConsentReceipt");
        json.put("dct:conformsTo", SCHEMA);
        json.put("dpv:hasIdentifier", receipt.id().toString());
        json.put("dct:created", receipt.issued().toString());
        receipt.head().ifPresent(head -> json.put("dct:provenance", "sha256:" + head));
        var records = json.putArray("dpv:hasRecordOfActivity");
        receipt.lines().forEach(line -> record(line, records.addObject()));
        return json;
    }

    private void record(Line line, ObjectNode json) {
        var id = recordId(line);
        json.put("@id", urn(id));
        json.put("@type", "dpv:ConsentRecord");
        json.put("dct:identifier", id.toString());
        json.put("dct:conformsTo", SCHEMA + "#record");
        var person = json.putObject("dpv:hasDataSubject");
        person.put("@id", urn(receipt.person()));
        person.put("@type", "dpv:DataSubject");
        person.put("dct:identifier", receipt.person().toString());
        controller(json.putObject("dpv:hasDataController"));
        json.put("dpv:hasJurisdiction", "loc:" + receipt.controller().jurisdiction());
        json.put("dpv:hasLegalBasis", "dpv:ExplicitlyExpressedConsent");
        process(line, json.putObject("dpv:hasProcess"));
        var control = json.putObject("dpv:hasConsentControl");
        control.putArray("@type").add("dpv:ProvideConsent").add("dpv:WithdrawConsent");
        control.put("dpv:isExercisedAt", sentences.withdrawal(line));
        right(line, json.putArray("dpv:hasRight").addObject());
        notice(line, json.putObject("dpv:hasNotice"));
        status(line, json.putArray("dpv:hasConsentStatus").addObject());
    }

    /** The one right that SaySo itself serves; the others are the main statement's to give. */
    private void right(Line line, ObjectNode json) {
        json.put("@type", "dpv:DataSubjectRight");
        json.put("dct:title", sentences.right());
        json.put("dpv:isExercisedAt", sentences.withdrawal(line));
    }

    private void controller(ObjectNode json) {
        var controller = receipt.controller();
        json.put("@id", controller.url());
        json.put("@type", "dpv:DataController");
        json.put("dpv:hasIdentifier", controller.url());
        json.put("dpv:hasName", controller.name());
        var points = json.putArray("schema:contactPoint");
        var contact = points.addObject();
        contact.put("@type", "schema:ContactPoint");
        contact.put("schema:contactType", controller.contact());
        contact.put("schema:telephone", sentences.phone());
        controller.email().ifPresent(email -> contact.put("schema:email", email));
        contact.put("schema:url", controller.url());
        var address = points.addObject();
        address.put("@type", "schema:PostalAddress");
        address.put("schema:streetAddress", controller.address().street());
        address.put("schema:addressLocality", controller.address().locality());
        address.put("schema:addressRegion", controller.address().region());
        address.put("schema:postalCode", controller.address().postalCode());
        address.put("schema:addressCountry", controller.address().country());
    }

    private void process(Line line, ObjectNode json) {
        json.put("@type", "dpv:Process");
        line.product().ifPresent(product -> json.put("dpv:hasService", product));
        var purposes = json.putArray("dpv:hasPurpose");
        line.purposes().forEach(purpose -> titled(purposes.addObject(), "dpv:Purpose", purpose));
        var data = json.putArray("dpv:hasPersonalData").addObject();
        titled(
                data,
                line.item().sensitive() ? "dpv:SensitivePersonalData" : "dpv:PersonalData",
                line.item().title().in(receipt.locale()));
        data.put(
                "skos:broader",
                switch (line.item().source()) {
                    case GIVEN -> "dpv:CollectedPersonalData";
                    case COLLECTED -> "dpv:ObservedPersonalData";
                });
        data.put("dct:isPartOf", line.category());
        data.put("dct:identifier", line.item().id());
        data.put("dpv:hasNecessity", "dpv:Optional");
        data.put("dpv:hasDataSource", "dpv:DataSubjectDataSource");
        var recipients = json.putArray("dpv:hasRecipient");
        line.recipients().forEach(recipient -> titled(recipients.addObject(), "dpv:Recipient", recipient));
        var storage = json.putArray("dpv:hasStorageCondition");
        var location = storage.addObject();
        location.put("@type", "dpv:StorageLocation");
        location.put("dpv:hasLocation", sentences.storage());
        var duration = storage.addObject();
        duration.put("@type", "dpv:StorageDuration");
        duration.put("dpv:hasDuration", line.retention());
    }

    private static void titled(ObjectNode json, String type, String title) {
        json.put("@type", type);
        json.put("dct:title", title);
    }

    private void notice(Line line, ObjectNode json) {
        json.put("@id", sentences.notice(line));
        json.put("@type", "dpv:ConsentNotice");
        if (!line.said().edition().isEmpty()) {
            json.put("dct:title", sentences.edition(line));
            json.put("dct:date", line.said().edition());
        }
        if (!line.said().language().isEmpty()) {
            json.put("dct:language", line.said().language());
        }
        line.shown().sha256().ifPresent(sum -> json.put("dct:identifier", "sha256:" + sum));
    }

    private void status(Line line, ObjectNode json) {
        json.put(
                "@type",
                line.said()
                        .ended()
                        .filter(_ -> line.said().choice() == Choice.GRANTED)
                        .map(DpvReceipt::ended)
                        .orElseGet(() -> state(line.said())));
        json.put("dpv:isIndicatedBy", urn(receipt.person()));
        json.put("dpv:hasIndicationMethod", sentences.method(line));
        if (line.said().dated()) {
            json.put("dpv:isIndicatedAtTime", line.said().at().toString());
        }
        var duration = json.putObject("dpv:hasDuration");
        if (line.said().choice() == Choice.GRANTED) {
            duration.put("@type", "dpv:TemporalDuration");
            duration.put("rdf:value", "P" + line.item().validityMonths() + "M");
        } else {
            // A refusal has no end.
            duration.put("@type", "dpv:EndlessDuration");
        }
    }

    private static String state(ChoiceRecord said) {
        return switch (said.choice()) {
            case GRANTED -> "dpv:ConsentGiven";
            case REFUSED -> "dpv:ConsentRefused";
            case ASK, UNDECIDED -> "dpv:ConsentRequestDeferred";
        };
    }

    private static String ended(Ended why) {
        return switch (why) {
            case EXPIRED -> "dpv:ConsentExpired";
            case NEEDS_REVIEW -> "dpv:ConsentInvalidated";
        };
    }

    /** The same choice has the same id in every receipt. */
    private UUID recordId(Line line) {
        var said = line.said();
        var name = String.join(
                "\n",
                receipt.person().toString(),
                line.item().id(),
                line.product().orElse(""),
                said.choice().word(),
                said.at().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
