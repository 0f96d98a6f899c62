package dev.sayso.gate;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tells one listener of changes, one after the other, on a thread that is its own while it is told: one that hangs holds up nobody else. It
 * is told how things stand when it is ready to hear, so that nothing piles up however fast they change.
 */
final class Listener implements Registration {

    private final ConsentGate gate;
    private final Consumer<GateChange> consumer;
    private final AtomicInteger news = new AtomicInteger();
    private volatile boolean closed;
    /** Touched by the one thread that tells. */
    private Seen told;

    Listener(ConsentGate gate, Consumer<GateChange> consumer) {
        this.gate = gate;
        this.consumer = consumer;
        this.told = gate.seen();
    }

    /** Has it told what changed, soon. */
    void wake() {
        if (news.getAndIncrement() == 0) {
            Thread.ofVirtual().name("sayso gate listener").start(this::tell);
        }
    }

    @Override
    public void close() {
        closed = true;
        gate.forget(this);
    }

    private void tell() {
        int heard;
        do {
            heard = news.get();
            var now = gate.seen();
            changes(told, now).forEach(this::call);
            told = now;
        } while (!news.compareAndSet(heard, 0));
    }

    private void call(GateChange change) {
        if (closed) {
            return;
        }
        try {
            consumer.accept(change);
        } catch (RuntimeException | Error e) {
            System.getLogger(Listener.class.getName())
                    .log(Level.WARNING, "a listener failed; it is told of later changes all the same", e);
        }
    }

    private static List<GateChange> changes(Seen before, Seen now) {
        var items = new TreeSet<String>();
        Stream.of(before, now).forEach(seen -> items.addAll(seen.standings().keySet()));
        var changes = new ArrayList<GateChange>();
        for (var item : items) {
            var was = before.verdict(item);
            var is = now.verdict(item);
            var since = now.since(item);
            if (!was.equals(is) || !before.since(item).equals(since)) {
                changes.add(new GateChange(was, is, since));
            }
        }
        return changes;
    }
}
