package dev.sayso.gate;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Has all keepers of this process look, a few times a second, on one thread. A second one sees to it that they do: files on a network, or a
 * pipe where a file was, can hold a reader up for ever, and what was allowed before must not be allowed meanwhile. A keeper's first look has
 * a thread of its own: until that is done, however long it takes, the others look on.
 *
 * <p>Classes and no lambdas: a program that opens a gate waits for this, and Java makes its first lambdas slowly.
 */
class Lookout {
    static final Lookout SHARED = new Lookout();

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final Duration CHECK_EVERY = Duration.ofMillis(100);
    /** With the two above it leaves a withdrawal less than a second until it holds. */
    private static final Duration TOO_LONG = Duration.ofMillis(600);

    private Optional<Shift> shift = Optional.empty();

    /** Has that keeper look, now and from now on. */
    void open(Keeper keeper) {
        try {
            thread("sayso gate opening", new Opening(keeper)).start();
        } catch (OutOfMemoryError e) {
            // There are no more threads.
            keeper.fail(e);
        }
    }

    private synchronized void add(Keeper keeper, boolean soon) {
        if (keeper.closed()) {
            // While it looked for the first time. Whoever closes it later removes it, too.
            return;
        }
        if (shift.isEmpty()) {
            var next = new Shift();
            next.begin();
            shift = Optional.of(next);
        }
        shift.get().keepers.add(keeper);
        if (soon) {
            shift.get().hurry();
        }
    }

    synchronized void remove(Keeper keeper) {
        if (shift.isEmpty()) {
            return;
        }
        shift.get().keepers.remove(keeper);
        if (shift.get().keepers.isEmpty()) {
            shift.get().end();
            shift = Optional.empty();
        }
    }

    Thread thread(String name, Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name(name)
                .inheritInheritableThreadLocals(false)
                .unstarted(work);
    }

    /** The first look of one keeper. */
    private final class Opening implements Runnable {
        private final Keeper keeper;

        Opening(Keeper keeper) {
            this.keeper = keeper;
        }

        @Override
        public void run() {
            var begun = System.nanoTime();
            keeper.open(TOO_LONG);
            try {
                // What was read first may have changed since where that was long ago.
                add(keeper, System.nanoTime() - begun > LOOK_EVERY.toNanos());
            } catch (OutOfMemoryError e) {
                // There are no more threads, and what is allowed now would stay so for ever.
                keeper.fail(e);
            }
        }
    }

    /** The two threads, from the first gate until the last one is closed. */
    private final class Shift {
        /** Its own: its threads may be held up by a file when it has ended, and must not look for those that come after it. */
        private final Set<Keeper> keepers = ConcurrentHashMap.newKeySet();

        private final Thread looker = thread("sayso gate", new Looking());
        private final Thread checker = thread("sayso gate check", new Checking());
        private volatile long lookedAt = System.nanoTime();
        private volatile boolean over;

        void begin() {
            checker.start();
            try {
                looker.start();
            } catch (OutOfMemoryError e) {
                end();
                throw e;
            }
        }

        void hurry() {
            LockSupport.unpark(looker);
        }

        void end() {
            over = true;
            LockSupport.unpark(looker);
            LockSupport.unpark(checker);
        }

        private final class Looking implements Runnable {
            @Override
            public void run() {
                while (!over) {
                    LockSupport.parkNanos(this, LOOK_EVERY.toNanos());
                    for (var keeper : keepers) {
                        keeper.look();
                    }
                    lookedAt = System.nanoTime();
                }
            }
        }

        private final class Checking implements Runnable {
            @Override
            public void run() {
                while (!over) {
                    if (System.nanoTime() - lookedAt > TOO_LONG.toNanos()) {
                        for (var keeper : keepers) {
                            keeper.stall();
                        }
                    }
                    LockSupport.parkNanos(this, CHECK_EVERY.toNanos());
                }
            }
        }
    }
}
