package dev.sayso.ui.settings;

import dev.sayso.catalogue.Item;
import dev.sayso.consent.ImportPlan;
import dev.sayso.phrases.ImportSentences;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Difference;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The choices as a file: what an import would change, until the person takes it over or leaves it. */
final class ChoicesFileModel {
    private final PanelModel model;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Pending>> pending = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * An import that nobody has decided on yet.
     *
     * @param file where it comes from
     * @param changes each item whose choice would be another one, in a line
     * @param notes what of the file is not taken over, a sentence each
     */
    record Pending(Path file, List<String> changes, List<String> notes) {
        Pending {
            changes = List.copyOf(changes);
            notes = List.copyOf(notes);
        }
    }

    ChoicesFileModel(PanelModel model) {
        this.model = model;
        words = model.words();
    }

    ReadOnlyObjectProperty<Optional<Pending>> pending() {
        return pending.getReadOnlyProperty();
    }

    /** What was done last, in a sentence. */
    ReadOnlyObjectProperty<Optional<String>> told() {
        return told.getReadOnlyProperty();
    }

    void write(Path file) {
        leave();
        model.exportChoices(file, () -> told.set(Optional.of(words.text("settings.choices.written", file))));
    }

    /** Shows what taking over the file would change; changes nothing. */
    void read(Path file) {
        leave();
        model.planImport(file, plan -> pending.set(Optional.of(shown(file, plan))));
    }

    void take() {
        pending.get().ifPresent(shown -> model.importChoices(shown.file()));
        leave();
    }

    void leave() {
        pending.set(Optional.empty());
        told.set(Optional.empty());
    }

    private Pending shown(Path file, ImportPlan plan) {
        return new Pending(
                file,
                plan.changes().stream().map(this::line).toList(),
                plan.notes().stream()
                        .map(note -> ImportSentences.of(note, words))
                        .toList());
    }

    private String line(Difference difference) {
        var title = model.service()
                .catalogue()
                .item(difference.item())
                .map(Item::title)
                .map(named -> named.in(words.locale()))
                .orElse(difference.item());
        var subject = difference
                .product()
                .map(product -> title + " (" + product + ")")
                .orElse(title);
        return words.text("settings.choices.change", subject, said(difference.before()), said(difference.after()));
    }

    private String said(Optional<ChoiceRecord> record) {
        return words.text("choice."
                + record.map(ChoiceRecord::choice).orElse(Choice.UNDECIDED).word());
    }
}
