package dev.sayso.preset;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.files.Disk;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A machine in a test's folder, and presets for it beside. */
final class Machine {
    static final String STATEMENT = """
            # Example Privacy Statement

            Last Updated: March 2024

            ## Data We Collect

            Example collects the names of the features you use.
            """;
    static final String WHOLE = """
            {
              "format": 1,
              "statement": "texts/example.md",
              "policy": "policy.json",
              "organisation": { "name": "Contoso" },
              "account": "work",
              "language": "de",
              "firstRun": false,
              "suggestions": { "usage.*": "refused" }
            }
            """;

    final Path base;
    final Places places;
    private final Sandbox sandbox;

    Machine(Path base) throws IOException {
        this.base = base;
        this.sandbox = new Sandbox(base);
        this.places = new Places(sandbox.folder.resolveSibling("preset.json"), sandbox.folder, base.resolve("shared"));
    }

    Presets presets() {
        return presets(Disk.REAL);
    }

    Presets presets(Disk disk) {
        return new Presets(places, CatalogueReader.bundled(), sandbox.files(), disk);
    }

    /** Writes a bundle: the preset, a policy and a statement. */
    Path bundle(String preset) {
        write("bundle/policy.json", Sandbox.EXAMPLE);
        write("bundle/texts/example.md", STATEMENT);
        return write("bundle/preset.json", preset);
    }

    Path write(String name, String text) {
        try {
            var file = base.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the machine's own, with its content. */
    Map<String, String> files() {
        var found = new TreeMap<String, String>();
        for (var root : new Path[] {places.file().getParent(), places.statements()}) {
            if (Files.exists(root)) {
                try (var all = Files.walk(root)) {
                    all.filter(path -> !path.endsWith(".preset-lock"))
                            .filter(path -> !path.equals(places.statements()))
                            .forEach(path -> found.put(base.relativize(path).toString(), content(path)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return found;
    }

    private static String content(Path path) {
        try {
            return Files.isDirectory(path) ? "" : new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
