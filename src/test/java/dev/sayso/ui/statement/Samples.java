package dev.sayso.ui.statement;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Ties;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import dev.sayso.statement.Section;
import dev.sayso.statement.Span;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small statement that the bundled catalogue ties, and a book of one that it does not. */
final class Samples {
    static final Catalogue CATALOGUE = CatalogueReader.bundled();
    static final Edition EDITION = edition(List.of(
            section("introduction", "About this", passage("introduction#a", "Words about software.")),
            section(
                    "data-we-collect",
                    "Data we collect",
                    passage("data-we-collect#choices", "You may decline."),
                    passage("data-we-collect#device", "Software, network and device."),
                    passage("data-we-collect#error-reports", "Problems of software, and of other software.")),
            section(
                    "contact",
                    "Contact",
                    new Passage(
                            "contact#a",
                            1,
                            List.of(Span.plain("See "), Span.link("here", URI.create("https://example.org/here")))))));
    static final Ties TIES = Ties.between(CATALOGUE, EDITION);

    private Samples() {}

    static Edition book(int sections) {
        return edition(IntStream.range(0, sections)
                .mapToObj(
                        i -> section("s" + i, "Section " + i, passage("s" + i + "#a", "Passage " + i + " of a book.")))
                .toList());
    }

    private static Edition edition(List<Section> sections) {
        return new Edition(
                "sample", "2016-09", Locale.ENGLISH, "Sample", "Publisher", Optional.empty(), true, "00", sections);
    }

    private static Section section(String id, String title, Passage... passages) {
        return new Section(id, title, List.of(passages));
    }

    private static Passage passage(String address, String text) {
        return new Passage(address, 0, List.of(Span.plain(text)));
    }
}
