package dev.sayso.cli;

import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.files.Folders;
import dev.sayso.words.Words;
import java.util.Locale;

/** What one run of a command works with; closing it closes the service. */
public record Session(Words words, Folders folders, ConsentService consents) implements AutoCloseable {

    /** The person at the command line. The language is the one they read, which is English where theirs has no words. */
    Author author() {
        return new Author("user", "cli", languageRead());
    }

    private Locale languageRead() {
        var wanted = words.locale().getLanguage();
        return Words.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    @Override
    public void close() {
        consents.close();
    }
}
