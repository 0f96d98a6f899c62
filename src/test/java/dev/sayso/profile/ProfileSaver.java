package dev.sayso.profile;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.TreeMap;

/** A process that says something of one new item after another, and names each when it is saved. */
public final class ProfileSaver {
    private ProfileSaver() {}

    public static void main(String[] arguments) {
        var store = new ProfileStore(Path.of(arguments[0]), InstantSource.system());
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            var item = arguments[1] + i;
            store.update(profile -> refusing(profile, item));
            System.out.println(item);
        }
    }

    static Profile refusing(Profile profile, String item) {
        var choices = new TreeMap<>(profile.choices());
        choices.put(
                item,
                new ChoiceRecord(
                        Choice.REFUSED, Instant.parse("2026-11-22T10:15:30Z"), "2016-09", "en", "user", "panel"));
        return profile.withChoices(choices);
    }
}
