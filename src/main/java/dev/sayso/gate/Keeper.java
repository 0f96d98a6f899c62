package dev.sayso.gate;

import dev.sayso.decision.Circumstances;
import dev.sayso.fault.FaultException;
import dev.sayso.policy.Rule;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Looks at the files for a gate and for those that were made of it for single products, and shows each what it saw. */
final class Keeper {
    private final Supplier<Sources> opener;
    private final Lookout lookout;
    private final CountDownLatch looked = new CountDownLatch(1);
    private final ConsentGate general;
    private final Map<String, ConsentGate> products = new HashMap<>();
    /** Touched by the one thread alone that looks at the time. */
    private Optional<Sources> sources = Optional.empty();

    private Optional<Circumstances> latest = Optional.empty();
    /** When the profile was written that was looked at last. */
    private volatile Optional<Instant> written = Optional.empty();

    private volatile boolean closed;
    /** How often looking took too long: what was read before that is not shown after it. */
    private volatile int stalls;

    /**
     * A keeper that has not looked yet.
     *
     * @param opener finds the files; where it fails it is asked again at the next look
     * @param lookout has it look; is told when nobody needs the keeper any more
     */
    Keeper(Supplier<Sources> opener, Lookout lookout) {
        this.opener = opener;
        this.lookout = lookout;
        this.general = gate(Optional.empty());
    }

    ConsentGate general() {
        return general;
    }

    boolean closed() {
        return closed;
    }

    Optional<Instant> written() {
        return written;
    }

    /**
     * Looks for the first time.
     *
     * @param longest how long that may take: where it took more, what was read first may have changed since, and it looks again
     */
    void open(Duration longest) {
        while (!closed && !look(longest.toNanos())) {
            // What was read is not shown.
        }
    }

    /** Looks at the files and shows what holds; an item is blocked from then on where anything went wrong. */
    void look() {
        look(Long.MAX_VALUE);
    }

    private boolean look(long longest) {
        int before = stalls;
        var begun = System.nanoTime();
        try {
            var open = sources.isPresent() ? sources.get() : opener.get();
            sources = Optional.of(open);
            var now = open.look();
            written = open.written();
            if (System.nanoTime() - begun > longest) {
                return false;
            }
            show(before, now);
        } catch (RuntimeException | Error e) {
            // Whatever it is, also a lack of memory: a gate that no longer looks must not go on allowing.
            block(before, gate -> failed(gate.product(), e));
            tell(e);
        }
        looked.countDown();
        return true;
    }

    /** Blocks everything for good: there is nobody to look. */
    void fail(Throwable why) {
        block(stalls, gate -> failed(gate.product(), why));
        looked.countDown();
        tell(why);
    }

    private static void tell(Throwable why) {
        System.getLogger(Keeper.class.getName())
                .log(Level.WARNING, "everything is blocked: the person's choices could not be looked at", why);
    }

    /** Blocks everything until the next look: the files have not answered in time. */
    synchronized void stall() {
        if (looked.getCount() > 0) {
            // Nothing is allowed before the first look, and that one may well take its time.
            return;
        }
        stalls++;
        block(stalls, gate -> Seen.blocked(new Verdicts.Blocked(gate.product(), "stalled")));
    }

    private synchronized void show(int sinceStall, Circumstances now) {
        if (closed || sinceStall != stalls) {
            return;
        }
        latest = Optional.of(now);
        general.see(now);
        for (var gate : products.values()) {
            gate.see(now);
        }
    }

    private synchronized void block(int sinceStall, Function<ConsentGate, Seen> why) {
        if (closed || sinceStall != stalls) {
            return;
        }
        latest = Optional.empty();
        general.see(why.apply(general));
        for (var gate : products.values()) {
            gate.see(why.apply(gate));
        }
    }

    private static Seen failed(Optional<String> product, Throwable why) {
        var failed = new Verdicts.Blocked(product, "failed");
        return Seen.blocked(why instanceof FaultException fault ? Verdicts.because(failed, fault.fault()) : failed);
    }

    /** The gate of a product; always the same one until it is closed. */
    synchronized ConsentGate product(String product) {
        if (!Rule.isProduct(product)) {
            // A rule may forbid it for one product alone: what is not that product's name would slip past the rule.
            return ConsentGate.blocking(Optional.of(product), "no-product");
        }
        if (closed) {
            return ConsentGate.blocking(Optional.of(product), "closed");
        }
        return products.computeIfAbsent(product, name -> {
            var gate = gate(Optional.of(name));
            latest.ifPresent(gate::see);
            return gate;
        });
    }

    private ConsentGate gate(Optional<String> product) {
        return new ConsentGate(Optional.of(this), product, Seen.blocked(new Verdicts.Blocked(product, "stalled")));
    }

    /** Blocks that gate for good; the general one takes those of its products with it. */
    synchronized void close(ConsentGate gate) {
        if (gate != general) {
            gate.product().ifPresent(products::remove);
            shut(gate);
            return;
        }
        closed = true;
        shut(general);
        for (var each : products.values()) {
            shut(each);
        }
        products.clear();
        lookout.remove(this);
    }

    private static void shut(ConsentGate gate) {
        gate.see(Seen.blocked(new Verdicts.Blocked(gate.product(), "closed")));
    }

    /** Waits for the first look, but no longer than that. */
    void await(Duration longest) {
        try {
            looked.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
