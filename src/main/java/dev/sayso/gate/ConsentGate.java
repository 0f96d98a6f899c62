package dev.sayso.gate;

import dev.sayso.decision.Circumstances;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says whether an item of a person's data may be sent, now. A program asks at each emission, and gathers nothing that it could not send.
 *
 * <p>It never throws, never writes and never waits: whatever is wrong is {@linkplain GateOutcome#BLOCKED blocked}, with a reason. What a
 * person takes back is blocked within a second, also while the program runs. An item that SaySo's catalogue does not declare is always
 * blocked. All methods may be called from any thread.
 *
 * <p>An answer is as the files were a moment ago, at most a second; a program asks anew for each emission and keeps no answer.
 */
public final class ConsentGate implements AutoCloseable {
    private static final Duration FIRST_LOOK = Duration.ofSeconds(5);

    private final Optional<Keeper> keeper;
    private final Optional<String> product;
    private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
    private boolean looked;
    private volatile Seen seen;
    /** What is allowed by that, here for the shortest way to it. */
    private volatile @Nullable Object[] allowed;

    ConsentGate(Optional<Keeper> keeper, Optional<String> product, Seen seen) {
        this.keeper = keeper;
        this.product = product;
        this.seen = seen;
        this.allowed = Allowed.of(seen.standings());
    }

    /**
     * Opens a gate on this person's profile and this machine's policy: the same files that {@code sayso env} names. A thread that all gates of
     * the process share looks at them from then on, until the gate is closed; it does not keep the process alive.
     *
     * @return an open gate; where the files can't be read within five seconds it blocks everything until they can
     */
    public static ConsentGate open() {
        return watching(new Machine());
    }

    static ConsentGate watching(Supplier<Sources> opener) {
        var keeper = new Keeper(opener, Lookout.SHARED);
        Lookout.SHARED.open(keeper);
        Standings.rehearse();
        keeper.await(FIRST_LOOK);
        return keeper.general();
    }

    /**
     * A gate that blocks everything, for programs that send nothing.
     *
     * @return a closed gate
     */
    public static ConsentGate closed() {
        return blocking(Optional.empty(), "closed");
    }

    static ConsentGate blocking(Optional<String> product, String state) {
        return new ConsentGate(Optional.empty(), product, Seen.blocked(new Verdicts.Blocked(product, state)));
    }

    /**
     * Whether the item may be sent now without asking. Costs little more than reading a volatile field: takes no lock and allocates nothing.
     *
     * @param item the item's id: {@code device.os}; null is as good as an item that is not declared
     * @return true only where it is allowed
     */
    @SuppressWarnings("ReferenceEquality") // where it is the same, it is equal; else the longer way finds out
    public boolean allows(@Nullable String item) {
        if (item == null) {
            return false;
        }
        var there = allowed[Allowed.place(item)];
        return there == item || (there != null && seen.allows(item));
    }

    /**
     * Whether the item may be sent now, asking the person where they want to be asked each time.
     *
     * @param item the item's id
     * @param asker puts the question; called at most once, and only where the answer decides. Where it throws, the answer is no
     * @return true where it is allowed, or where the person said yes and nobody has blocked it while they were asked
     */
    public boolean allows(@Nullable String item, Asker asker) {
        return Asking.allows(this, item, asker);
    }

    /**
     * Whether data that was gathered earlier may be sent now: a grant never releases what was gathered before it.
     *
     * @param item the item's id
     * @param gathered when the data was gathered, by this machine's clock
     * @return true where the item is allowed and was allowed then already, as far as is known
     */
    public boolean releases(@Nullable String item, @Nullable Instant gathered) {
        var since = seen.since(item);
        return gathered != null && since.isPresent() && !gathered.isBefore(since.get());
    }

    /**
     * From when on data may have been gathered to be sent now. Where an item was taken back and granted again it is the later grant that
     * counts. Where the gate saw the item come to be allowed, it is the moment of that; else it is what the profile says of the grant,
     * rounded up to the next second, or when the profile was last written, whichever is later: a refusal that was taken back leaves no
     * other trace in it. Where an organisation or a preview programme requires the item, it is the moment when the gate was opened.
     *
     * @param item the item's id
     * @return the moment; empty where the item is not allowed
     */
    public Optional<Instant> allowedSince(@Nullable String item) {
        return seen.since(item);
    }

    /**
     * What holds for an item, and why.
     *
     * @param item the item's id
     * @return the verdict
     */
    public GateVerdict verdict(@Nullable String item) {
        return seen.verdict(item);
    }

    /**
     * The gate of one product, for which rules and choices of its own may be made. It lives and closes with this gate; closing it alone
     * blocks only it.
     *
     * @param name the product's name: {@code vscode}
     * @return the gate, the same one for the same product; one that blocks everything where that can't be a product's name
     */
    public ConsentGate forProduct(@Nullable String name) {
        var product = Objects.requireNonNullElse(name, "");
        return keeper.map(own -> own.product(product)).orElseGet(() -> blocking(Optional.of(product), "closed"));
    }

    /**
     * Strips every field whose item is not allowed.
     *
     * @param fields which item each field belongs to
     * @param payload what the program would send; maps with texts as keys, lists, texts, numbers, truth values and times, nested as they like
     * @return what is left of it, and what was struck
     */
    public Filtered filter(FieldMap fields, Map<String, ?> payload) {
        return Filter.of(fields, payload, new Permission(seen, Optional.empty(), _ -> false)::reason);
    }

    /**
     * Strips every field whose item is not allowed, or was not when the payload was gathered.
     *
     * @param fields which item each field belongs to
     * @param payload what the program would send, as above
     * @param gathered when the payload was gathered, by this machine's clock
     * @param asker puts the question where the person wants to be asked each time; called at most once for each item. {@code verdict ->
     *     false} strikes what must be asked for
     * @return what is left of it, and what was struck
     */
    public Filtered filter(FieldMap fields, Map<String, ?> payload, @Nullable Instant gathered, Asker asker) {
        // Of what was gathered nobody knows when, nothing is late enough.
        var known = Objects.requireNonNullElse(gathered, Instant.MIN);
        return Filter.of(
                fields,
                payload,
                new Permission(seen, Optional.of(known), verdict -> Asking.yes(this, verdict, asker))::reason);
    }

    /**
     * Calls a listener after each change of what holds for an item, until what this returns is closed. It is called one change at a time, on
     * a thread that may change; one that takes long misses nothing but what was undone meanwhile, and holds up nobody else.
     *
     * @param listener hears of each change; where it throws, that is logged
     * @return ends it when it is closed
     */
    public Registration onChange(Consumer<GateChange> listener) {
        var added = new Listener(this, listener);
        listeners.add(added);
        // What changed since the listener noted how things stood was told to nobody yet.
        added.wake();
        return added;
    }

    /** Blocks everything from now on, and stops looking at the files. A gate that was closed stays closed. */
    @Override
    public void close() {
        if (keeper.isPresent()) {
            keeper.get().close(this);
        }
    }

    Optional<String> product() {
        return product;
    }

    Seen seen() {
        return seen;
    }

    /** Called under the keeper's lock. */
    void see(Circumstances now) {
        var before = looked ? Optional.of(seen) : Optional.<Seen>empty();
        looked = true;
        var general = keeper.isPresent() ? Optional.of(keeper.get().general().seen()) : Optional.<Seen>empty();
        var written = keeper.isPresent() ? keeper.get().written() : Optional.<Instant>empty();
        see(Standings.of(now, product, before, general, written));
    }

    void see(Seen now) {
        var before = seen;
        allowed = Allowed.of(now.standings());
        seen = now;
        if (!before.standings().equals(now.standings())) {
            for (var listener : listeners) {
                listener.wake();
            }
        }
    }

    void forget(Listener listener) {
        listeners.remove(listener);
    }
}
