package dev.sayso.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wants to know of changes, and any number of threads that ask. */
class ListenersTest {
    private static final String ITEM = "device.os";

    @TempDir
    Path base;

    private final LinkedBlockingQueue<GateChange> told = new LinkedBlockingQueue<>();
    private GateHouse house;
    private Keeper keeper;
    private ConsentGate gate;

    @BeforeEach
    void house() {
        house = new GateHouse(base);
        keeper = house.keeper();
        gate = keeper.general();
        keeper.look();
    }

    @Test
    void aChangeIsToldOnceWithWhatHeldBefore() throws Exception {
        try (var _ = gate.onChange(told::add)) {
            house.say(Choice.GRANTED, ITEM);
            keeper.look();
            var change = next();
            assertThat(change.item()).isEqualTo(ITEM);
            assertThat(change.before().reason()).isEqualTo("undecided");
            assertThat(change.now().allowed()).isTrue();
            assertThat(change.allowedSince()).isPresent();
            keeper.look();
            house.say(Choice.REFUSED, ITEM);
            keeper.look();
            assertThat(next().now().reason()).isEqualTo("refused");
        }
    }

    @Test
    void aListenerThatHangsOrFailsHoldsUpNobody() throws Exception {
        var forEver = new CountDownLatch(1);
        try (var _ = gate.onChange(_ -> {
                    try {
                        forEver.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
                var _ = gate.onChange(_ -> {
                    throw new AssertionError("for the test");
                });
                var _ = gate.onChange(told::add)) {
            house.say(Choice.GRANTED, ITEM);
            keeper.look();
            assertThat(next().now().allowed()).isTrue();
            house.say(Choice.REFUSED, ITEM);
            keeper.look();
            assertThat(next().now().allowed()).isFalse();
            assertThat(gate.allows(ITEM)).isFalse();
        } finally {
            forEver.countDown();
        }
    }

    @Test
    void aThousandListenersAreToldWhileSixtyFourThreadsAsk() throws Exception {
        var registrations = new ArrayList<Registration>();
        for (int i = 0; i < 1000; i++) {
            registrations.add(gate.onChange(told::add));
        }
        var over = new AtomicBoolean();
        var asked = new LongAdder();
        var askers = new ArrayList<Thread>();
        for (int i = 0; i < 64; i++) {
            askers.add(Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    if (gate.allows(ITEM)) {
                        asked.increment();
                    }
                }
            }));
        }
        house.say(Choice.GRANTED, ITEM);
        keeper.look();
        for (int i = 0; i < 1000; i++) {
            assertThat(next().now().allowed()).isTrue();
        }
        over.set(true);
        for (var asker : askers) {
            asker.join();
        }
        assertThat(asked.sum()).isPositive();
        registrations.forEach(Registration::close);
        house.say(Choice.REFUSED, ITEM);
        keeper.look();
        assertThat(told).isEmpty();
    }

    @Test
    void aWithdrawalByAnotherProcessHoldsInARunningProgram() throws Exception {
        house.say(Choice.GRANTED, ITEM);
        try (var live = house.open();
                var _ = live.onChange(told::add)) {
            assertThat(live.allows(ITEM)).isTrue();
            house.say(Choice.REFUSED, ITEM);
            assertThat(next().now().reason()).isEqualTo("refused");
            assertThat(live.allows(ITEM)).isFalse();
        }
    }

    @Test
    void aGateThatIsSlowToOpenHoldsUpNoOther() throws Exception {
        house.say(Choice.GRANTED, ITEM);
        var opening = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        try (var live = house.open();
                var _ = live.onChange(told::add)) {
            var second = CompletableFuture.supplyAsync(() -> ConsentGate.watching(() -> {
                opening.countDown();
                await(answer);
                return house.sources();
            }));
            await(opening);
            house.say(Choice.REFUSED, ITEM);
            assertThat(next().now().reason()).isEqualTo("refused");
            answer.countDown();
            try (var slow = second.get(30, TimeUnit.SECONDS)) {
                assertThat(slow.verdict(ITEM).reason()).isEqualTo("refused");
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private GateChange next() throws InterruptedException {
        var change = told.poll(30, TimeUnit.SECONDS);
        assertThat(change).as("told").isNotNull();
        return change;
    }
}
