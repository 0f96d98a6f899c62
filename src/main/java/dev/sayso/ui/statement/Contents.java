package dev.sayso.ui.statement;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Ties;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import dev.sayso.statement.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The list of a statement's contents: its sections, and under the one being read the categories that rest on it. */
final class Contents {
    /**
     * One line of it.
     *
     * @param title what it says
     * @param section id of the section it leads to or stands under
     * @param passages for a category: the passages of the section that it rests on; for a section, none
     */
    record Entry(String title, String section, List<String> passages) {
        Entry {
            passages = List.copyOf(passages);
        }

        boolean isSection() {
            return passages.isEmpty();
        }
    }

    private final Catalogue catalogue;
    private final Locale language;

    Contents(Catalogue catalogue, Locale language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    List<Entry> of(Edition edition, Ties ties, Optional<String> reading) {
        var entries = new ArrayList<Entry>();
        for (var section : edition.sections()) {
            var title = section.title().isBlank() ? edition.title() : section.title();
            entries.add(new Entry(title, section.id(), List.of()));
            if (reading.filter(section.id()::equals).isPresent()) {
                catalogue
                        .categories()
                        .forEach(category -> under(section, category, ties).ifPresent(entries::add));
            }
        }
        return entries;
    }

    private Optional<Entry> under(Section section, Category category, Ties ties) {
        var passages = section.passages().stream()
                .map(Passage::address)
                .filter(address -> category.items().stream()
                        .anyMatch(item -> ties.of(item.id()).contains(address)))
                .toList();
        return passages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(category.title().in(language), section.id(), passages));
    }
}
