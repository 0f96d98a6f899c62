package dev.sayso.profile;

import dev.sayso.json.JsonObject;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** What is known of the person's age, as it lies on the disk. */
final class AgeJson {
    static final String EXPECTED = "a month such as 2031-05 expected";

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d");

    private AgeJson() {}

    static Age read(JsonObject json) {
        var group = json.optionalString("group")
                .map(word ->
                        AgeGroup.of(word).orElseThrow(() -> json.fault("group", "unknown, adult or minor expected")))
                .orElse(AgeGroup.UNKNOWN);
        var until =
                json.optionalString("until").map(text -> month(text).orElseThrow(() -> json.fault("until", EXPECTED)));
        return new Age(group, until, json.flag("guardianConsented"));
    }

    static void write(Age age, ObjectNode into) {
        into.put("group", age.group().word());
        age.until().ifPresentOrElse(until -> into.put("until", until.toString()), () -> into.remove("until"));
        if (age.guardianConsented() || into.has("guardianConsented")) {
            into.put("guardianConsented", age.guardianConsented());
        }
    }

    static Optional<YearMonth> month(String text) {
        try {
            return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
