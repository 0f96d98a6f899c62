package dev.sayso.policy;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The policies of this machine, read again only where their sources changed or a day has passed. */
public final class LivePolicies implements Policies {
    /** Looking works everywhere: a system's notices tell nothing of a link, of permissions or of a registry. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);

    private final List<PolicySource> sources;
    private final InstantSource clock;
    private volatile Optional<Held> held = Optional.empty();

    private record Held(List<Object> stamps, LocalDate day, List<Taken> taken, Policy policy) {}

    /** @param sources in the order in which they come first among equals */
    public LivePolicies(List<PolicySource> sources, InstantSource clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    @Override
    public Policy now() {
        return held().policy();
    }

    @Override
    public Policy on(LocalDate day) {
        var now = held();
        return now.day().equals(day) ? now.policy() : PolicyMerge.of(readings(now.taken()), day);
    }

    @Override
    public List<Path> places() {
        return sources.stream().flatMap(source -> source.places().stream()).toList();
    }

    @Override
    public List<RegistryKey> keys() {
        return held().taken().stream().flatMap(one -> one.keys().stream()).toList();
    }

    private Held held() {
        var stamps = new ArrayList<Object>();
        for (var source : sources) {
            stamps.add(source.stamp());
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var last = held;
        if (last.isPresent()
                && last.get().day().equals(today)
                && last.get().stamps().equals(stamps)) {
            return last.get();
        }
        var taken = new ArrayList<Taken>();
        for (var source : sources) {
            taken.add(source.take());
        }
        var fresh = new Held(stamps, today, taken, PolicyMerge.of(readings(taken), today));
        held = Optional.of(fresh);
        return fresh;
    }

    private static List<Reading> readings(List<Taken> taken) {
        var readings = new ArrayList<Reading>();
        for (var one : taken) {
            readings.addAll(one.readings());
        }
        return readings;
    }

    @Override
    public Watching watch(Runnable changed) {
        var before = now();
        var thread = Thread.ofPlatform().daemon().name("watch policies").unstarted(() -> look(before, changed));
        thread.start();
        return thread::interrupt;
    }

    private void look(Policy before, Runnable changed) {
        var seen = before;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(LOOK_EVERY);
                var now = now();
                if (!now.equals(seen)) {
                    seen = now;
                    changed.run();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // One listener's fault must not make every later change go unseen.
                System.getLogger(LivePolicies.class.getName()).log(Level.WARNING, "after a change of policy", e);
            }
        }
    }
}
