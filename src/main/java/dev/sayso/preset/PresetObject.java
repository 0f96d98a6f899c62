package dev.sayso.preset;

import dev.sayso.fault.Nearest;
import dev.sayso.fault.Place.Position;
import dev.sayso.json.JsonTree;
import dev.sayso.json.JsonTree.Digits;
import dev.sayso.json.JsonTree.Literal;
import dev.sayso.json.JsonTree.Member;
import dev.sayso.json.JsonTree.Members;
import dev.sayso.json.JsonTree.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An object inside a preset. What can't be read is told once, and is then as if it were missing. */
final class PresetObject {
    /** Allowed anywhere, and without meaning: for editors, and for people. */
    private static final Set<String> REMARKS = Set.of("$schema", "comment");

    /** How other installers are told that somebody consents. None of it means anything here, and it must not seem to. */
    private static final Set<String> CONSENTS = Set.of(
            "accept",
            "accepted",
            "accepteula",
            "accepttelemetry",
            "acceptterms",
            "agree",
            "agreed",
            "allow",
            "allowed",
            "choice",
            "choices",
            "consent",
            "consents",
            "eula",
            "grant",
            "granted",
            "grants",
            "optin",
            "telemetry");

    private final Members json;
    private final PresetFaults faults;

    PresetObject(Members json, PresetFaults faults) {
        this.json = json;
        this.faults = faults;
    }

    Position at() {
        return json.at();
    }

    Set<String> names() {
        return json.members().keySet();
    }

    boolean has(String key) {
        return json.members().containsKey(key);
    }

    /** Tells every key that is not one of {@code keys}; one that would consent for people in words of its own. */
    void knows(List<String> keys) {
        json.members().forEach((key, member) -> {
            if (!keys.contains(key) && !REMARKS.contains(key)) {
                unknown(key, member.key(), keys);
            }
        });
    }

    private void unknown(String key, Position at, List<String> keys) {
        if (CONSENTS.contains(key.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT))) {
            faults.add(at, "preset.consents", key);
            return;
        }
        Nearest.to(key, keys)
                .ifPresentOrElse(
                        near -> faults.add(at, "preset.misspelt-key", key, near),
                        () -> faults.add(at, "preset.unknown-key", key, String.join(", ", keys)));
    }

    /** The whole number that stands there. */
    Optional<String> digits(String key) {
        return member(key).flatMap(member -> {
            if (member.value() instanceof Digits number) {
                return Optional.of(number.value());
            }
            wrong(key, "preset.not-a-whole-number", key);
            return Optional.empty();
        });
    }

    Optional<Boolean> flag(String key) {
        return member(key).flatMap(member -> {
            if (member.value() instanceof Literal said && !said.value().equals("null")) {
                return Optional.of(said.value().equals("true"));
            }
            wrong(key, "preset.not-a-flag", key);
            return Optional.empty();
        });
    }

    /** A text that says something. */
    Optional<String> text(String key) {
        return member(key).flatMap(member -> {
            if (member.value() instanceof Text text && !text.value().isBlank()) {
                return Optional.of(text.value());
            }
            wrong(key, "preset.not-text", key);
            return Optional.empty();
        });
    }

    /** A text that is one of {@code words}. */
    Optional<String> word(String key, List<String> words) {
        return text(key).filter(word -> {
            if (!words.contains(word)) {
                wrong(key, "preset.unknown-word", word, key, String.join(", ", words));
            }
            return words.contains(word);
        });
    }

    Optional<PresetObject> object(String key) {
        return member(key).flatMap(member -> {
            if (member.value() instanceof Members members) {
                return Optional.of(new PresetObject(members, faults));
            }
            wrong(key, "preset.not-an-object", key);
            return Optional.empty();
        });
    }

    /** Tells that something is wrong with a key itself. */
    void wrongKey(String key, String code, String... arguments) {
        faults.add(member(key).map(Member::key).orElse(json.at()), code, arguments);
    }

    /** Tells that something is wrong with the value of {@code key}. */
    void wrong(String key, String code, String... arguments) {
        faults.add(member(key).map(Member::value).map(JsonTree::at).orElse(json.at()), code, arguments);
    }

    private Optional<Member> member(String key) {
        return Optional.ofNullable(json.members().get(key));
    }
}
