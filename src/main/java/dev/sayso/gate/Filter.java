package dev.sayso.gate;

import dev.sayso.gate.FieldMap.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies what may be sent out of one payload. All of it is looked through, so that what is wrong with it never depends on what is allowed. */
final class Filter {
    private final Permission permission;
    private final PayloadCopy copy = new PayloadCopy();
    private final List<Struck> struck = new ArrayList<>();
    private boolean personal;

    private Filter(Permission permission) {
        this.permission = permission;
    }

    static Filtered of(FieldMap fields, Map<String, ?> payload, Permission permission) {
        var filter = new Filter(permission);
        try {
            var kept = filter.map(fields.root(), "", payload, 0);
            // What says nothing of anybody is no reason to call home: off means no request at all.
            return new Filtered(filter.personal ? kept : Map.of(), filter.struck, Optional.empty());
        } catch (PayloadCopy.Refusal refusal) {
            return Filtered.refused(refusal.reason());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A map of the program's own may do anything at all, or change meanwhile; half of what it holds is no
            // payload.
            return Filtered.refused("unreadable");
        }
    }

    private Map<String, @Nullable Object> map(Node node, String above, Map<?, ?> map, int depth) {
        copy.enter(depth);
        var kept = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(map.size());
        for (var entry : map.entrySet()) {
            var name = copy.name(entry.getKey());
            var value = entry.getValue();
            var place = node.entry(name);
            if (place == null) {
                copy.of(value, depth + 1);
                strike(above + name, Optional.empty(), "not-declared");
            } else if (place.divided() && value instanceof Map<?, ?> inner) {
                var left = map(place, above + name + ".", inner, depth + 1);
                if (!left.isEmpty()) {
                    kept.put(name, left);
                }
            } else if (place.divided() && value instanceof Collection<?> inner) {
                var left = list(place, above + name, inner, depth + 1);
                if (!left.isEmpty()) {
                    kept.put(name, left);
                }
            } else {
                var copied = copy.of(value, depth + 1);
                if (keeps(place, above, name)) {
                    kept.put(name, copied);
                }
            }
        }
        return kept;
    }

    private List<@Nullable Object> list(Node place, String path, Collection<?> list, int depth) {
        copy.enter(depth);
        var kept = new ArrayList<@Nullable Object>();
        for (var value : list) {
            if (value instanceof Map<?, ?> inner) {
                var left = map(place, path + ".", inner, depth + 1);
                if (!left.isEmpty()) {
                    kept.add(left);
                }
            } else if (value instanceof Collection<?> inner) {
                var left = list(place, path, inner, depth + 1);
                if (!left.isEmpty()) {
                    kept.add(left);
                }
            } else {
                var copied = copy.of(value, depth + 1);
                if (keeps(place, "", path)) {
                    kept.add(copied);
                }
            }
        }
        return kept;
    }

    private boolean keeps(Node place, String above, String name) {
        if (place.always()) {
            return true;
        }
        var item = place.item();
        if (item == null) {
            strike(above + name, Optional.empty(), "not-declared");
            return false;
        }
        var reason = permission.reason(item);
        if (!reason.equals(Permission.GIVEN)) {
            strike(above + name, Optional.of(item), reason);
            return false;
        }
        personal = true;
        return true;
    }

    private void strike(String field, Optional<String> item, String reason) {
        struck.add(new Struck(field, item, reason));
    }
}
