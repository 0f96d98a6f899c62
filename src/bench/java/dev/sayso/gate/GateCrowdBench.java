package dev.sayso.gate;

import dev.sayso.profile.Choice;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Many threads ask while what holds changes as often as a gate looks, and a thousand listeners are told each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GateCrowdBench {
    private static final int LISTENERS = 1000;
    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(200);

    private final ConsentGate gate = Gates.open();
    private final LongAdder told = new LongAdder();
    private volatile boolean over;
    private Thread changing = new Thread();

    @Setup
    public void change() {
        for (int each = 0; each < LISTENERS; each++) {
            gate.onChange(_ -> told.increment());
        }
        var said = List.of(Gates.said(Choice.REFUSED), Gates.said(Choice.GRANTED));
        changing = Thread.ofPlatform().start(() -> {
            for (int turn = 0; !over; turn++) {
                gate.see(said.get(turn % said.size()));
                LockSupport.parkNanos(this, LOOK_EVERY);
            }
        });
    }

    @TearDown
    public void end() throws InterruptedException {
        over = true;
        changing.join();
        if (told.sum() < LISTENERS) {
            throw new IllegalStateException("the listeners were not told");
        }
    }

    @Benchmark
    @Threads(1)
    public boolean alone() {
        return gate.allows(Gates.ALLOWED);
    }

    @Benchmark
    @Threads(64)
    public boolean crowd() {
        return gate.allows(Gates.ALLOWED);
    }
}
