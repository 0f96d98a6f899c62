package dev.sayso.preset;

import dev.sayso.files.Disk;
import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How the files lay before they are changed, kept until all of them are changed: whoever finds it there, after a crash too, puts
 * everything back. It is closed by deleting its list, in one step.
 */
final class Journal {
    private static final String LIST = "list.json";

    private final Path folder;
    private final PublicFile files;

    /** @param sum of what is to lie there; empty where nothing is */
    private record Entry(Path path, Optional<String> sum, Optional<Path> kept) {}

    Journal(Path folder, Disk disk) {
        this.folder = folder;
        this.files = new PublicFile(disk);
    }

    /** Notes how things are, before anything is changed. */
    void open(List<Placement> puts, List<Path> drops) throws IOException {
        var json = JsonNodeFactory.instance.objectNode();
        var list = json.putArray("files");
        var number = 0;
        for (var put : puts) {
            var entry = list.addObject().put("path", put.target().toString()).put("sha256", put.sha256());
            keep(put.target(), number++).ifPresent(kept -> entry.put("kept", kept));
        }
        for (var drop : drops) {
            var entry = list.addObject().put("path", drop.toString());
            keep(drop, number++).ifPresent(kept -> entry.put("kept", kept));
        }
        files.write(folder.resolve(LIST), Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> keep(Path path, int number) throws IOException {
        var content = PublicFile.content(path);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        var name = Integer.toString(number);
        files.write(folder.resolve(name), content.get());
        return Optional.of(name);
    }

    /** All is done: from here on nothing is put back any more. */
    void close() throws IOException {
        files.delete(folder.resolve(LIST));
        clear();
    }

    /** Puts everything back as it was noted; nothing where nothing is noted. */
    void undo() throws IOException {
        for (var entry : entries().reversed()) {
            undo(entry);
        }
        close();
    }

    /** What somebody changed meanwhile is left to them. */
    private void undo(Entry entry) throws IOException {
        files.clear(entry.path());
        if (!PublicFile.content(entry.path()).map(Placement::sha256).equals(entry.sum())) {
            return;
        }
        if (entry.kept().isPresent()) {
            files.write(entry.path(), Files.readAllBytes(entry.kept().get()));
        } else {
            files.delete(entry.path());
        }
    }

    /** Where the file lies as it was before anything was changed; empty where there was none. */
    Optional<Path> before(Path path) throws IOException {
        for (var entry : entries()) {
            if (entry.path().equals(path)) {
                return entry.kept();
            }
        }
        return Optional.of(path);
    }

    /** The files that are being changed. */
    List<Path> paths() throws IOException {
        return entries().stream().map(Entry::path).toList();
    }

    private List<Entry> entries() throws IOException {
        var text = PublicFile.content(folder.resolve(LIST));
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            var entries = new ArrayList<Entry>();
            for (var json :
                    Json.read(new String(text.get(), StandardCharsets.UTF_8)).objects("files")) {
                entries.add(new Entry(
                        Path.of(json.string("path")),
                        json.optionalString("sha256"),
                        json.optionalString("kept").map(folder::resolve)));
            }
            return entries;
        } catch (MalformedJson | InvalidPathException e) {
            throw new IOException(folder + " is damaged", e);
        }
    }

    private void clear() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var inside = Files.newDirectoryStream(folder)) {
            for (var file : inside) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
