package dev.sayso.ledger.receipt;

import dev.sayso.words.Words;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a receipt can be written as. */
public enum Form {
    /** JSON in the fields of Kantara's Consent Receipt 1.1; holds consents alone. */
    KANTARA("json"),
    /** JSON-LD after ISO/IEC TS 27560 in the terms of W3C's Data Privacy Vocabulary. */
    DPV("jsonld"),
    /** A page to print. */
    HTML("html"),
    /** Plain text, to be pasted where one likes. */
    TEXT("txt");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /** The word on the command line and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    /** What a file's name ends with, after the dot. */
    public String ending() {
        return ending;
    }

    /** How many of the receipt's choices this form has no place for. */
    public int missing(Receipt receipt) {
        return this != KANTARA
                ? 0
                : (int) receipt.lines().stream().filter(line -> !line.allows()).count();
    }

    /**
     * The receipt in this form; empty where the form holds consents alone and there are none.
     *
     * @param zone the time zone that a page shows moments in
     */
    public Optional<String> write(Receipt receipt, Words words, ZoneId zone) {
        return switch (this) {
            case KANTARA -> KantaraReceipt.json(receipt, words);
            case DPV -> Optional.of(DpvReceipt.jsonLd(receipt, words));
            case TEXT -> Optional.of(TextReceipt.text(receipt, words, zone));
            case HTML -> Optional.of(HtmlReceipt.page(receipt, words, zone));
        };
    }
}
