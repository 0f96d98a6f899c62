package dev.sayso.phrases;

import dev.sayso.consent.Erasure;
import dev.sayso.consent.OwnFile;
import dev.sayso.consent.Remainder;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What an erasure takes and what it leaves, in sentences. */
public final class ErasureSentences {
    private static final long KILO = 1000;

    private ErasureSentences() {}

    /** What is to be erased, in a sentence. */
    public static String lead(Erasure erasure, Words words, ZoneId zone) {
        return words.text(
                "erase.lead." + word(erasure),
                erasure.wish()
                        .before()
                        .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(words.locale())
                                .withZone(zone)::format)
                        .orElse(""));
    }

    /** What it is that lies in the file. */
    public static String what(OwnFile file, Words words) {
        return words.text("erase.file." + file.kind());
    }

    /** The size that a person reads. */
    public static String size(OwnFile file, Words words) {
        return file.bytes() < KILO
                ? words.text("erase.bytes", file.bytes())
                : words.text("erase.kilobytes", (file.bytes() + KILO - 1) / KILO);
    }

    /** Why it stays, without its place. */
    public static String why(Remainder left, Words words) {
        return words.text(
                "erase.left." + left.kind(), left.place().map(Path::toString).orElse(""));
    }

    /** What was done, in a sentence. */
    public static String done(Erasure erased, Words words) {
        if (erased.nothing() && erased.failed().isEmpty()) {
            return words.text("erase.nothing");
        }
        return erased.failed().isEmpty()
                ? words.text("erase.done." + word(erased))
                : words.text(
                        "erase.partly", erased.files().size(), erased.failed().size());
    }

    private static String word(Erasure erasure) {
        return erasure.wish().extent().word() + (erasure.wish().before().isPresent() ? "-before" : "");
    }
}
