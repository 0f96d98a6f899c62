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

    /** Apart, since most profiles name no month. */
    private static final class Month {
        static final Pattern PATTERN = Pattern.compile("\\d{4}-\\d\\d");
    }

    private AgeJson() {}

    static Age read(JsonObject json) {
        var group = json.has("group") ? AgeGroup.of(json.string("group")) : Optional.of(AgeGroup.UNKNOWN);
        if (group.isEmpty()) {
            throw json.fault("group", "unknown, adult or minor expected");
        }
        var until = json.has("until") ? month(json.string("until")) : Optional.<YearMonth>empty();
        if (json.has("until") && until.isEmpty()) {
            throw json.fault("until", EXPECTED);
        }
        return new Age(group.get(), until, json.flag("guardianConsented"));
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
            return Month.PATTERN.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
