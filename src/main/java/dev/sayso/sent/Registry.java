package dev.sayso.sent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Windows' registry, as its own command prints it. */
final class Registry {
    private static final String COMMAND = "C:\\Windows\\System32\\reg.exe";
    private static final Pattern VALUE = Pattern.compile("^\\s+(\\S+)\\s+REG_\\w+\\s+(.*)$");

    private Registry() {}

    /** The key with all below it. */
    static List<String> query(String key) {
        return List.of(COMMAND, "query", key, "/s");
    }

    /** Name and version of each program that has a name: a key without one is a part of another. */
    static List<String> programs(String printed) {
        var found = new ArrayList<String>();
        var name = "";
        var version = "";
        for (var line : (Iterable<String>) (printed + "\nHKEY").lines()::iterator) {
            if (line.startsWith("HKEY")) {
                if (!name.isEmpty()) {
                    found.add((name + " " + version).strip());
                }
                name = "";
                version = "";
            }
            var value = VALUE.matcher(line);
            if (value.matches()) {
                name = value.group(1).equals("DisplayName") ? value.group(2) : name;
                version = value.group(1).equals("DisplayVersion") ? value.group(2) : version;
            }
        }
        return found;
    }

    /** The value of that name, where it was printed. */
    static Optional<String> value(String printed, String name) {
        return printed.lines()
                .map(VALUE::matcher)
                .filter(value -> value.matches() && value.group(1).equals(name))
                .map(value -> value.group(2))
                .findFirst();
    }
}
