package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;

import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.Nearest;
import dev.sayso.fault.Place.Position;
import dev.sayso.json.JsonTree;
import dev.sayso.json.JsonTree.Array;
import dev.sayso.json.JsonTree.Member;
import dev.sayso.json.JsonTree.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An object inside a policy. What can't be read is told once, and is then as if it were missing. */
final class PolicyObject {
    /** Allowed anywhere, and without meaning: for editors, and for people. */
    private static final Set<String> REMARKS = Set.of("$schema", "comment");

    private final Members json;
    private final PolicyFaults faults;

    PolicyObject(Members json, PolicyFaults faults) {
        this.json = json;
        this.faults = faults;
    }

    Position at() {
        return json.at();
    }

    /** Where the value of {@code key} stands; the object itself where it has none. */
    Position at(String key) {
        return member(key).map(Member::value).map(JsonTree::at).orElse(json.at());
    }

    boolean has(String key) {
        return json.members().containsKey(key);
    }

    /** Tells every key that is not one of {@code keys}. */
    void knows(List<String> keys) {
        json.members().forEach((key, member) -> {
            if (!keys.contains(key) && !REMARKS.contains(key)) {
                Nearest.to(key, keys)
                        .ifPresentOrElse(
                                near -> faults.add(member.key(), INPUT, "policy.misspelt-key", key, near),
                                () -> faults.add(
                                        member.key(), INPUT, "policy.unknown-key", key, String.join(", ", keys)));
            }
        });
    }

    /** The same key, if the object has it. */
    Optional<String> required(String key) {
        if (!has(key)) {
            faults.add(json.at(), INPUT, "policy.missing-key", key);
            return Optional.empty();
        }
        return Optional.of(key);
    }

    Optional<Integer> integer(String key) {
        return member(key).flatMap(member -> {
            if (member.value() instanceof JsonTree.Digits number) {
                try {
                    return Optional.of(Integer.valueOf(number.value()));
                } catch (NumberFormatException e) {
                    wrong(key, INPUT, "policy.not-a-whole-number", key);
                    return Optional.empty();
                }
            }
            wrong(key, INPUT, "policy.not-a-whole-number", key);
            return Optional.empty();
        });
    }

    Optional<String> text(String key) {
        return member(key).flatMap(member -> {
            if (member.value() instanceof JsonTree.Text text) {
                return Optional.of(text.value());
            }
            wrong(key, INPUT, "policy.not-text", key);
            return Optional.empty();
        });
    }

    /** A text that says something. */
    Optional<String> filled(String key) {
        return text(key).filter(text -> {
            if (text.isBlank()) {
                wrong(key, INPUT, "policy.blank", key);
            }
            return !text.isBlank();
        });
    }

    /** A text that is one of {@code words}. */
    Optional<String> word(String key, List<String> words) {
        return text(key).filter(word -> {
            if (!words.contains(word)) {
                var known = String.join(", ", words);
                Nearest.to(word, words)
                        .ifPresentOrElse(
                                near -> wrong(key, INPUT, "policy.misspelt-word", word, key, near),
                                () -> wrong(key, INPUT, "policy.unknown-word", word, key, known));
            }
            return words.contains(word);
        });
    }

    Optional<PolicyObject> object(String key) {
        return member(key).flatMap(member -> {
            if (member.value() instanceof Members members) {
                return Optional.of(new PolicyObject(members, faults));
            }
            wrong(key, INPUT, "policy.not-an-object", key);
            return Optional.empty();
        });
    }

    /** The objects of a list; none where there is no list. */
    List<PolicyObject> objects(String key) {
        var found = new ArrayList<PolicyObject>();
        member(key).ifPresent(member -> {
            if (member.value() instanceof Array array) {
                array.values().forEach(value -> {
                    if (value instanceof Members members) {
                        found.add(new PolicyObject(members, faults));
                    } else {
                        faults.add(value.at(), INPUT, "policy.not-an-object", key);
                    }
                });
            } else {
                wrong(key, INPUT, "policy.not-a-list", key);
            }
        });
        return found;
    }

    /** Tells that something is wrong with the value of {@code key}. */
    void wrong(String key, Kind kind, String code, String... arguments) {
        faults.add(at(key), kind, code, arguments);
    }

    private Optional<Member> member(String key) {
        return Optional.ofNullable(json.members().get(key));
    }
}
