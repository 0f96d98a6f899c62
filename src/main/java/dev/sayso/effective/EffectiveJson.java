package dev.sayso.effective;

import dev.sayso.policy.RegistryKey;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How it is written down; {@code assets/schemas/effective.schema.json} describes it. */
final class EffectiveJson {
    private static final int FORMAT = 1;

    private EffectiveJson() {}

    static ObjectNode write(Effective effective, Span span) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("format", FORMAT)
                .put("written", span.written().toString())
                .put("validUntil", span.until().toString())
                .put("profile", effective.profile().toString());
        var inputs = json.putArray("inputs");
        effective.inputs().all().forEach(input -> inputs.add(write(input)));
        effective.inputs().keys().forEach(key -> inputs.add(write(key)));
        verdicts(json.putObject("verdicts"), effective.verdicts());
        var products = json.putObject("products");
        effective.products().forEach((product, own) -> verdicts(products.putObject(product), own));
        return json;
    }

    private static ObjectNode write(Input input) {
        var json =
                JsonNodeFactory.instance.objectNode().put("path", input.path().toString());
        input.access().ifPresent(access -> json.put("access", access));
        input.bytes().ifPresent(bytes -> json.put("bytes", bytes));
        input.sha256().ifPresent(sha256 -> json.put("sha256", sha256));
        input.names().ifPresent(names -> names.forEach(json.putArray("names")::add));
        return json;
    }

    private static ObjectNode write(RegistryKey key) {
        var json = JsonNodeFactory.instance.objectNode().put("registry", key.name());
        key.sha256().ifPresent(sha256 -> json.put("sha256", sha256));
        return json;
    }

    private static void verdicts(ObjectNode json, Map<String, Answer> verdicts) {
        verdicts.forEach((item, answer) -> {
            var one = json.putObject(item)
                    .put("outcome", answer.verdict().outcome().word())
                    .put("reason", answer.verdict().word());
            answer.since().ifPresent(since -> one.put("since", since.toString()));
        });
    }
}
