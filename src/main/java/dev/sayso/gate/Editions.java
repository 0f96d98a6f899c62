package dev.sayso.gate;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.EditionChanges;
import dev.sayso.catalogue.MaterialChange;
import dev.sayso.files.Folders;
import dev.sayso.statement.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The statement's editions on this machine, for those who allowed something under one of them. */
final class Editions {
    private final Library library;
    private final EditionChanges changes;

    Editions(Catalogue catalogue, Folders folders) {
        this.library = new Library(folders.imported(), folders.shared());
        this.changes = new EditionChanges(catalogue);
    }

    /** By item: what editions in effect on that day changed of it after the named one. */
    Map<String, List<MaterialChange>> changedSince(String edition, LocalDate today) {
        return changes.after(edition, library.inEffect(today));
    }
}
