import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * AssembleGate CLASSES SOURCE OUT LIBRARIES VERSION: lays out what the gate's jar holds, its own module descriptor and POM included.
 * SOURCE is the folder of those two, LIBRARIES a file with the jars of the whole program.
 */
final class AssembleGate {
    /** The packages that a gate needs, and no other. */
    private static final List<String> PACKAGES = List.of(
            "catalogue",
            "decision",
            "fault",
            "files",
            "gate",
            "guardian",
            "json",
            "policy",
            "profile",
            "statement",
            "statement/diff",
            "words");

    private static final List<String> DATA = List.of("catalogue", "i18n", "statements");

    public static void main(String[] args) throws IOException {
        var classes = Path.of(args[0]);
        var source = Path.of(args[1]);
        var out = Path.of(args[2]);
        var libraries = Files.readString(Path.of(args[3])).strip();
        delete(out);
        for (var name : PACKAGES) {
            var folder = Path.of("dev", "sayso").resolve(name);
            try (var files = Files.list(classes.resolve(folder))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    copy(file, out.resolve(classes.relativize(file)));
                }
            }
        }
        for (var name : DATA) {
            try (var files = Files.walk(classes.resolve(name))) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    copy(file, out.resolve(classes.relativize(file)));
                }
            }
        }
        var pom = out.resolve(Path.of("META-INF", "maven", "dev.sayso", "sayso-gate", "pom.xml"));
        Files.createDirectories(pom.getParent());
        Files.writeString(pom, Files.readString(source.resolve("pom.xml")).replace("@version@", args[4]));
        describe(source.resolve("module-info.java"), out, libraries);
    }

    private static void describe(Path descriptor, Path out, String libraries) {
        var javac = ToolProvider.findFirst("javac").orElseThrow();
        int exit = javac.run(
                System.out,
                System.err,
                "-d",
                out.toString(),
                "--release",
                "25",
                "--module-path",
                libraries,
                "--patch-module",
                "dev.sayso.gate=" + out,
                descriptor.toString());
        if (exit != 0) {
            System.exit(exit);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
