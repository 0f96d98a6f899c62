package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An edition that is read when it is first asked for. */
final class Volume {
    /** That of their cards. */
    static final Comparator<Volume> ORDER = new Order();

    private static final class Order implements Comparator<Volume> {
        @Override
        public int compare(Volume one, Volume other) {
            return Card.ORDER.compare(one.card, other.card);
        }
    }

    private final Card card;
    private final Supplier<Edition> reader;

    private @Nullable Edition read;

    Volume(Card card, Supplier<Edition> reader) {
        this.card = card;
        this.reader = reader;
    }

    Card card() {
        return card;
    }

    /** The edition; a failure is not remembered, so that a file that was put right is read again. */
    synchronized Edition edition() {
        var edition = read;
        if (edition == null) {
            edition = vouched(reader.get());
            read = edition;
        }
        return edition;
    }

    /** The edition with the dates that its index adds; refused where it is not what the index says. */
    private Edition vouched(Edition edition) {
        var found = Card.of(edition, card.file());
        var same = card.sameEdition(found) && card.sha256().or(found::sha256).equals(found.sha256());
        return Optional.of(edition.schedule())
                .filter(_ -> same)
                .flatMap(own -> own.completedBy(card.schedule()))
                .map(edition::scheduled)
                .orElseThrow(() -> {
                    var name = String.valueOf(card.file().getFileName());
                    return new FaultException(Fault.at(
                            Place.of(card.file()), Fault.Kind.INPUT, "statement.altered", name, card.edition()));
                });
    }
}
