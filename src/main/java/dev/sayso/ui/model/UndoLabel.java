package dev.sayso.ui.model;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.consent.UndoStep;
import dev.sayso.profile.Choice;
import dev.sayso.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names what undo would take back: «Undo: refused “Other software”». */
public final class UndoLabel {
    private UndoLabel() {}

    public static String of(UndoStep step, Catalogue catalogue, Words words) {
        var made = step.after().values().stream()
                .map(record -> record.map(said -> said.choice()).orElse(Choice.UNDECIDED))
                .collect(Collectors.toSet());
        var act = made.size() == 1 ? made.iterator().next().word() : "several";
        return words.text("undo." + act, subject(step, catalogue, words));
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
