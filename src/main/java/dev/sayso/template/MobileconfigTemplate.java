package dev.sayso.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Apple configuration profile that forces the preferences of {@code dev.sayso}. They are given as managed preferences and not
 * as a payload of that type: of such a payload the system would keep its own keys beside ours, and a policy with keys that nobody
 * knows is not trusted.
 */
final class MobileconfigTemplate {
    private static final String DOMAIN = "dev.sayso";
    private static final String DOCTYPE =
            "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">";

    private MobileconfigTemplate() {}

    static List<TemplateFile> files(Subjects subjects) {
        var xml = new Xml().doctype(DOCTYPE).open("plist", "version", "1.0");
        write(xml, profile(Draft.policy(subjects)));
        return List.of(new TemplateFile("sayso.mobileconfig", xml.close().text()));
    }

    private static ObjectNode profile(ObjectNode policy) {
        var profile = JsonNodeFactory.instance.objectNode();
        var payload = profile.putArray("PayloadContent").addObject();
        payload.putObject("PayloadContent")
                .putObject(DOMAIN)
                .putArray("Forced")
                .addObject()
                .set("mcx_preference_settings", policy);
        payload(payload, "com.apple.ManagedClient.preferences", DOMAIN + ".policy.preferences");
        profile.put("PayloadDisplayName", "SaySo")
                .put("PayloadOrganization", Draft.ORGANISATION)
                .put("PayloadRemovalDisallowed", true)
                .put("PayloadScope", "System");
        payload(profile, "Configuration", DOMAIN + ".policy");
        return profile;
    }

    private static void payload(ObjectNode into, String type, String identifier) {
        // The same name always gives the same number: a profile that is rolled out again replaces the earlier one.
        var uuid = UUID.nameUUIDFromBytes(identifier.getBytes(StandardCharsets.UTF_8));
        into.put("PayloadType", type)
                .put("PayloadVersion", 1)
                .put("PayloadIdentifier", identifier)
                .put("PayloadUUID", uuid.toString());
    }

    private static void write(Xml xml, JsonNode value) {
        switch (value.getNodeType()) {
            case OBJECT -> {
                xml.open("dict");
                value.properties().forEach(member -> {
                    xml.leaf("key", member.getKey());
                    write(xml, member.getValue());
                });
                xml.close();
            }
            case ARRAY -> {
                xml.open("array");
                value.forEach(element -> write(xml, element));
                xml.close();
            }
            case NUMBER -> xml.leaf("integer", value.asString());
            case BOOLEAN -> xml.empty(value.asString());
            default -> xml.leaf("string", value.asString());
        }
    }
}
