package dev.sayso.ui.model;

import dev.sayso.consent.Consents;
import dev.sayso.phrases.EditionDate;
import dev.sayso.phrases.FirstRunSentences;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.ProfileState;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;

/** What the foot of the window says: when the last choice was saved, and under which edition choices were made. */
public final class FootLine {
    private FootLine() {}

    public static String of(Consents consents, Words words, ZoneId zone) {
        return switch (consents.profile()) {
            case ProfileState.Absent() -> nothing(consents, words);
            case ProfileState.Unreadable(var fault) -> words.text("foot.unreadable");
            case ProfileState.Present(var profile) ->
                profile.choices().values().stream()
                        .max(Comparator.comparing(ChoiceRecord::at))
                        .map(last -> saved(last, words, zone))
                        .orElseGet(() -> nothing(consents, words));
        };
    }

    private static String nothing(Consents consents, Words words) {
        return FirstRunSentences.required(consents, words)
                .orElseGet(() -> words.text(collected(consents) ? "foot.preview" : "foot.nothing"));
    }

    /** Whether a preview programme that the person joined collects anything. */
    private static boolean collected(Consents consents) {
        return consents.items().values().stream()
                .anyMatch(item -> !item.previews().isEmpty());
    }

    private static String saved(ChoiceRecord last, Words words, ZoneId zone) {
        if (!last.dated()) {
            return words.text("foot.undated");
        }
        var moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(last.at().atZone(zone));
        return words.text("foot.saved", moment, EditionDate.of(last.edition(), words.locale()));
    }
}
