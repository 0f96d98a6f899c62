package dev.sayso.consent;

import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Page;
import dev.sayso.ledger.Query;
import dev.sayso.ledger.receipt.Receipt.Shown;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.statement.Edition;
import java.util.List;
import java.util.Optional;

/**
 * What was shown when something was said. A profile names an edition by its date, and there may be several of that date: in other
 * languages, or the publisher's text beside a restatement. The history has the very file's SHA-256.
 */
final class ShownEditions {
    private static final int AT_ONCE = 500;

    private final Ledger history;
    private final List<Edition> kept;
    private final String statement;

    ShownEditions(Ledger history, List<Edition> kept, String statement) {
        this.history = history;
        this.kept = kept;
        this.statement = statement;
    }

    Shown of(String item, Optional<String> product, ChoiceRecord said) {
        return written(item, product, said)
                .map(EditionRef::sha256)
                .map(sum -> new Shown(Optional.of(sum), kept(sum)))
                .orElseGet(() -> named(said));
    }

    private Optional<EditionRef> written(String item, Optional<String> product, ChoiceRecord said) {
        var query = new Query(Optional.of(item), Optional.of(said.at()));
        Page page = history.newest(query, AT_ONCE);
        while (true) {
            var found = page.entries().stream()
                    .filter(entry -> entry.event().subject().product().equals(product))
                    .filter(entry -> left(entry, said))
                    .flatMap(entry -> entry.event().edition().stream())
                    .filter(edition -> edition.edition().equals(said.edition()))
                    .findFirst();
            if (found.isPresent() || page.older().isEmpty()) {
                return found;
            }
            page = history.older(query, page.older().get(), AT_ONCE);
        }
    }

    private static boolean left(Entry entry, ChoiceRecord said) {
        var event = entry.event();
        return event.leaves().filter(said.choice()::equals).isPresent()
                && event.result().since().orElse(entry.time()).equals(said.at());
    }

    private Optional<Edition> kept(String sha256) {
        return kept.stream().filter(edition -> edition.sha256().equals(sha256)).findFirst();
    }

    /** For what no history tells of, such as a choice that was written by hand. */
    private Shown named(ChoiceRecord said) {
        var edition = kept.stream()
                .filter(each -> each.statement().equals(statement) && each.id().equals(said.edition()))
                .filter(each -> each.language().getLanguage().equals(said.language()))
                .findFirst();
        return new Shown(edition.map(Edition::sha256), edition);
    }
}
