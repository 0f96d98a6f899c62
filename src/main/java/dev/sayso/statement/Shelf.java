package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The editions in one place. A folder of editions holds one folder for each, with its files {@code statement.LANGUAGE.ENDING} and,
 * where SaySo wrote it, an index that vouches for them.
 */
final class Shelf {
    private static final String FILES = "statement.*";
    private static final int LARGEST_INDEX = 64 * 1024;

    private final Path folder;

    /** What was found before, by the files' paths and the indexes' words. */
    private final Map<Object, Volume> known = new ConcurrentHashMap<>();

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** The editions on the class path; it can't be listed, hence the index. */
    static List<Volume> bundled() {
        var root = Path.of("statements");
        var volumes = new ArrayList<Volume>();
        for (var line : new String(resource(Card.INDEX), StandardCharsets.UTF_8).split("\n", -1)) {
            var card = Card.parse(line, root);
            if (card.isPresent()) {
                volumes.add(new Volume(card.get(), new BundledText(root, card.get())));
            }
        }
        return List.copyOf(volumes);
    }

    private record BundledText(Path root, Card card) implements Supplier<Edition> {
        @Override
        public Edition get() {
            return EditionReader.read(card.file(), resource(path(root.relativize(card.file()))));
        }
    }

    private static String path(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    private static byte[] resource(String name) {
        try (var in = Shelf.class.getResourceAsStream("/statements/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own statements/" + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What lies there now; what is wrong with the rest goes to {@code faults}. */
    List<Volume> volumes(List<Fault> faults) {
        var volumes = new ArrayList<Volume>();
        for (var inside : list(folder, "[!.]*", faults)) {
            if (Files.isDirectory(inside)) {
                try {
                    volumes.addAll(edition(inside, faults));
                } catch (FaultException broken) {
                    faults.add(broken.fault());
                }
            }
        }
        return volumes;
    }

    private List<Volume> edition(Path inside, List<Fault> faults) {
        var index = inside.resolve(Card.INDEX);
        if (Files.exists(index)) {
            return indexed(index);
        }
        var volumes = new ArrayList<Volume>();
        var files = list(inside, FILES, faults);
        for (var file : files) {
            try {
                volumes.add(unindexed(file));
            } catch (FaultException broken) {
                faults.add(broken.fault());
            }
        }
        if (files.isEmpty()) {
            throw fault(inside, "statement.empty-folder");
        }
        return volumes;
    }

    private List<Volume> indexed(Path index) {
        var inside = index.resolveSibling("");
        var volumes = new ArrayList<Volume>();
        try (var in = Files.newInputStream(index)) {
            var text = new String(in.readNBytes(LARGEST_INDEX), StandardCharsets.UTF_8);
            for (var line : text.lines().toList()) {
                var card = Card.parse(line, inside).orElseThrow(() -> fault(index, "statement.broken-index"));
                volumes.add(known.computeIfAbsent(card, _ -> new Volume(card, () -> EditionReader.read(card.file()))));
            }
        } catch (IOException unreadable) {
            throw new FaultException(fault(index, "statement.not-readable").fault(), unreadable);
        }
        return volumes;
    }

    private Volume unindexed(Path file) {
        return known.computeIfAbsent(file, _ -> {
            var edition = EditionReader.read(file);
            return new Volume(Card.of(edition, file), () -> edition);
        });
    }

    private static List<Path> list(Path folder, String names, List<Fault> faults) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var paths = new ArrayList<Path>();
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, names)) {
            inside.forEach(paths::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            faults.add(fault(folder, "statement.not-readable").fault());
        }
        Collections.sort(paths);
        return paths;
    }

    private static FaultException fault(Path path, String code) {
        var name = String.valueOf(path.getFileName());
        return new FaultException(Fault.at(Place.of(path), Fault.Kind.INPUT, code, name));
    }
}
