package dev.sayso.sent;

import java.util.List;
import java.util.Locale;

/** What a source found of its item. */
public sealed interface Collected {
    /** It is being collected. */
    record Waiting() implements Collected {}

    /**
     * Values.
     *
     * @param missing names of declared fields that this machine has no value for
     * @param example whether they were made up to show what they look like
     */
    record Found(List<Datum> data, List<String> missing, boolean example) implements Collected {
        public Found {
            data = List.copyOf(data);
            missing = List.copyOf(missing);
        }
    }

    /**
     * No values, because something went wrong.
     *
     * @param detail what the system said; empty where it said nothing
     */
    record Failed(Trouble trouble, String detail) implements Collected {}

    /** What can go wrong. */
    enum Trouble {
        /** It handed out something that nobody declared. */
        UNDECLARED,
        /** It did not end in time. */
        TIME,
        /** It handed out more than anybody could look at. */
        TOO_MUCH,
        /** The system did not let it read. */
        UNREADABLE,
        /** It broke. */
        BROKEN;

        /** The word in JSON and in {@code assets/i18n}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The values, where there are any. */
    default List<Datum> values() {
        return this instanceof Found found ? found.data() : List.of();
    }

    default long bytes() {
        return values().stream().mapToLong(Datum::bytes).sum();
    }
}
