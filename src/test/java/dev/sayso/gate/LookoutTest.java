package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.files.Disk;
import dev.sayso.profile.Choice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who looks when, where files do not answer at once. */
class LookoutTest {
    private static final String ITEM = "errors.severity";
    private static final Duration LONGEST = Duration.ofMillis(50);

    private GateHouse house;

    @BeforeEach
    void say(@TempDir Path base) {
        house = new GateHouse(base);
        house.say(Choice.GRANTED, ITEM);
    }

    @Test
    void whatTheFirstLookReadLongBeforeItsEndIsReadAgain() {
        var reads = new AtomicInteger();
        house.disk = new Disk() {
            @Override
            public InputStream open(Path file) throws IOException {
                if (reads.getAndIncrement() > 0) {
                    return Disk.super.open(file);
                }
                try (var granted = Disk.super.open(file)) {
                    var read = new ByteArrayInputStream(granted.readAllBytes());
                    house.say(Choice.REFUSED, ITEM);
                    spend(LONGEST.plusMillis(1));
                    return read;
                }
            }
        };
        var keeper = house.keeper();
        keeper.open(LONGEST);
        assertThat(keeper.general().verdict(ITEM).reason()).isEqualTo("refused");
    }

    @Test
    void whoIsHeldUpByGatesThatWereClosedLooksForNoOther() throws Exception {
        var lookout = new Lookout();
        BlockingQueue<Thread> held = new LinkedBlockingQueue<>();
        var answer = new CountDownLatch(1);
        var hanging = gates(lookout, 2, () -> {
            if (Thread.currentThread().getName().equals("sayso gate")) {
                held.add(Thread.currentThread());
                await(answer);
            }
        });
        var looker = held.poll(10, TimeUnit.SECONDS);
        assertThat(looker).isNotNull();
        hanging.forEach(ConsentGate::close);

        Set<Thread> lookers = ConcurrentHashMap.newKeySet();
        var others = gates(lookout, 16, () -> lookers.add(Thread.currentThread()));
        answer.countDown();
        assertThat(looker.join(Duration.ofSeconds(10))).isTrue();
        others.forEach(ConsentGate::close);
        assertThat(lookers).isNotEmpty().doesNotContain(looker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sayso gate opening", "sayso gate", "sayso gate check"})
    void whatNobodyCanLookAfterIsBlocked(String missing) {
        var keeper = house.keeper();
        var lookout = new Lookout() {
            private final CountDownLatch over = new CountDownLatch(1);

            @Override
            Thread thread(String name, Runnable work) {
                if (name.equals(missing)) {
                    return new NoMore();
                }
                return super.thread(name, () -> {
                    try {
                        work.run();
                    } finally {
                        over.countDown();
                    }
                });
            }
        };
        lookout.open(keeper);
        keeper.await(Duration.ofSeconds(10));
        if (!missing.equals("sayso gate opening")) {
            await(lookout.over);
        }
        assertThat(keeper.general().verdict(ITEM).reason()).isEqualTo("gate-failed");
        keeper.general().close();
    }

    /** As where the system has no more threads to give. */
    private static final class NoMore extends Thread {
        @Override
        public void start() {
            throw new OutOfMemoryError("for the test");
        }
    }

    /** Gates that have looked once, each of which does that whenever it looks. */
    private List<ConsentGate> gates(Lookout lookout, int number, Runnable looking) {
        var gates = new ArrayList<ConsentGate>();
        for (int i = 0; i < number; i++) {
            var keeper = new Keeper(
                    () -> {
                        looking.run();
                        throw new NoSuchElementException("nothing to look at");
                    },
                    lookout);
            lookout.open(keeper);
            keeper.await(Duration.ofSeconds(10));
            gates.add(keeper.general());
        }
        return gates;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void spend(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
