package dev.sayso.sent;

import dev.sayso.sent.Connections.Connection;
import dev.sayso.support.bundle.Machine;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A look at a machine of the test's own: its files lie in a folder, its commands print what the test says. */
final class Looks {
    final Path root;
    final Map<String, String> properties =
            new HashMap<>(Map.of("os.name", "Linux", "os.version", "6.1.0", "os.arch", "amd64"));
    final Map<String, String> printed = new HashMap<>();
    Connections network =
            () -> List.of(new Connection("wlan0", "wireless", "00:16:3e:aa:bb:cc", List.of("192.0.2.7", "fe80::1")));
    Locale locale = Locale.GERMANY;

    Looks(Path root) {
        this.root = root;
    }

    Looks on(String system) {
        properties.put("os.name", system);
        return this;
    }

    Looks with(String file, String text) {
        try {
            var path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Lets the command that has this among its words print that. */
    Looks printing(String word, String text) {
        printed.put(word, text);
        return this;
    }

    Look look() {
        var machine = new Machine(properties, root, root, locale, ZoneId.of("Europe/Berlin"), "1.2.3", Optional::empty);
        return new Look(machine, Instant.parse("2026-11-22T10:15:30.5Z"), List::of, network, this::run);
    }

    private String run(List<String> command) throws IOException {
        for (var word : command) {
            if (printed.containsKey(word)) {
                return String.valueOf(printed.get(word));
            }
        }
        throw new FileNotFoundException(command.getFirst());
    }

    /** What the item's own source finds. */
    Map<String, List<String>> of(String item) throws IOException, InterruptedException {
        var found = new HashMap<String, List<String>>();
        for (var datum : source(item).collect(look()).values()) {
            found.put(datum.field().name(), datum.entries());
        }
        return found;
    }

    static Source source(String item) {
        return Survey.all().stream()
                .filter(source -> source.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
