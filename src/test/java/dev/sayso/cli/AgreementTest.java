package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** After any sequence of commands {@code status}, {@code get} and the profile's file say the same. */
class AgreementTest {
    @Property(tries = 40)
    void statusGetAndProfileAgree(@ForAll("sequences") List<String> commands) throws IOException {
        var home = Files.createTempDirectory("sayso-agreement");
        var program = new Program(home);
        var model = new Model();
        for (var command : commands) {
            assertThat(program.run(command.split(" ", -1)).code()).as(command).isZero();
            model.apply(command);
        }
        assertThat(got(program)).isEqualTo(model.now());
        assertThat(shown(program)).isEqualTo(model.now());
        assertThat(stored(program.profile())).isEqualTo(model.now());
        delete(home);
    }

    @Provide
    Arbitrary<List<String>> sequences() {
        var targets = Arbitraries.of("usage.features", "device.os", "errors.severity", "usage", "usage device.os");
        var set = Combinators.combine(targets, Arbitraries.of("granted", "refused", "undecided"))
                .as((target, choice) -> "set " + target + " " + choice);
        return Arbitraries.oneOf(set, set, Arbitraries.of("undo", "reset"))
                .list()
                .ofMaxSize(12);
    }

    /** What the commands mean, in the fewest words. */
    private static final class Model {
        private final List<Map<String, String>> states = new ArrayList<>(List.of(Map.of()));

        Map<String, String> now() {
            return states.getLast();
        }

        void apply(String command) {
            if (command.equals("undo")) {
                if (states.size() > 1) {
                    states.removeLast();
                }
                return;
            }
            var next = new TreeMap<>(now());
            if (command.equals("reset")) {
                next.clear();
            } else {
                var words = List.of(command.split(" ", -1));
                for (var target : words.subList(1, words.size() - 1)) {
                    items(target).forEach(item -> say(next, item, words.getLast()));
                }
            }
            if (!next.equals(now())) {
                states.add(next);
            }
        }

        private static void say(Map<String, String> choices, String item, String choice) {
            if (choice.equals("undecided")) {
                choices.remove(item);
            } else {
                choices.put(item, choice);
            }
        }

        private static List<String> items(String target) {
            return target.equals("usage")
                    ? List.of("usage.features", "usage.frequency", "usage.manner")
                    : List.of(target);
        }
    }

    private static Map<String, String> got(Program program) {
        return program.run("get", "all")
                .out()
                .lines()
                .map(line -> line.split(" +", -1))
                .filter(words -> !words[1].equals("undecided"))
                .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    }

    private static Map<String, String> shown(Program program) {
        return Json.read(program.run("status", "--json").out()).objects("categories").stream()
                .flatMap(category -> category.objects("items").stream())
                .filter(item -> !item.string("choice").equals("undecided"))
                .collect(Collectors.toMap(item -> item.string("item"), item -> item.string("choice")));
    }

    private static Map<String, String> stored(Path profile) throws IOException {
        if (Files.notExists(profile)) {
            return Map.of();
        }
        var choices = Json.read(Files.readString(profile)).optionalObject("choices");
        return choices.keys().stream()
                .collect(Collectors.toMap(
                        item -> item, item -> choices.object(item).string("choice")));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
