package dev.sayso.gate;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.providers.memory.Flag;
import dev.openfeature.sdk.providers.memory.InMemoryProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What asking costs a program at each emission, beside what it would ask instead. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GateBench {
    private static final int FIELDS = 40;
    private static final String[] ITEMS = {Gates.ALLOWED, "usage.features", "usage.frequency", Gates.REFUSED};

    private final ConsentGate gate = Gates.open();
    private final String put = new StringBuilder(Gates.ALLOWED).toString();
    private final Map<String, Object> event = new LinkedHashMap<>();
    private final FieldMap fields = describe(event);
    private final Client flags = flags();

    /** The floor: a program's own switch, which must be volatile to hold at once. */
    private volatile Object table = new Object();

    private static FieldMap describe(Map<String, Object> event) {
        var fields = FieldMap.builder();
        for (int number = 0; number < FIELDS; number++) {
            var name = "field" + number;
            fields.field(name, ITEMS[number % ITEMS.length]);
            event.put(name, number % 2 == 0 ? "value " + number : (Object) number);
        }
        return fields.build();
    }

    private static Client flags() {
        var flag = Flag.<Boolean>builder()
                .variant("allowed", true)
                .variant("refused", false)
                .defaultVariant("allowed")
                .build();
        var api = OpenFeatureAPI.getInstance();
        api.setProviderAndWait("bench", new InMemoryProvider(Map.of(Gates.ALLOWED, flag)));
        return api.getClient("bench");
    }

    @Setup
    public void check() {
        if (!flags.getBooleanValue(Gates.ALLOWED, false)) {
            throw new IllegalStateException("the flag is not on");
        }
    }

    @TearDown
    public void end() {
        OpenFeatureAPI.getInstance().shutdown();
    }

    @Benchmark
    public Object volatileRead() {
        return table;
    }

    @Benchmark
    public boolean allowed() {
        return gate.allows(Gates.ALLOWED);
    }

    @Benchmark
    public boolean refused() {
        return gate.allows(Gates.REFUSED);
    }

    @Benchmark
    public boolean undeclared() {
        return gate.allows(Gates.UNDECLARED);
    }

    /** The id is no literal of the program but was put together while it ran. */
    @Benchmark
    public boolean allowedPutTogether() {
        return gate.allows(put);
    }

    @Benchmark
    public boolean openFeature() {
        return flags.getBooleanValue(Gates.ALLOWED, false);
    }

    @Benchmark
    public Filtered filter() {
        return gate.filter(fields, event);
    }
}
