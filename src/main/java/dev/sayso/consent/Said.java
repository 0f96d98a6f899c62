package dev.sayso.consent;

import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.ProductProfile;
import dev.sayso.profile.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a person said, in one map, and how it differs from one moment to another. Its keys are items, and
 * {@code product/item} for what was said for one product alone. A slash in a name itself is written {@code ~1} and a tilde
 * {@code ~0}, as JSON pointers do.
 */
final class Said {
    private Said() {}

    static SortedMap<String, ChoiceRecord> in(Profile profile) {
        var all = new TreeMap<String, ChoiceRecord>();
        profile.choices().forEach((item, record) -> all.put(escaped(item), record));
        profile.products()
                .forEach((product, its) -> its.choices()
                        .forEach((item, record) -> all.put(escaped(product) + "/" + escaped(item), record)));
        return all;
    }

    /** The same profile, with {@code said} in place of all that was said. */
    static Profile into(Profile profile, Map<String, ChoiceRecord> said) {
        var choices = new TreeMap<String, ChoiceRecord>();
        var products = new TreeMap<String, Map<String, ChoiceRecord>>();
        profile.products().keySet().forEach(product -> products.put(product, new TreeMap<>()));
        said.forEach((key, record) -> {
            var slash = key.indexOf('/');
            if (slash < 0) {
                choices.put(plain(key), record);
            } else {
                products.computeIfAbsent(plain(key.substring(0, slash)), product -> new TreeMap<>())
                        .put(plain(key.substring(slash + 1)), record);
            }
        });
        var profiles = new TreeMap<String, ProductProfile>();
        products.forEach((product, its) -> {
            var was = profile.products().getOrDefault(product, ProductProfile.NONE);
            profiles.put(product, was.withChoices(its));
        });
        return profile.withChoices(choices).withProducts(profiles);
    }

    /** The same profile of somebody who said nothing, and takes part in nothing. */
    static Profile nothing(Profile profile) {
        return into(Memberships.none(profile), Map.of());
    }

    static String item(String key) {
        return plain(key.substring(key.indexOf('/') + 1));
    }

    /** The product that a key speaks of; empty where it speaks of all. */
    static Optional<String> product(String key) {
        var slash = key.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(plain(key.substring(0, slash)));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String plain(String key) {
        return key.replace("~1", "/").replace("~0", "~");
    }

    /** What the act that led from {@code before} to {@code after} changed. */
    static UndoStep step(Instant at, Profile before, Profile after) {
        var was = in(before);
        var is = in(after);
        var keys = new ArrayList<>(was.keySet());
        keys.addAll(is.keySet());
        var undone = new HashMap<String, Optional<ChoiceRecord>>();
        var done = new HashMap<String, Optional<ChoiceRecord>>();
        for (var key : keys) {
            if (!Optional.ofNullable(was.get(key)).equals(Optional.ofNullable(is.get(key)))) {
                undone.put(key, Optional.ofNullable(was.get(key)));
                done.put(key, Optional.ofNullable(is.get(key)));
            }
        }
        return new UndoStep(
                at, undone, done, Memberships.differing(before, after), Memberships.differing(after, before));
    }

    /** The part of a step that still stands: items that nobody has said anything else of since. */
    static UndoStep standing(UndoStep step, Profile profile) {
        var said = in(profile);
        var undone = new HashMap<>(step.before());
        var done = new HashMap<>(step.after());
        step.after().forEach((key, record) -> {
            if (!record.equals(Optional.ofNullable(said.get(key)))) {
                undone.remove(key);
                done.remove(key);
            }
        });
        // A step that another program wrote may speak of more before than after.
        undone.keySet().retainAll(done.keySet());
        done.keySet().retainAll(undone.keySet());
        var programmes = Memberships.in(profile);
        var joined = new HashMap<>(step.programmesAfter());
        joined.entrySet()
                .removeIf(change -> !change.getValue().equals(Optional.ofNullable(programmes.get(change.getKey()))));
        var left = new HashMap<>(step.programmesBefore());
        left.keySet().retainAll(joined.keySet());
        joined.keySet().retainAll(left.keySet());
        return new UndoStep(step.at(), undone, done, left, joined);
    }

    /** {@code steps} without the latest ones of which nothing stands; the last, if any, is the one to take back next. */
    static List<UndoStep> standing(List<UndoStep> steps, Profile profile) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            var last = standing(steps.get(i), profile);
            if (!last.nothing()) {
                var left = new ArrayList<>(steps.subList(0, i));
                left.add(last);
                return List.copyOf(left);
            }
        }
        return List.of();
    }

    static Profile takenBack(UndoStep step, Profile profile) {
        var said = in(profile);
        step.before()
                .forEach((key, record) -> record.ifPresentOrElse(was -> said.put(key, was), () -> said.remove(key)));
        return Memberships.into(into(profile, said), step.programmesBefore());
    }
}
