package dev.sayso.sent;

import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What would go, as programs send it; only what is covered stands masked in it. */
public final class PayloadJson {
    /** In place of a value that is covered: of every value the same, so that it tells nothing of it. */
    public static final String MASK = "••••••••";

    private PayloadJson() {}

    /**
     * The fields that go, in the items' order.
     *
     * @param uncovered whether the covered values of the item of that id are to be seen
     */
    public static ObjectNode of(Sent sent, Predicate<String> uncovered) {
        var json = JsonNodeFactory.instance.objectNode();
        for (var item : sent.items()) {
            var id = item.item().id();
            for (var datum : item.goingData()) {
                put(Payload.field(id, datum.field().name()), datum, uncovered.test(id), json);
            }
        }
        return json;
    }

    private static void put(String field, Datum datum, boolean uncovered, ObjectNode into) {
        var entries = datum.shown(uncovered);
        if (datum.list()) {
            var array = into.putArray(field);
            entries.forEach(array::add);
        } else {
            into.put(field, entries.getFirst());
        }
    }
}
