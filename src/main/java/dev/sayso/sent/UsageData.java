package dev.sayso.sent;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How products are used. SaySo counts nothing: what a product would note of this very look at the machine stands for what
 * others note all day.
 */
final class UsageData {
    private static final String FEATURE = "what-is-sent";

    static final List<Source> SOURCES = List.of(
            Source.example(
                    "usage.features", List.of(Field.open("feature")), (look, into) -> into.put("feature", FEATURE)),
            Source.example("usage.frequency", List.of(Field.open("times"), Field.open("last")), (look, into) -> {
                into.put("times", "1");
                into.put("last", look.at().truncatedTo(ChronoUnit.SECONDS).toString());
            }),
            Source.example(
                    "usage.manner",
                    List.of(Field.open("steps")),
                    (look, into) -> into.list("steps", List.of("open " + FEATURE, "read values", "change nothing"))));

    private UsageData() {}
}
