package dev.sayso.ui.settings;

import dev.sayso.consent.Erasing;
import dev.sayso.consent.Erasure;
import dev.sayso.consent.Erasure.Extent;
import dev.sayso.consent.Erasure.Wish;
import dev.sayso.consent.OwnFile;
import dev.sayso.consent.Remainder;
import dev.sayso.files.Folders;
import dev.sayso.phrases.ErasureSentences;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Erasing what SaySo keeps: what would go, until the person erases it or keeps it, and then what went. */
final class EraseModel {
    private final PanelModel model;
    private final Words words;
    private final Erasing erasing;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A file or folder, and what must be said of it. */
    record Line(Optional<Path> place, String text) {}

    /**
     * An erasure as it is shown.
     *
     * @param lead what would be erased, or what was, in a sentence
     * @param files what goes, or went
     * @param kept files that stay
     * @param left what stays besides
     * @param failed why a file could not be erased, a sentence each
     * @param pending what would be erased; empty where nothing would be, or was
     */
    record Shown(
            String lead,
            List<Line> files,
            List<Line> kept,
            List<Line> left,
            List<String> failed,
            Optional<Extent> pending) {}

    EraseModel(PanelModel model, Folders folders) {
        this.model = model;
        words = model.words();
        erasing = model.service().erasing(folders);
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows what would go and what would stay; erases nothing. */
    void show(Extent extent) {
        keep();
        model.ask(() -> erasing.plan(Wish.of(extent)), plan -> shown.set(Optional.of(shown(plan, true))));
    }

    /** Erases what is shown. */
    void erase() {
        shown.get()
                .flatMap(Shown::pending)
                .ifPresent(extent -> model.ask(
                        () -> erasing.erase(Wish.of(extent), model.author()),
                        erased -> shown.set(Optional.of(shown(erased, false)))));
    }

    void keep() {
        shown.set(Optional.empty());
    }

    private Shown shown(Erasure erasure, boolean pending) {
        var ahead = pending && !erasure.nothing();
        return new Shown(
                ahead ? ErasureSentences.lead(erasure, words, ZoneOffset.UTC) : ErasureSentences.done(erasure, words),
                Stream.concat(erasure.files().stream(), erasure.shortened().stream())
                        .map(this::line)
                        .toList(),
                erasure.kept().stream().map(this::line).toList(),
                erasure.left().stream().map(this::line).toList(),
                erasure.failed().stream()
                        .map(fault -> words.what(fault) + " " + words.todo(fault))
                        .toList(),
                ahead ? Optional.of(erasure.wish().extent()) : Optional.empty());
    }

    private Line line(OwnFile file) {
        return new Line(
                Optional.of(file.file()),
                words.text("erase.of", ErasureSentences.what(file, words), ErasureSentences.size(file, words)));
    }

    private Line line(Remainder left) {
        return new Line(left.place(), ErasureSentences.why(left, words));
    }
}
