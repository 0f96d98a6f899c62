package dev.sayso.policy;

import dev.sayso.fault.Place.Position;
import dev.sayso.json.JsonTree;
import dev.sayso.json.JsonTree.Array;
import dev.sayso.json.JsonTree.Member;
import dev.sayso.json.JsonTree.Members;
import dev.sayso.json.JsonTree.Text;
import dev.sayso.json.MalformedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * What {@code reg query KEY /s} prints, as the policy file it stands for. Beside {@code OrganisationName} and its like,
 * {@code Rules} has one value an item, {@code forbid}, {@code require} or {@code suggest refused}; {@code Rules\PRODUCT} the
 * same for one product; {@code Reasons} and {@code Reasons\PRODUCT} say why. Places are lines and columns of that print.
 */
final class RegistryText {
    private static final Pattern VALUE = Pattern.compile("^ {4}(.+?) {4}(REG_[A-Z_]+)(?: {4}(.*))?$");
    private static final Position BEGINNING = new Position(1, 1);
    private static final Map<String, String> KEYS = Map.of(
            "Account", "account",
            "Minors", "minors",
            "MinorsUnder", "minorsUnder",
            "ValidityMonths", "validityMonths",
            "Expires", "expires");
    private static final Map<String, String> ORGANISATION_KEYS =
            Map.of("OrganisationName", "name", "OrganisationContact", "contact", "OrganisationMessage", "message");

    private final SequencedMap<String, Member> policy = new LinkedHashMap<>();
    private final SequencedMap<String, Member> organisation = new LinkedHashMap<>();
    private final List<Entry> rules = new ArrayList<>();
    private final Map<List<String>, Member> reasons = new LinkedHashMap<>();

    /** One value: where its name stands, and what it is. */
    private record Entry(List<String> product, String name, Position at, JsonTree value) {}

    private RegistryText() {}

    static Members tree(String printed) {
        var text = new RegistryText();
        text.read(printed);
        return text.whole();
    }

    private void read(String printed) {
        Optional<List<String>> key = Optional.empty();
        var lines = printed.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("HKEY_LOCAL_MACHINE\\")) {
                key = Optional.of(below(line, i + 1));
            } else if (!line.isBlank()) {
                var value = VALUE.matcher(line);
                if (key.isEmpty() || !value.matches()) {
                    throw new MalformedJson("neither a key nor a value", new Position(i + 1, 1));
                }
                var data = value.group(3) == null ? "" : value.group(3);
                var at = new Position(i + 1, value.group(3) == null ? line.length() + 1 : value.start(3) + 1);
                place(key.get(), value.group(1), new Position(i + 1, 5), value(value.group(2), data, at));
            }
        }
    }

    /** The names below {@code SaySo}. */
    private static List<String> below(String line, int number) {
        var names = List.of(line.strip().split("\\\\"));
        var lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var at = lower.indexOf("sayso");
        if (at < 0) {
            throw new MalformedJson("a key elsewhere", new Position(number, 1));
        }
        return names.subList(at + 1, names.size());
    }

    private static JsonTree value(String type, String data, Position at) {
        if (type.equals("REG_DWORD") && data.startsWith("0x")) {
            try {
                return new JsonTree.Digits(at, Integer.toString(Integer.parseUnsignedInt(data.substring(2), 16)));
            } catch (NumberFormatException e) {
                return new JsonTree.Literal(at, data);
            }
        }
        // A list of texts is no text: it is told as one of the wrong type.
        return type.equals("REG_SZ") ? new Text(at, data) : new JsonTree.Literal(at, data);
    }

    private void place(List<String> key, String name, Position at, JsonTree value) {
        var group = key.isEmpty() ? "" : key.getFirst().toLowerCase(Locale.ROOT);
        if (key.isEmpty() && ORGANISATION_KEYS.containsKey(name)) {
            organisation.put(ORGANISATION_KEYS.get(name), new Member(at, value));
        } else if (group.equals("rules") && key.size() <= 2) {
            rules.add(new Entry(key.subList(1, key.size()), name, at, value));
        } else if (group.equals("reasons") && key.size() <= 2) {
            reasons.put(about(key.subList(1, key.size()), name), new Member(at, value));
        } else {
            // Also what nobody knows: the reader tells it by its name.
            var known = key.isEmpty() ? KEYS.getOrDefault(name, name) : String.join("\\", key) + "\\" + name;
            policy.put(known, new Member(at, value));
        }
    }

    private Members whole() {
        policy.putIfAbsent("format", new Member(BEGINNING, new JsonTree.Digits(BEGINNING, "1")));
        if (!organisation.isEmpty()) {
            policy.put("organisation", new Member(BEGINNING, new Members(BEGINNING, organisation)));
        }
        List<JsonTree> all = new ArrayList<>();
        rules.forEach(entry -> all.add(rule(entry)));
        reasons.forEach((about, reason) -> policy.put("Reasons\\" + String.join("\\", about), reason));
        policy.put("rules", new Member(BEGINNING, new Array(BEGINNING, all)));
        return new Members(BEGINNING, policy);
    }

    private Members rule(Entry entry) {
        var rule = new LinkedHashMap<String, Member>();
        rule.put("item", new Member(entry.at(), new Text(entry.at(), entry.name())));
        entry.product().forEach(product -> rule.put("product", new Member(entry.at(), new Text(entry.at(), product))));
        if (entry.value() instanceof Text(var at, var said)) {
            var words = said.strip().split(" +", 2);
            rule.put("verb", new Member(at, new Text(at, words[0])));
            if (words.length == 2) {
                rule.put("choice", new Member(at, new Text(at, words[1])));
            }
        } else {
            rule.put("verb", new Member(entry.at(), entry.value()));
        }
        // A reason that no rule takes stays behind, and is then told as a name that nobody knows.
        Optional.ofNullable(reasons.remove(about(entry.product(), entry.name())))
                .ifPresent(reason -> rule.put("reason", reason));
        return new Members(entry.at(), rule);
    }

    private static List<String> about(List<String> product, String name) {
        var about = new ArrayList<>(product);
        about.add(name);
        return about;
    }
}
