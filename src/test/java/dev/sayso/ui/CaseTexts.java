package dev.sayso.ui;

import dev.sayso.consent.Author;
import dev.sayso.consent.Cases;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A person with one open support case, in which something is allowed, refused, added and struck out, and one that ended. */
public final class CaseTexts {
    private static final Author PANEL = new Author("user", "panel", Locale.ENGLISH);

    private CaseTexts() {}

    /** Fills the cases unless they are. */
    public static void fill(Cases cases) {
        if (!cases.list().isEmpty()) {
            return;
        }
        cases.open("An older one", Optional.empty(), 7, PANEL);
        cases.close("2026-0001", PANEL);
        cases.open("The editor stops at start, since the update of last week", Optional.of("vscode"), 14, PANEL);
        cases.choose("2026-0002", List.of("support.contact", "support.diagnostics"), Choice.GRANTED, PANEL);
        cases.choose("2026-0002", List.of("support.conversations"), Choice.REFUSED, PANEL);
        cases.contact("2026-0002", "ada@example.org");
        try {
            var folder = Files.createDirectories(cases.file().resolveSibling("logs"));
            var log = Files.writeString(folder.resolve("app.log"), "started\npassword=hunter2\nstopped\n");
            var picture = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
            cases.add("2026-0002", List.of(log, picture), "support.diagnostics");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
