package dev.sayso.ledger.receipt;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Controller;
import dev.sayso.catalogue.Fact;
import dev.sayso.catalogue.Item;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.statement.Edition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What somebody said, with all that it was said about: the same facts for every form of receipt.
 *
 * @param id of this receipt
 * @param issued when it was made
 * @param person the profile's id
 * @param locale the language to write it in
 * @param controller who answers for the data
 * @param head SHA-256 of the ledger's last line when the receipt was made; empty where there is no ledger
 * @param lines what was said, in the catalogue's order
 */
public record Receipt(
        UUID id,
        Instant issued,
        UUID person,
        Locale locale,
        Controller controller,
        Optional<String> head,
        List<Line> lines) {
    public Receipt {
        lines = List.copyOf(lines);
    }

    /**
     * One choice.
     *
     * @param item what it is about
     * @param product the product that it was said of alone; empty where for all
     * @param said the choice itself
     * @param shown the edition that it was made under
     * @param category the title of the item's category
     * @param purposes why the item is collected
     * @param recipients who gets it
     * @param retention how long it is kept
     */
    public record Line(
            Item item,
            Optional<String> product,
            ChoiceRecord said,
            Shown shown,
            String category,
            List<String> purposes,
            List<String> recipients,
            String retention) {
        /** Whether it allows something now: what was allowed may have ended since. */
        public boolean allows() {
            return said.choice() == Choice.GRANTED && said.ended().isEmpty();
        }

        public Line {
            purposes = List.copyOf(purposes);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * What was shown when something was said, as far as that is known.
     *
     * @param sha256 of the edition's file
     * @param kept the edition itself; empty where it is not kept here any more
     */
    public record Shown(Optional<String> sha256, Optional<Edition> kept) {}

    /** Tells what was shown when something was said. */
    @FunctionalInterface
    public interface ShownThen {
        Shown of(String item, Optional<String> product, ChoiceRecord said);
    }

    /**
     * What a receipt has besides the choices.
     *
     * @param id a new one
     * @param issued now
     */
    public record Header(UUID id, Instant issued, Locale locale, Controller controller, Optional<String> head) {}

    /**
     * A receipt for those of a profile's choices that are wanted.
     *
     * @param wanted by item id
     */
    public static Receipt of(
            Header header, Catalogue catalogue, ShownThen shown, Profile profile, Predicate<String> wanted) {
        var lines = new ArrayList<Line>();
        var find = new Lines(catalogue, shown, header.locale());
        for (var item : catalogue.items()) {
            if (wanted.test(item.id())) {
                find.line(item, Optional.empty(), profile.choices()).ifPresent(lines::add);
                profile.products()
                        .forEach((product, its) -> find.line(item, Optional.of(product), its.choices())
                                .ifPresent(lines::add));
            }
        }
        return new Receipt(
                header.id(), header.issued(), profile.id(), header.locale(), header.controller(), header.head(), lines);
    }

    private record Lines(Catalogue catalogue, ShownThen shown, Locale locale) {
        Optional<Line> line(Item item, Optional<String> product, Map<String, ChoiceRecord> choices) {
            return Optional.ofNullable(choices.get(item.id()))
                    .map(said -> new Line(
                            item,
                            product,
                            said,
                            shown.of(item.id(), product, said),
                            catalogue
                                    .category(item.category())
                                    .map(category -> category.title().in(locale))
                                    .orElse(item.category()),
                            titles(catalogue.purposes(), item.purposes()),
                            titles(catalogue.recipients(), item.recipients()),
                            String.join("; ", titles(catalogue.retentions(), List.of(item.retention())))));
        }

        private List<String> titles(Map<String, Fact> facts, List<String> ids) {
            return ids.stream()
                    .flatMap(id -> Optional.ofNullable(facts.get(id)).stream())
                    .map(fact -> fact.title().in(locale))
                    .toList();
        }
    }
}
