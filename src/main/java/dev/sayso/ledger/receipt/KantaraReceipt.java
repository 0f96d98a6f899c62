package dev.sayso.ledger.receipt;

import dev.sayso.json.Json;
import dev.sayso.ledger.receipt.Receipt.Line;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A receipt in the fields of Kantara's Consent Receipt Specification 1.1. That standard knows only consents, so refusals, and what ended,
 * are not in it; and it has no fields of its own for edition, retention, storage, withdrawal and the history, so they stand in the ones that come
 * nearest.
 */
public final class KantaraReceipt {
    private static final String VERSION = "KI-CR-v1.1.0";

    private final Receipt receipt;
    private final Sentences sentences;

    private KantaraReceipt(Receipt receipt, Words words) {
        this.receipt = receipt;
        this.sentences = new Sentences(receipt, words);
    }

    /** The receipt as JSON; empty where nothing was granted. */
    public static Optional<String> json(Receipt receipt, Words words) {
        var granted = receipt.lines().stream().filter(Line::allows).toList();
        return granted.isEmpty()
                ? Optional.empty()
                : Optional.of(Json.write(new KantaraReceipt(receipt, words).whole(granted)));
    }

    private ObjectNode whole(List<Line> granted) {
        var json = JsonNodeFactory.instance.objectNode();
        var latest = granted.stream()
                .max((one, other) -> one.said().at().compareTo(other.said().at()))
                .orElseThrow();
        json.put("version", VERSION);
        json.put("jurisdiction", receipt.controller().jurisdiction());
        json.put("consentTimestamp", latest.said().at().getEpochSecond());
        json.put("collectionMethod", method(latest));
        json.put("consentReceiptID", receipt.id().toString());
        json.put("language", receipt.locale().getLanguage());
        json.put("piiPrincipalId", receipt.person().toString());
        controller(json.putArray("piiControllers").addObject());
        json.put("policyUrl", sentences.notice(latest));
        var services = json.putArray("services");
        granted.forEach(line -> service(line, services.addObject()));
        var sensitive = granted.stream().filter(line -> line.item().sensitive()).toList();
        json.put("sensitive", !sensitive.isEmpty());
        var categories = json.putArray("spiCat");
        sensitive.forEach(line -> categories.add(sentences.title(line)));
        return json;
    }

    private String method(Line latest) {
        return receipt.head()
                .map(head -> sentences.method(latest) + " · sha256:" + head)
                .orElseGet(() -> sentences.method(latest));
    }

    private void controller(ObjectNode json) {
        var controller = receipt.controller();
        json.put("piiController", controller.name());
        json.put("contact", controller.contact());
        var address = json.putObject("address");
        address.put("streetAddress", controller.address().street());
        address.put("addressLocality", controller.address().locality());
        address.put("addressRegion", controller.address().region());
        address.put("postalCode", controller.address().postalCode());
        address.put("addressCountry", controller.address().country());
        // The field is a must; a statement may give a form and no address.
        json.put("email", controller.email().orElse(""));
        json.put("phone", sentences.phone());
        json.put("piiControllerUrl", controller.url());
    }

    private void service(Line line, ObjectNode json) {
        json.put(
                "service",
                line.said().edition().isEmpty()
                        ? sentences.title(line)
                        : sentences.title(line) + " · " + sentences.edition(line));
        var purposes = json.putArray("purposes");
        for (int i = 0; i < line.purposes().size(); i++) {
            var purpose = purposes.addObject();
            purpose.put("purpose", line.purposes().get(i));
            purpose.putArray("purposeCategory").add(line.item().purposes().get(i));
            purpose.put("consentType", "EXPLICIT");
            purpose.putArray("piiCategory").add(line.category()).add(line.item().id());
            purpose.put("primaryPurpose", i == 0);
            purpose.put(
                    "termination", line.retention() + " · " + sentences.storage() + " · " + sentences.withdrawal(line));
            // The first recipient is the controller itself.
            purpose.put("thirdPartyDisclosure", line.recipients().size() > 1);
            if (line.recipients().size() > 1) {
                purpose.put("thirdPartyName", String.join("; ", line.recipients()));
            }
        }
    }
}
