package dev.sayso.gate.sentry;

import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.GateOutcome;
import io.sentry.Attachment;
import io.sentry.Hint;
import io.sentry.IScope;
import io.sentry.JsonObjectReader;
import io.sentry.ScopeObserverAdapter;
import io.sentry.Sentry;
import io.sentry.SentryOptions;
import io.sentry.protocol.Request;
import io.sentry.protocol.User;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Notes when something is put on one of Sentry's scopes: it stays there for reports to come, and a grant must not release what was there
 * before it. Sentry tells of tags, extra data, users, requests, fingerprints, the transaction's name, the environment and attachments. It
 * does not tell of attributes, nor of what a program changes inside what stands there already; and of contexts it does not say which.
 */
final class ScopeWatch extends ScopeObserverAdapter {
    private final ConsentGate gate;
    private final ReportMap map;
    private final SentryOptions options;
    private final ScopeMoments moments;

    private ScopeWatch(ConsentGate gate, ReportMap map, SentryOptions options, ScopeMoments moments) {
        this.gate = gate;
        this.map = map;
        this.options = options;
        this.moments = moments;
    }

    static ScopeWatch begin(ConsentGate gate, ReportMap map, SentryOptions options) {
        var watch = new ScopeWatch(gate, map, options, ScopeMoments.OF_THE_PROCESS);
        var now = Instant.now();
        if (watch.moments.begin(Sentry.isEnabled() ? Instant.MIN : now)) {
            // This one scope can be written to before Sentry is started, and tells nobody until it is.
            watch.noteUnseen(Sentry.getGlobalScope(), _ -> Setting.UNSEEN);
            options.addIntegration(
                    (_, _) -> watch.noteUnseen(Sentry.getGlobalScope(), item -> watch.setting(item, now)));
        }
        options.getTags().forEach(watch::setTag);
        options.addScopeObserver(watch);
        return watch;
    }

    /** How a value of a report of that kind came to stand on a scope; gathered with the report where it did not. */
    Setting setting(String kind, String path, Object value, Instant report) {
        return ScopePaths.changesUntold(kind, path) || isOptionsTag(path, value)
                ? moments.untold(path, value)
                : moments.told(path, value, report);
    }

    private boolean isOptionsTag(String path, Object value) {
        return path.startsWith(ScopePaths.TAGS)
                && value.equals(options.getTags().get(path.substring(ScopePaths.TAGS.length())));
    }

    /** Takes out of a report's attachments those that may not leave. */
    void strip(Hint hint) {
        var item = map.kinds().item("attachment");
        var nobodyAsked = new Answers(gate, Set.of());
        hint.replaceAttachments(hint.getAttachments().stream()
                .filter(attachment -> item.isPresent() && mayLeave(attachment, item.get(), nobodyAsked))
                .toList());
    }

    private boolean mayLeave(Attachment attachment, String item, Answers answers) {
        var setting = moments.told(attachment, Instant.now());
        // What must be asked for is asked for when the report is made.
        return gate.verdict(item).outcome() == GateOutcome.ASK
                ? !setting.blocked() && setting.at().isAfter(Instant.MIN)
                : setting.released(item, answers);
    }

    @Override
    public void setTag(String key, String value) {
        note(ScopePaths.TAGS + key, value);
    }

    @Override
    public void setExtra(String key, String value) {
        note("extra." + key, value);
    }

    @Override
    public void setUser(@Nullable User user) {
        noteAll("user", user);
    }

    @Override
    public void setRequest(@Nullable Request request) {
        noteAll("request", request);
    }

    @Override
    public void setFingerprint(Collection<String> fingerprint) {
        noteAll("fingerprint", fingerprint);
    }

    @Override
    public void setTransaction(@Nullable String name) {
        noteAll("transaction", name);
    }

    @Override
    public void setEnvironment(@Nullable String environment) {
        noteAll("environment", environment);
    }

    @Override
    public void addAttachment(Attachment attachment) {
        moments.put(attachment, now(map.kinds().item("attachment")));
    }

    private void noteAll(String path, @Nullable Object value) {
        Leaves.each(path, json(value), this::note);
    }

    private void note(String path, Object value) {
        moments.put(path, value, now(map.fields().item(path)));
    }

    private Setting now(Optional<String> item) {
        return setting(item, Instant.now());
    }

    private Setting setting(Optional<String> item, Instant moment) {
        return new Setting(
                moment,
                item.map(known -> gate.verdict(known).outcome() == GateOutcome.BLOCKED)
                        .orElse(true));
    }

    private void noteUnseen(IScope scope, Function<Optional<String>, Setting> setting) {
        var seen = new HashMap<String, @Nullable Object>();
        seen.put("tags", scope.getTags());
        seen.put("extra", scope.getExtras());
        seen.put("user", scope.getUser());
        seen.put("request", scope.getRequest());
        seen.put("fingerprint", scope.getFingerprint());
        seen.put("transaction", scope.getTransactionName());
        seen.put("environment", scope.getEnvironment());
        seen.put("contexts", scope.getContexts());
        scope.getAttributes()
                .forEach((name, attribute) ->
                        seen.put("attributes." + name, Map.of("value", String.valueOf(attribute.getValue()))));
        Leaves.each(
                "",
                json(seen),
                (path, value) -> moments.putUnknown(
                        path, value, setting.apply(map.fields().item(path))));
        var attached = setting.apply(map.kinds().item("attachment"));
        scope.getAttachments().forEach(attachment -> moments.putUnknown(attachment, attached));
    }

    /** As it will be in a report; nothing where it can't be written as one, and then it can't be sent either. */
    private @Nullable Object json(@Nullable Object value) {
        try {
            var holder = new HashMap<String, @Nullable Object>();
            holder.put("it", value);
            var text = options.getSerializer().serialize(holder);
            return Part.object(new JsonObjectReader(new StringReader(text)).nextObjectOrNull())
                    .get("it");
        } catch (Exception e) {
            return null;
        }
    }
}
