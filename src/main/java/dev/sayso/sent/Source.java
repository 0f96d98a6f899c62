package dev.sayso.sent;

import java.io.IOException;
import java.util.List;

/**
 * Collects one item's values.
 *
 * @param item id of the item
 * @param example whether the values are made up: the real thing happens only now and then
 * @param fields all that it may hand out
 */
record Source(String item, boolean example, List<Field> fields, Work work) {
    Source {
        fields = List.copyOf(fields);
    }

    /** Collects what a look at the machine shows. */
    @FunctionalInterface
    interface Work {
        void collect(Look look, Gathering into) throws IOException, InterruptedException;
    }

    static Source of(String item, List<Field> fields, Work work) {
        return new Source(item, false, fields, work);
    }

    static Source example(String item, List<Field> fields, Work work) {
        return new Source(item, true, fields, work);
    }

    Collected collect(Look look) throws IOException, InterruptedException {
        var gathering = new Gathering(fields);
        work.collect(look, gathering);
        return gathering.found(example);
    }
}
