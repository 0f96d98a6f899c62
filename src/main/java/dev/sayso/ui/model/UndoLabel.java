package dev.sayso.ui.model;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Programme;
import dev.sayso.consent.UndoStep;
import dev.sayso.profile.Choice;
import dev.sayso.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names what undo would take back: «Undo: refused “Other software”». */
public final class UndoLabel {
    private UndoLabel() {}

    public static String of(UndoStep step, Catalogue catalogue, Words words) {
        if (!step.programmesAfter().isEmpty()) {
            return programme(step, catalogue, words);
        }
        var made = step.after().values().stream()
                .map(record -> record.map(said -> said.choice()).orElse(Choice.UNDECIDED))
                .collect(Collectors.toSet());
        var act = made.size() == 1 ? made.iterator().next().word() : "several";
        return words.text("undo." + act, subject(step, catalogue, words));
    }

    /** An act that joins or leaves is named after that, whatever choices came with it. */
    private static String programme(UndoStep step, Catalogue catalogue, Words words) {
        var change = step.programmesAfter().entrySet().iterator().next();
        var name = Optional.ofNullable(catalogue.programmes().get(change.getKey()))
                .map(Programme::name)
                .orElse(change.getKey());
        return words.text(change.getValue().isPresent() ? "undo.preview-joined" : "undo.preview-left", name);
    }

    private static String subject(UndoStep step, Catalogue catalogue, Words words) {
        var ids = step.after().keySet();
        if (ids.size() == 1) {
            var id = ids.iterator().next();
            return words.text(
                    "undo.one",
                    catalogue
                            .item(id)
                            .map(item -> item.title().in(words.locale()))
                            .orElse(id));
        }
        var categories =
                ids.stream().map(id -> id.substring(0, id.indexOf('.'))).collect(Collectors.toSet());
        var whole = categories.size() == 1
                ? catalogue.category(categories.iterator().next())
                : Optional.<Category>empty();
        return whole.map(category -> words.text("undo.one", category.title().in(words.locale())))
                .orElseGet(() -> words.text("undo.many", ids.size()));
    }
}
