package dev.sayso.ui.history;

import dev.sayso.consent.ConsentService;
import dev.sayso.consent.Receipts;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.NewFile;
import dev.sayso.ledger.receipt.Form;
import dev.sayso.words.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Receipts of what was said, and the record itself, to take along. */
final class Copies {
    private final ConsentService service;
    private final Words words;
    private final ZoneId zone;
    private final InstantSource clock;
    private final Executor background;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<Optional<Receipt>> receipt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * A receipt that is on screen.
     *
     * @param of the item or the category that it is for; empty where for all
     * @param text of it in that form
     * @param missing how many choices that form has no place for
     */
    record Receipt(Optional<String> of, Form form, String text, int missing) {}

    /** What was done last, or why it could not be. */
    record Told(boolean done, String sentence) {}

    Copies(
            ConsentService service,
            Words words,
            ZoneId zone,
            InstantSource clock,
            Executor background,
            Executor screen) {
        this.service = service;
        this.words = words;
        this.zone = zone;
        this.clock = clock;
        this.background = background;
        this.screen = screen;
    }

    ReadOnlyObjectProperty<Optional<Receipt>> receipt() {
        return receipt.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Told>> told() {
        return told.getReadOnlyProperty();
    }

    /** Makes a receipt and shows it. */
    void make(Optional<String> of, Form form) {
        attempt(() -> {
            var made = made(of, form);
            return () -> {
                receipt.set(Optional.of(made));
                told.set(Optional.empty());
            };
        });
    }

    /** Writes the receipt that is on screen, where nothing lies yet. */
    void save(Path file) {
        receipt.get()
                .ifPresent(shown -> attempt(() -> {
                    new NewFile(Disk.REAL).write(file, shown.text().getBytes(StandardCharsets.UTF_8));
                    return () -> say(words.text("history.receipt.saved", file));
                }));
    }

    /** Copies the record into a folder, for somebody to verify without SaySo. */
    void export(Path folder) {
        attempt(() -> {
            var copies = service.history().export(folder);
            return () -> say(
                    copies.isEmpty()
                            ? words.text("history.nothing")
                            : words.text("history.exported", copies.size(), folder));
        });
    }

    void close() {
        receipt.set(Optional.empty());
        told.set(Optional.empty());
    }

    private Receipt made(Optional<String> of, Form form) {
        var issued = new Receipts(service)
                .issue(
                        item -> of.filter(wanted -> !item.equals(wanted) && !item.startsWith(wanted + "."))
                                .isEmpty(),
                        words.locale(),
                        UUID.randomUUID(),
                        clock.instant());
        return form.write(issued, words, zone)
                .map(text -> new Receipt(of, form, text, form.missing(issued)))
                .orElseThrow(() -> new FaultException(Fault.of(Fault.Kind.USAGE, "receipt.no-consents")));
    }

    private void say(String sentence) {
        told.set(Optional.of(new Told(true, sentence)));
    }

    private void attempt(Supplier<Runnable> work) {
        background.execute(() -> {
            try {
                screen.execute(work.get());
            } catch (FaultException e) {
                var sentence = words.what(e.fault()) + " " + words.safe(e.fault()) + " " + words.todo(e.fault());
                screen.execute(() -> told.set(Optional.of(new Told(false, sentence))));
            }
        });
    }
}
