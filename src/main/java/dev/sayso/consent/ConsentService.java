package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.decision.Because;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.statement.Library;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The one door to a person's choices, and their only writer. All its methods may be called from any thread. */
@SuppressWarnings("DoNotCallSuggester")
public final class ConsentService implements AutoCloseable {
    private ConsentService() {}

    public Catalogue catalogue() {
        throw new UnsupportedOperationException();
    }

    public Library library() {
        throw new UnsupportedOperationException();
    }

    /** What holds now. */
    public Consents current() {
        throw new UnsupportedOperationException();
    }

    /** Every reason that applies to an item now, the deciding one first. */
    public List<Because> explain(String item, Optional<String> product) {
        throw new UnsupportedOperationException();
    }

    /**
     * Says {@code choice} of each of {@code items}, all or none.
     *
     * @throws dev.sayso.fault.FaultException where an item is unknown or can't be asked each time, where a rule forbids
     *     what would be granted, or where the profile can't be saved; then nothing has changed
     */
    public Consents choose(Collection<String> items, Choice choice, Author author) {
        throw new UnsupportedOperationException();
    }

    /** Says {@code choice} of every item that the person may say it of: locked ones stay as they are. */
    public Consents chooseAll(Choice choice, Author author) {
        throw new UnsupportedOperationException();
    }

    /** Takes back the last act; does nothing where there is none. */
    public Consents undo() {
        throw new UnsupportedOperationException();
    }

    /** Forgets every choice, as one act that can be undone. */
    public Consents reset(Author author) {
        throw new UnsupportedOperationException();
    }

    public Consents setAccount(Account account) {
        throw new UnsupportedOperationException();
    }

    /** Calls {@code listener} after every change, also one that another process made, until what it returns is closed. */
    public Subscription onChange(Consumer<Consents> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
