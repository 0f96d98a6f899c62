package dev.sayso.consent;

import dev.sayso.decision.Circumstances;
import dev.sayso.decision.Decision;
import dev.sayso.effective.Effective;
import dev.sayso.effective.EffectiveFile;
import dev.sayso.effective.Inputs;
import dev.sayso.effective.Span;
import dev.sayso.fault.FaultException;
import dev.sayso.policy.Policies;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Profile;
import dev.sayso.profile.ProfileState;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Library;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps {@code effective.json} in step with what holds. It is taken away before what it says is changed, so that it never
 * allows what the profile does not; and where anything goes wrong, none lies there.
 */
final class Published implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Published.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 3;

    private final ProfileStore profiles;
    private final Policies policies;
    private final List<Path> files;
    private final Library library;
    private final EffectiveFile file;
    private final Snapshots snapshots;
    private final InstantSource clock;
    private volatile Instant due = Instant.MAX;
    private Optional<Thread> keeping = Optional.empty();

    /**
     * @param others files that decide besides the profile, the policies and the editions
     */
    Published(
            ProfileStore profiles,
            Policies policies,
            List<Path> others,
            Library library,
            EffectiveFile file,
            Snapshots snapshots,
            InstantSource clock) {
        this.profiles = profiles;
        this.policies = policies;
        this.files = Stream.concat(Stream.of(profiles.file()), others.stream()).toList();
        this.library = library;
        this.file = file;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Takes the file away: what it says is about to be changed. */
    void withhold() {
        file.remove();
    }

    /** Writes what holds, unless the file says just that. Never throws: it is no reason for anything else to fail. */
    void refresh() {
        try {
            if (!Files.exists(profiles.file())) {
                gone();
            } else if (!upToDate()) {
                profiles.locked(() -> {
                    write();
                    return file;
                });
            }
        } catch (FaultException e) {
            LOG.log(Level.WARNING, "not in step with what holds: " + file.file(), e);
        }
    }

    /** What {@code then} gives, after {@link #refresh}. */
    <T> T refreshed(Supplier<T> then) {
        refresh();
        return then.get();
    }

    /** Does what changes what holds. */
    <T> T around(Supplier<T> change) {
        withhold();
        try {
            return change.get();
        } catch (FaultException e) {
            // Nothing was changed: what was said before is to be read again.
            refresh();
            throw e;
        }
    }

    /** Has the file renewed from now on before it is old, and where time alone changes what holds. */
    synchronized void keep() {
        if (keeping.isEmpty()) {
            keeping = Optional.of(
                    Thread.ofPlatform().daemon().name("renew effective.json").start(this::look));
        }
    }

    @Override
    public synchronized void close() {
        keeping.ifPresent(Thread::interrupt);
        keeping = Optional.empty();
    }

    private void look() {
        refresh();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(LOOK_EVERY);
                if (!clock.instant().isBefore(due)) {
                    refresh();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "after a look at " + file.file(), e);
            }
        }
    }

    /** Without choices there is no file: all is blocked, and what was erased stays so. */
    private void gone() {
        if (file.there()) {
            file.remove();
        }
    }

    private boolean upToDate() {
        var span = effective().flatMap(file::says).filter(found -> found.fresh(clock.instant()));
        span.ifPresent(found -> due = found.renewal());
        return span.isPresent();
    }

    private void write() {
        var effective = effective();
        if (effective.isEmpty()) {
            gone();
            due = clock.instant().plus(LOOK_EVERY);
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var span = new Span(now, validUntil(effective.get(), now));
        file.write(effective.get(), span);
        due = span.renewal();
    }

    /** What holds; empty where the profile can't be read, or where its files change all the while. */
    private Optional<Effective> effective() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var before = inputs();
            var state = profiles.load();
            if (!(state instanceof ProfileState.Present(var profile))) {
                return Optional.empty();
            }
            var effective = Effective.of(profile, snapshots.unsignalled(state, clock.instant()), before);
            if (before.equals(inputs())) {
                return Optional.of(effective);
            }
        }
        return Optional.empty();
    }

    private Inputs inputs() {
        return Inputs.of(files, policies.places(), policies.keys(), library.folders());
    }

    /** The first moment at which something else holds by itself. */
    private Instant validUntil(Effective effective, Instant now) {
        var latest = now.plus(Span.AT_MOST);
        if (!(profiles.load() instanceof ProfileState.Present present)) {
            return now;
        }
        return moments(present.profile(), snapshots.unsignalled(present, now), now)
                .filter(moment -> moment.isAfter(now) && moment.isBefore(latest))
                .sorted()
                .filter(moment -> !Effective.of(
                                present.profile(), snapshots.unsignalled(present, moment), effective.inputs())
                        .holdsAs(effective))
                .findFirst()
                .orElse(latest);
    }

    /** When grants grow too old, and the next day: rules and editions come and go by the calendar of Greenwich. */
    private static Stream<Instant> moments(Profile profile, Circumstances circumstances, Instant now) {
        var midnight = now.truncatedTo(ChronoUnit.DAYS)
                .atOffset(ZoneOffset.UTC)
                .plusDays(1)
                .toInstant();
        var general = profile.choices().entrySet().stream();
        var own = profile.products().values().stream().flatMap(product -> product.choices().entrySet().stream());
        var ends = Stream.concat(general, own).flatMap(said -> end(circumstances, said).stream());
        return Stream.concat(Stream.of(midnight), ends);
    }

    private static Optional<Instant> end(Circumstances circumstances, Map.Entry<String, ChoiceRecord> said) {
        return circumstances
                .catalogue()
                .item(said.getKey())
                .map(item -> Decision.tooOldFrom(circumstances.policy(), item, said.getValue()));
    }
}
