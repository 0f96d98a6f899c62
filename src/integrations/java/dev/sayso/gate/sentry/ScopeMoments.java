package dev.sayso.gate.sentry;

import io.sentry.Attachment;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * When what stands on Sentry's scopes was put there, each value by its path in Sentry's JSON. There is one for the process: threads keep
 * their scopes when Sentry is started anew.
 */
final class ScopeMoments {
    static final ScopeMoments OF_THE_PROCESS = new ScopeMoments(1_000);

    private record Value(String path, String text) {}

    private final int most;
    private final SequencedMap<Value, Setting> values = new LinkedHashMap<>();
    private final Map<Attachment, Setting> attachments = new WeakHashMap<>();
    private Optional<Instant> began = Optional.empty();
    private Optional<Instant> oldestForgotten = Optional.empty();
    /** Of what kind something was forgotten that was blocked when it was put there. */
    private final Set<String> blockedForgotten = new HashSet<>();

    /** @param most how many values are remembered */
    ScopeMoments(int most) {
        this.most = most;
    }

    /**
     * Begins to look, unless that was begun already.
     *
     * @param moment from now on everything that is put on a scope is told here; before all grants where scopes were in use earlier
     * @return whether this was the beginning
     */
    synchronized boolean begin(Instant moment) {
        if (began.isPresent()) {
            return false;
        }
        began = Optional.of(moment);
        if (moment.equals(Instant.MIN)) {
            oldestForgotten = began;
        }
        return true;
    }

    synchronized void put(String path, Object value, Setting setting) {
        var key = new Value(path, value.toString());
        values.remove(key);
        values.put(key, setting);
        if (values.size() > most) {
            forget(values.pollFirstEntry());
        }
    }

    synchronized void putUnknown(String path, Object value, Setting setting) {
        if (known(path, value).isEmpty()) {
            put(path, value, setting);
        }
    }

    private void forget(Map.Entry<Value, Setting> eldest) {
        var at = eldest.getValue().at();
        oldestForgotten =
                Optional.of(oldestForgotten.filter(known -> known.isBefore(at)).orElse(at));
        if (eldest.getValue().blocked()) {
            blockedForgotten.add(ScopePaths.root(eldest.getKey().path()));
        }
    }

    synchronized void put(Attachment attachment, Setting setting) {
        attachments.put(attachment, setting);
    }

    synchronized void putUnknown(Attachment attachment, Setting setting) {
        attachments.putIfAbsent(attachment, setting);
    }

    /** Of a value that comes on a scope only by being put there, or else with the report. */
    synchronized Setting told(String path, Object value, Instant report) {
        return known(path, value).orElseGet(() -> unknown(path, oldestForgotten.orElse(report)));
    }

    /** Of a value that may have been changed on a scope without anybody's being told: then it was there from the beginning, for all we know. */
    synchronized Setting untold(String path, Object value) {
        return known(path, value).orElseGet(() -> unknown(path, began.orElse(Instant.MIN)));
    }

    synchronized Setting told(Attachment attachment, Instant report) {
        return Optional.ofNullable(attachments.get(attachment))
                .orElseGet(() -> Setting.at(began.filter(Instant.MIN::equals).orElse(report)));
    }

    private Setting unknown(String path, Instant at) {
        return new Setting(at, blockedForgotten.contains(ScopePaths.root(path)));
    }

    private Optional<Setting> known(String path, Object value) {
        return Optional.ofNullable(values.get(new Value(path, value.toString())));
    }
}
