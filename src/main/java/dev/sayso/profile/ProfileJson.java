package dev.sayso.profile;

import dev.sayso.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The profile as it lies on the disk. Every key but {@code format} may be missing, as in a file written by hand:
 *
 * <ul>
 *   <li>without {@code id} it has {@link #NO_ID} until it is first saved
 *   <li>without {@code account} the account is personal, without {@code age} the age is unknown; see {@link AgeJson}
 *   <li>a refusal or an {@code ask} needs nothing beside itself: without {@code at} it is of no known time, the
 *       {@linkplain Instant#EPOCH epoch}; a text that is missing is empty
 *   <li>a grant without {@code at} or {@code edition} proves nothing, and so is malformed
 * </ul>
 */
final class ProfileJson {
    static final int FORMAT = 1;
    static final UUID NO_ID = new UUID(0, 0);

    private static final String PREVIEW = "preview";

    private ProfileJson() {}

    static Profile read(JsonObject json) {
        return new Profile(
                json.has("id") ? id(json) : NO_ID,
                json.has("account") ? account(json) : Account.PERSONAL,
                AgeJson.read(json.optionalObject("age")),
                json.has("statement") ? Optional.of(statement(json.object("statement"))) : Optional.empty(),
                choices(json.optionalObject("choices")),
                products(json.optionalObject("products")));
    }

    /**
     * Puts {@code next} into {@code base}, the text that {@code before} was read from. What did not change, and what this
     * version does not know, stays as it stands there.
     */
    static ObjectNode write(Profile next, Profile before, ObjectNode base) {
        var written = base.deepCopy();
        written.put("format", FORMAT);
        written.put("id", next.id().toString());
        written.put("account", next.account().word());
        AgeJson.write(next.age(), child(written, "age"));
        next.statement()
                .ifPresent(edition -> child(written, "statement")
                        .put("id", edition.statement())
                        .put("edition", edition.edition())
                        .put("sha256", edition.sha256()));
        writeChoices(next.choices(), before.choices(), child(written, "choices"));
        writeProducts(next.products(), before.products(), child(written, "products"));
        return written;
    }

    private static UUID id(JsonObject json) {
        try {
            return UUID.fromString(json.string("id"));
        } catch (IllegalArgumentException e) {
            throw json.fault("id", "a UUID expected");
        }
    }

    private static Account account(JsonObject json) {
        var account = Account.of(json.string("account"));
        if (account.isEmpty()) {
            throw json.fault("account", "personal, work or school expected");
        }
        return account.get();
    }

    private static EditionRef statement(JsonObject json) {
        return new EditionRef(
                json.string("id"),
                json.string("edition"),
                json.optionalString("sha256").orElse(""));
    }

    private static SortedMap<String, ProductProfile> products(JsonObject json) {
        var found = new TreeMap<String, ProductProfile>();
        for (var product : json.keys()) {
            var its = json.object(product);
            var preview = its.optionalString("channel").orElse("").equals(PREVIEW);
            var choices = choices(its.optionalObject("choices"));
            found.put(
                    product,
                    new ProductProfile(preview, choices, preview ? MembershipJson.read(its) : Optional.empty()));
        }
        return found;
    }

    private static void writeProducts(
            Map<String, ProductProfile> next, Map<String, ProductProfile> before, ObjectNode into) {
        before.keySet().stream().filter(product -> !next.containsKey(product)).forEach(into::remove);
        next.forEach((product, its) -> {
            var was = before.getOrDefault(product, ProductProfile.NONE);
            if (its.equals(was) && into.has(product)) {
                return;
            }
            var node = child(into, product);
            if (its.preview()) {
                node.put("channel", PREVIEW);
            } else if (was.preview()) {
                node.remove("channel");
            }
            if (!its.membership().equals(was.membership())) {
                its.membership()
                        .ifPresentOrElse(
                                membership -> MembershipJson.write(membership, node),
                                () -> MembershipJson.remove(node));
            }
            writeChoices(its.choices(), was.choices(), child(node, "choices"));
        });
    }

    private static SortedMap<String, ChoiceRecord> choices(JsonObject json) {
        var found = new TreeMap<String, ChoiceRecord>();
        for (var item : json.keys()) {
            found.put(item, ChoiceRecordJson.read(json.object(item)));
        }
        return found;
    }

    private static void writeChoices(
            Map<String, ChoiceRecord> next, Map<String, ChoiceRecord> before, ObjectNode into) {
        before.keySet().stream().filter(item -> !next.containsKey(item)).forEach(into::remove);
        next.forEach((item, said) -> {
            if (!said.equals(before.get(item))) {
                ChoiceRecordJson.write(said, child(into, item));
            }
        });
    }

    private static ObjectNode child(ObjectNode parent, String key) {
        return parent.get(key) instanceof ObjectNode present ? present : parent.putObject(key);
    }

    static ObjectNode emptyObject() {
        return JsonNodeFactory.instance.objectNode();
    }
}
