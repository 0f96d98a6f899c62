package dev.sayso.cli.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Library;
import dev.sayso.statement.Section;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what the command line names. */
final class Named {
    private Named() {}

    /** In the reader's language where there is one of that date, else the first. */
    static Edition edition(Library library, String id, Locale language) {
        return editions(library, id, language).getFirst();
    }

    /** All of that date, those in the reader's language first; at least one. */
    static List<Edition> editions(Library library, String id, Locale language) {
        var all = library.editions();
        var ofThatDate = all.stream()
                .filter(edition -> edition.id().equals(id))
                .sorted(Comparator.comparing(
                        edition -> !edition.language().getLanguage().equals(language.getLanguage())))
                .toList();
        if (ofThatDate.isEmpty()) {
            var known = all.stream().map(Edition::id).distinct().toList();
            throw new FaultException(Fault.of(Kind.USAGE, "cli.edition-unknown", id, meant(id, known)));
        }
        return ofThatDate;
    }

    /** The section of that id in the first of the editions that has it. */
    static Section section(Collection<Edition> editions, String id) {
        var sections = editions.stream()
                .flatMap(edition -> edition.sections().stream())
                .toList();
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    var known = sections.stream().map(Section::id).distinct().toList();
                    return new FaultException(Fault.of(Kind.USAGE, "cli.section-unknown", id, meant(id, known)));
                });
    }

    /** The one that was probably meant, else all there are. */
    private static String meant(String id, List<String> known) {
        return Nearest.to(id, known).orElse(String.join(", ", known));
    }
}
