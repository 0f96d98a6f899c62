package dev.sayso.profile;

import dev.sayso.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A part in a preview programme as it lies on the disk: {@code contact} and {@code before}, beside the choices. */
final class MembershipJson {
    private static final String CONTACT = "contact";
    private static final String BEFORE = "before";

    private MembershipJson() {}

    /** What the object says; empty where it says nothing of when it was joined, and so nothing that was agreed to. */
    static Optional<Membership> read(JsonObject json) {
        if (!json.has(CONTACT) || !json.has(BEFORE)) {
            return Optional.empty();
        }
        var before = json.object(BEFORE);
        return Optional.of(Membership.of(
                before.strings("requires"),
                records(before.optionalObject("choices")),
                ChoiceRecordJson.read(json.object(CONTACT))));
    }

    static void write(Membership membership, ObjectNode into) {
        ChoiceRecordJson.write(membership.contact(), child(into, CONTACT));
        var before = child(into, BEFORE);
        var requires = before.putArray("requires");
        membership.requires().forEach(requires::add);
        var choices = before.putObject("choices");
        membership.before().forEach((item, said) -> ChoiceRecordJson.write(said, choices.putObject(item)));
    }

    static void remove(ObjectNode from) {
        from.remove(CONTACT);
        from.remove(BEFORE);
    }

    private static Map<String, ChoiceRecord> records(JsonObject json) {
        var records = new HashMap<String, ChoiceRecord>();
        json.keys().forEach(item -> records.put(item, ChoiceRecordJson.read(json.object(item))));
        return records;
    }

    private static ObjectNode child(ObjectNode parent, String key) {
        return parent.get(key) instanceof ObjectNode present ? present : parent.putObject(key);
    }
}
