package dev.sayso.gate;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Has all keepers of this process look, a few times a second, on one thread. A second one sees to it that they do: files on a network, or a
 * pipe where a file was, can hold a reader up for ever, and what was allowed before must not be allowed meanwhile.
 */
final class Lookout {
    static final Lookout SHARED = new Lookout();

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration CHECK_EVERY = Duration.ofMillis(100);
    /** With the two above it leaves a withdrawal less than a second until it holds. */
    private static final Duration TOO_LONG = Duration.ofMillis(600);

    private final Set<Keeper> keepers = ConcurrentHashMap.newKeySet();
    private Optional<Shift> shift = Optional.empty();

    private Lookout() {}

    synchronized void add(Keeper keeper) {
        keepers.add(keeper);
        if (shift.isEmpty()) {
            shift = Optional.of(new Shift(keepers));
            shift.get().begin();
        } else {
            shift.get().hurry();
        }
    }

    synchronized void remove(Keeper keeper) {
        keepers.remove(keeper);
        if (keepers.isEmpty()) {
            shift.ifPresent(Shift::end);
            shift = Optional.empty();
        }
    }

    /** The two threads, from the first gate until the last one is closed. */
    private static final class Shift {
        private final Set<Keeper> keepers;
        private final Thread looker = thread("sayso gate", this::look);
        private final Thread checker = thread("sayso gate check", this::check);
        private volatile long lookedAt = System.nanoTime();
        private volatile boolean over;

        Shift(Set<Keeper> keepers) {
            this.keepers = keepers;
        }

        private static Thread thread(String name, Runnable work) {
            return Thread.ofPlatform()
                    .daemon()
                    .name(name)
                    .inheritInheritableThreadLocals(false)
                    .unstarted(work);
        }

        void begin() {
            looker.start();
            checker.start();
        }

        void hurry() {
            LockSupport.unpark(looker);
        }

        void end() {
            over = true;
            LockSupport.unpark(looker);
            LockSupport.unpark(checker);
        }

        private void look() {
            while (!over) {
                keepers.forEach(Keeper::look);
                lookedAt = System.nanoTime();
                LockSupport.parkNanos(this, LOOK_EVERY.toNanos());
            }
        }

        private void check() {
            while (!over) {
                if (System.nanoTime() - lookedAt > TOO_LONG.toNanos()) {
                    keepers.forEach(Keeper::stall);
                }
                LockSupport.parkNanos(this, CHECK_EVERY.toNanos());
            }
        }
    }
}
