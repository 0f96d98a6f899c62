package dev.sayso.sent;

import dev.sayso.consent.CaseView;
import dev.sayso.support.Standing;
import dev.sayso.support.SupportCase;
import dev.sayso.support.bundle.Collector;
import dev.sayso.support.bundle.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What support gets: collected by what puts a support case's bundle together, with the secrets struck out. */
final class SupportData {
    /** It names the licence that this one machine has. */
    private static final String REGISTRY = "registry";

    private static final List<String> DIAGNOSTICS = List.of(
            "sayso-version",
            "java-heap-largest",
            "memory-total",
            "memory-available",
            "swap-free",
            "disk-total",
            "disk-free",
            "uptime",
            "load");
    private static final List<String> SYSTEM = List.of(
            "os-name",
            "os-version",
            "os-release",
            "os-arch",
            "java-version",
            "java-vendor",
            "java-vm-name",
            "locale",
            "time-zone",
            "processor",
            "processors",
            "software",
            REGISTRY);

    static final List<Source> SOURCES = List.of(
            Source.of(
                    "support.contact",
                    List.of(Field.covered("contact")),
                    (look, into) -> into.list("contact", contacts(look.cases().get()))),
            // SaySo has no part in them, and so has nothing of them to show.
            Source.of("support.conversations", List.of(Field.covered("conversation")), (look, into) -> {}),
            bundled("support.diagnostics", DIAGNOSTICS),
            bundled("support.system", SYSTEM));

    private SupportData() {}

    private static List<String> contacts(List<CaseView> cases) {
        return cases.stream()
                .filter(view -> view.standing() == Standing.OPEN)
                .map(view -> view.supportCase().contact())
                .toList();
    }

    private static Source bundled(String item, List<String> names) {
        var fields = names.stream()
                .map(name -> new Field(name, name.equals(REGISTRY)))
                .toList();
        return Source.of(item, fields, (look, into) -> {
            var incident = SupportCase.opened("", "", Optional.empty(), look.at(), 1);
            for (var part :
                    Collector.collect(incident, Set.of(item), look.machine()).parts()) {
                put(part, into);
            }
        });
    }

    private static void put(Part part, Gathering into) {
        var name = part.name().replaceFirst("\\.txt$", "").replace('.', '-');
        switch (part.sort()) {
            case VALUE -> into.put(name, part.text());
            case LIST, FILE -> into.list(name, part.text().lines().toList());
        }
    }
}
