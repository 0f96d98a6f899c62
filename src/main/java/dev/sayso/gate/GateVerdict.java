package dev.sayso.gate;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What holds for one item, and why. A value that never changes; safe from any thread. */
public final class GateVerdict {
    private final String item;
    private final Optional<String> product;
    private final GateOutcome outcome;
    private final String reason;
    private final Function<Locale, String> sentence;

    GateVerdict(
            String item,
            Optional<String> product,
            GateOutcome outcome,
            String reason,
            Function<Locale, String> sentence) {
        this.item = item;
        this.product = product;
        this.outcome = outcome;
        this.reason = reason;
        this.sentence = sentence;
    }

    /**
     * The item that it is about.
     *
     * @return the item's id: {@code errors.file-contents}
     */
    public String item() {
        return item;
    }

    /**
     * The product that would use it.
     *
     * @return the product's name; empty where it is about all products
     */
    public Optional<String> product() {
        return product;
    }

    /**
     * What holds.
     *
     * @return the outcome
     */
    public GateOutcome outcome() {
        return outcome;
    }

    /**
     * Whether it may be sent without asking.
     *
     * @return true for {@link GateOutcome#ALLOWED} alone
     */
    public boolean allowed() {
        return outcome == GateOutcome.ALLOWED;
    }

    /**
     * The reason that decided, as {@code sayso check} prints it: {@code granted}, {@code policy-forbids}, {@code undecided}. A gate has
     * three of its own: {@code gate-closed}, {@code gate-stalled} where the files could not be looked at in time, and {@code gate-failed}
     * where looking at them failed in a way that nobody foresaw.
     *
     * @return the reason's word; lower case, hyphens between words
     */
    public String reason() {
        return reason;
    }

    /**
     * The reason in plain words, for a log or a settings page.
     *
     * @param language the reader's language; English where SaySo does not speak it
     * @return one short phrase
     */
    public String sentence(Locale language) {
        return sentence.apply(language);
    }

    /**
     * The reason in plain words, in this machine's language.
     *
     * @return one short phrase
     */
    public String sentence() {
        return sentence(Locale.getDefault());
    }

    /** {@inheritDoc} */
    @Override
    public boolean equals(Object other) {
        return other instanceof GateVerdict that
                && item.equals(that.item)
                && product.equals(that.product)
                && outcome == that.outcome
                && reason.equals(that.reason);
    }

    /** {@inheritDoc} */
    @Override
    public int hashCode() {
        return item.hashCode() * 31 + reason.hashCode();
    }

    /** {@inheritDoc} */
    @Override
    public String toString() {
        return item + " " + outcome.word() + " " + reason;
    }
}
