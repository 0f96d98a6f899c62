package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the repository works on every machine, so it names no folder of the one where it was written. */
class MachinePathTest {
    private static final List<String> KEPT = List.of(
            "src",
            "assets",
            "packaging",
            ".ci",
            ".github",
            ".mvn",
            "pom.xml",
            "mvnw",
            "README.md",
            ".gitignore",
            ".editorconfig");

    /** Folders that every machine has, and that our own texts may name. */
    private static final Set<Path> EVERYWHERE = Stream.of(
                    "/", "/tmp", "/usr", "/opt", "/srv", "/var", "/etc", "/mnt", "/run", "/src", "/home", "/Users")
            .map(Path::of)
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void noFileNamesAFolderOfThisMachine() throws IOException {
        var checkout = Path.of("").toAbsolutePath();
        var own = Stream.of(checkout, checkout.resolveSibling(""), Path.of(System.getProperty("user.home")))
                .map(Path::normalize)
                .filter(folder -> !EVERYWHERE.contains(folder))
                .map(folder -> folder + "/")
                .toList();
        var naming = new ArrayList<String>();
        for (var file : keptFiles()) {
            // Latin-1 reads any file, pictures too, and keeps the letters that paths are made of.
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            own.stream().filter(text::contains).forEach(folder -> naming.add(file + " names " + folder));
        }
        assertThat(naming).isEmpty();
    }

    private static List<Path> keptFiles() throws IOException {
        var files = new ArrayList<Path>();
        for (var name : KEPT) {
            if (Files.exists(Path.of(name))) {
                try (var tree = Files.walk(Path.of(name))) {
                    tree.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files;
    }
}
