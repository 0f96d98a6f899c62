package dev.sayso.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which item each field of a program's payloads belongs to. Written once, beside the code that gathers the data; immutable and safe from
 * any thread.
 *
 * <p>A field is named by its path, joined by dots: {@code user.name} is the entry {@code name} in the map {@code user}, and just as well
 * an entry of that flat name. What lies below a named field belongs to its item too, unless a longer path names it itself. Entries of lists
 * have the path of their list. A field that no path covers belongs to nothing and is always struck.
 */
public final class FieldMap {
    /** Stands for fields that say nothing of the person or the machine. */
    private static final String NOTHING_PERSONAL = "";

    private final Node root;

    /** A place in a payload: a named field, a map on the way to one, or what lies below one. */
    static final class Node {
        private final @Nullable String item;
        private final Map<String, Node> below;
        private final @Nullable Node unnamed;

        /**
         * A place with everything named below it, by the rest of the path.
         *
         * @param item what it belongs to; null where nothing that is named covers it
         */
        Node(@Nullable String item, Map<String, Node> below) {
            this.item = item;
            this.below = below;
            this.unnamed = item == null ? null : below.isEmpty() ? this : new Node(item, Map.of());
        }

        /** What it belongs to; null where nothing that is named covers it. */
        @Nullable
        String item() {
            return item;
        }

        /** Whether it may be sent whatever the person said. */
        boolean always() {
            return NOTHING_PERSONAL.equals(item);
        }

        /** Whether something below it is named by itself, and may belong to another item. */
        boolean divided() {
            return !below.isEmpty();
        }

        /** The entry of that name; null where nothing names or covers it. */
        @Nullable
        Node entry(String name) {
            var exact = below.get(name);
            if (exact != null) {
                return exact;
            }
            if (!below.isEmpty()) {
                // A flat name may go on below a named field.
                for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
                    var above = below.get(name.substring(0, dot));
                    if (above != null) {
                        return above.unnamed;
                    }
                }
            }
            return unnamed;
        }
    }

    private FieldMap(Node root) {
        this.root = root;
    }

    /**
     * Begins a map of fields.
     *
     * @return a builder with no field
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The item that a field belongs to.
     *
     * @param field the field's path
     * @return the item's id; empty where no path covers the field, and where it belongs to nothing that could be asked for
     */
    public Optional<String> item(String field) {
        return Optional.ofNullable(root.entry(field))
                .filter(node -> !node.always())
                .flatMap(node -> Optional.ofNullable(node.item()));
    }

    /**
     * Whether a field says nothing of the person or the machine, and so may always be sent.
     *
     * @param field the field's path
     * @return true where {@link Builder#always} named it, or a field above it
     */
    public boolean always(String field) {
        return Optional.ofNullable(root.entry(field)).filter(Node::always).isPresent();
    }

    Node root() {
        return root;
    }

    /** Collects the fields of a {@link FieldMap}. Not for use by several threads. */
    public static final class Builder {
        private final Map<String, String> items = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Says which item a field belongs to. The last word on a field holds.
         *
         * @param path the field's path: {@code os.version}
         * @param item the item's id: {@code device.os}; one that the catalogue lacks is never allowed
         * @return this builder
         * @throws IllegalArgumentException where the path has an empty name in it, or the item is empty
         */
        public Builder field(String path, String item) {
            if (item.isEmpty()) {
                throw new IllegalArgumentException("no item for the field " + path);
            }
            return put(path, item);
        }

        /**
         * Says that a field holds nothing of the person or the machine, such as the version of the payload's form: it is kept whatever the
         * person said. A payload of such fields alone is left {@linkplain Filtered#kept() with nothing to send}.
         *
         * @param path the field's path
         * @return this builder
         * @throws IllegalArgumentException where the path has an empty name in it
         */
        public Builder always(String path) {
            return put(path, NOTHING_PERSONAL);
        }

        private Builder put(String path, String item) {
            if (path.isEmpty() || path.startsWith(".") || path.endsWith(".") || path.contains("..")) {
                throw new IllegalArgumentException("no path of a field: " + path);
            }
            items.put(path, item);
            return this;
        }

        /**
         * Makes the map of what was said so far.
         *
         * @return a map of fields; later changes of this builder do not reach it
         */
        public FieldMap build() {
            return new FieldMap(node("", null, new HashMap<>()));
        }

        private Node node(String prefix, @Nullable String item, Map<String, Node> made) {
            var below = new HashMap<String, Node>();
            for (var path : items.keySet()) {
                if (path.startsWith(prefix)) {
                    var above = item;
                    for (int end = end(path, prefix.length()); end > 0; end = end(path, end + 1)) {
                        var whole = path.substring(0, end);
                        var own = items.getOrDefault(whole, above);
                        above = own;
                        if (!made.containsKey(whole)) {
                            made.put(whole, node(whole + ".", own, made));
                        }
                        below.put(whole.substring(prefix.length()), made.get(whole));
                    }
                }
            }
            return new Node(item, Map.copyOf(below));
        }

        /** Where the name ends that begins there; 0 where the path is over. */
        private static int end(String path, int from) {
            if (from > path.length()) {
                return 0;
            }
            int dot = path.indexOf('.', from);
            return dot < 0 ? path.length() : dot;
        }
    }
}
