package dev.sayso.phrases;

import dev.sayso.consent.ImportPlan.Note;
import dev.sayso.words.Words;
import java.util.Locale;

/** What of a file of choices is not taken over, in a sentence. */
public final class ImportSentences {
    private ImportSentences() {}

    public static String of(Note note, Words words) {
        var subject = note.product().map(product -> product + "/").orElse("") + note.subject();
        return words.text("import.note." + word(note), subject, note.detail().orElse(""));
    }

    /** The reason's word in JSON and in {@code assets/i18n}. */
    public static String word(Note note) {
        return note.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
