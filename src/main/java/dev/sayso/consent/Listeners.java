package dev.sayso.consent;

import dev.sayso.files.Watch;
import dev.sayso.policy.Policies;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells who wants to know when what holds has changed, in the order of the changes, each once. */
final class Listeners implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

    private final Path file;
    private final Policies policies;
    private final Supplier<Consents> fresh;
    private final Map<Object, Consumer<Consents>> all = new LinkedHashMap<>();
    private Optional<Watch> watch = Optional.empty();
    private Optional<Policies.Watching> policyWatch = Optional.empty();
    private Optional<Consents> told = Optional.empty();

    /**
     * @param file changes of it by other processes are told too, from the first listener on
     * @param policies changes of these are told too
     * @param fresh sees what holds now
     */
    Listeners(Path file, Policies policies, Supplier<Consents> fresh) {
        this.file = file;
        this.policies = policies;
        this.fresh = fresh;
    }

    synchronized Subscription add(Consumer<Consents> listener) {
        // The same listener may be added twice, and is then closed once at a time.
        var subscription = new Object();
        if (watch.isEmpty()) {
            watch = Optional.of(Watch.on(file, this::tell));
            policyWatch = Optional.of(policies.watch(this::tell));
            told = Optional.of(fresh.get());
        }
        all.put(subscription, listener);
        return () -> remove(subscription);
    }

    /** Tells of what holds now, unless that is what was told last. */
    synchronized void tell() {
        if (all.isEmpty()) {
            told = Optional.empty();
            return;
        }
        var now = fresh.get();
        if (told.filter(now::equals).isPresent()) {
            return;
        }
        told = Optional.of(now);
        for (var subscription : List.copyOf(all.keySet())) {
            // A listener may have acted, and then everybody was told of what came of that.
            if (told.filter(now::equals).isEmpty()) {
                return;
            }
            Optional.ofNullable(all.get(subscription)).ifPresent(listener -> call(listener, now));
        }
    }

    @Override
    public synchronized void close() {
        all.clear();
        watch.ifPresent(Watch::close);
        watch = Optional.empty();
        policyWatch.ifPresent(Policies.Watching::close);
        policyWatch = Optional.empty();
    }

    private synchronized void remove(Object subscription) {
        all.remove(subscription);
        if (all.isEmpty()) {
            close();
        }
    }

    private static void call(Consumer<Consents> listener, Consents now) {
        try {
            listener.accept(now);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a listener failed; the others are told all the same", e);
        }
    }
}
