package dev.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was measured of the installed program's start: beside other programs, and each choice beside its alternative. */
final class StartTable {
    private static final String ROW = "%-34s %12s   %-34s %12s %7s   %s%n";
    private static final String CHOICE = "%-46s %9s %9s %9s %9s %9s%n";
    private static final double MEGABYTE = 1024 * 1024;
    private static final Map<String, String> CHOICES = new TreeMap<>(Map.ofEntries(
            Map.entry("modules", "every module of the JDK and of the libraries"),
            Map.entry("compression", "image compressed (zip-6)"),
            Map.entry("g1", "collector: G1"),
            Map.entry("parallel", "collector: Parallel"),
            Map.entry("z", "collector: ZGC"),
            Map.entry("heap", "heap: as large at first as the JVM likes"),
            Map.entry("tiered", "compilers: both (tiered)"),
            Map.entry("relocation", "caches moved at each start"),
            Map.entry("backgrounds", "pictures of backgrounds kept"),
            Map.entry("gl", "GTK looks for OpenGL"),
            Map.entry("es2", "drawn by OpenGL where there is any"),
            Map.entry("cds", "archive of classes (CDS) in place of the cache"),
            Map.entry("nothing", "no cache of classes")));

    private final Path folder;
    private final JsonNode window;
    private final JsonNode command;
    private final StringBuilder out = new StringBuilder();

    private StartTable(Path folder) {
        this.folder = folder;
        window = read("window.json");
        command = read("command.json");
    }

    /** The table of what lies in the folder. */
    static String of(Path folder) throws IOException {
        var table = new StartTable(folder);
        table.beside();
        table.choices();
        return table.out.toString();
    }

    private JsonNode read(String name) {
        var file = folder.resolve(name);
        var mapper = new JsonMapper();
        return Files.exists(file) ? mapper.readTree(file) : mapper.createObjectNode();
    }

    private void beside() throws IOException {
        row("window, warm", window, "warm/sayso", "ms", "empty window", "warm/empty", 1.3);
        row("", window, "warm/sayso", "ms", "kcmshell5 kcm_feedback", "warm/kde", 1.0);
        row("window, cold", window, "cold/sayso", "ms", "empty window", "cold/empty", 1.3);
        row("", window, "cold/sayso", "ms", "kcmshell5 kcm_feedback", "cold/kde", 1.0);
        row("all answered, warm", window, "warm/later", "ms", "empty window", "warm/empty", 0);
        row("memory a second later, PSS", window, "pss/sayso", "MB", "empty window", "pss/empty", 0);
        row("", window, "pss/sayso", "MB", "kcmshell5 kcm_feedback", "pss/kde", 0.9);
        row("memory a second later, RSS", window, "rss/sayso", "MB", "empty window", "rss/empty", 0);
        row("", window, "rss/sayso", "MB", "kcmshell5 kcm_feedback", "rss/kde", 0.9);
        row("check, whole process", command, "check", "ms", "next telemetry status", "next", 0.4);
        row("", command, "check", "ms", "the same JVM with nothing to do", "java", 0);
        deb();
    }

    /** @param goal the ratio it may have at most; none where it is nought */
    private void row(String name, JsonNode from, String own, String unit, String peer, String other, double goal) {
        var mine = median(from, own);
        var its = median(from, other);
        if (mine.isEmpty() || its.isEmpty()) {
            out.append(String.format(ROW, name, number(mine) + " " + unit, peer, "not there", "", "")
                            .stripTrailing())
                    .append(System.lineSeparator());
            return;
        }
        var ratio = mine.getAsDouble() / its.getAsDouble();
        var met = ratio <= goal ? "met" : "MISSED";
        out.append(String.format(
                                Locale.ROOT,
                                ROW,
                                name,
                                number(mine) + " " + unit,
                                peer,
                                number(its) + " " + unit,
                                String.format(Locale.ROOT, "%.2f", ratio),
                                goal == 0 ? "" : "at most " + goal + ": " + met)
                        .stripTrailing())
                .append(System.lineSeparator());
    }

    private void deb() throws IOException {
        var packages = folder.resolveSibling("package");
        if (!Files.isDirectory(packages)) {
            return;
        }
        try (var files = Files.newDirectoryStream(packages, "*.deb")) {
            for (var file : files) {
                var size = Files.size(file) / MEGABYTE;
                out.append(String.format(
                        Locale.ROOT,
                        "%-34s %9.1f MB   at most 45 MB: %s%n",
                        "deb",
                        size,
                        size <= 45 ? "met" : "MISSED"));
            }
        }
    }

    private void choices() throws IOException {
        var windows = read("window-choices.json");
        var commands = read("command-choices.json");
        var sizes = new TreeMap<String, String[]>();
        if (Files.exists(folder.resolve("sizes"))) {
            Files.readAllLines(folder.resolve("sizes")).forEach(line -> sizes.put(line.split(" ")[0], line.split(" ")));
        }
        out.append(System.lineSeparator())
                .append(String.format(CHOICE, "the choice", "window ms", "PSS MB", "check ms", "disk MB", "packed MB"));
        choice("sayso", "as it is", windows, commands, sizes);
        CHOICES.forEach((name, what) -> choice(name, what, windows, commands, sizes));
    }

    private void choice(String name, String what, JsonNode windows, JsonNode commands, Map<String, String[]> sizes) {
        var size = sizes.getOrDefault(name, new String[0]);
        out.append(String.format(
                                CHOICE,
                                what,
                                number(median(windows, "warm/" + name)),
                                number(median(windows, "pss/" + name)),
                                number(median(commands, name)),
                                size.length > 1 ? Integer.toString(Integer.parseInt(size[1]) / 1024) : "",
                                size.length > 2 ? Integer.toString(Integer.parseInt(size[2]) / 1024) : "")
                        .stripTrailing())
                .append(System.lineSeparator());
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.0f", value.getAsDouble());
    }

    private static OptionalDouble median(JsonNode from, String name) {
        var numbers = from.path(name);
        var sorted = IntStream.range(0, numbers.size())
                .mapToDouble(index -> numbers.get(index).asDouble())
                .sorted()
                .toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2]);
    }
}
