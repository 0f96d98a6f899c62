package dev.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times windows from exec to their first drawn frame, and looks a second later at the memory of all their processes. The programs take
 * turns, so that a busy machine slows all alike. The drawn frame is seen on the virtual screen from outside: nothing is built
 * into the programs for it.
 */
final class WindowStart {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final int SETTLING_SECONDS = 1;

    private final SequencedMap<String, List<String>> programs;
    private final Path home;
    private final Map<String, List<Long>> taken = new TreeMap<>();

    private WindowStart(SequencedMap<String, List<String>> programs, Path home) {
        this.programs = programs;
        this.home = home;
    }

    /** Arguments: the file to write, how many cold and how many warm rounds, then {@code name=program,argument…} for each. */
    public static void main(String[] args) throws Exception {
        var home = Files.createTempDirectory("sayso-bench");
        var start = new WindowStart(Programs.of(args, 3), home);
        try (var screen = VirtualScreen.open(home)) {
            // What programs make at their first start alone, such as KDE's list of its modules, is not counted.
            start.round(screen, "first", false);
            for (var round = 0; round < Integer.parseInt(args[1]); round++) {
                start.round(screen, "cold", true);
            }
            start.taken.keySet().removeIf(each -> !each.startsWith("cold/"));
            for (var round = 0; round < Integer.parseInt(args[2]); round++) {
                start.round(screen, "warm", false);
            }
        }
        new JsonMapper().writeValue(Path.of(args[0]), start.taken);
    }

    private void round(VirtualScreen screen, String kind, boolean cold) throws IOException, InterruptedException {
        for (var program : programs.entrySet()) {
            if (cold) {
                forgetFiles();
            }
            take(screen, kind, program.getKey(), program.getValue());
        }
    }

    private void take(VirtualScreen screen, String kind, String name, List<String> program)
            throws IOException, InterruptedException {
        var log = home.resolve(name + ".log");
        var command = new ProcessBuilder(program).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = command.environment();
        environment.keySet().removeAll(List.of("WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "DO_NOT_TRACK"));
        environment.put("DISPLAY", screen.name());
        environment.put("GDK_BACKEND", "x11");
        environment.put("QT_QPA_PLATFORM", "xcb");
        environment.put("HOME", home.toString());
        environment.put("XDG_RUNTIME_DIR", home.toString());
        for (var folder : List.of("CONFIG", "STATE", "DATA", "CACHE")) {
            environment.put("XDG_" + folder + "_HOME", home.resolve(folder).toString());
        }
        var empty = screen.pixels();
        var begin = System.nanoTime();
        var group = Group.start(command);
        try {
            while (!screen.drawn(empty)) {
                if (!group.alive() || System.nanoTime() - begin > PATIENCE) {
                    throw new IOException(name + " drew no window: " + Files.readString(log));
                }
                TimeUnit.MICROSECONDS.sleep(500);
            }
            note(kind, name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
            note("pss", name, group.megabytes("Pss"));
            note("rss", name, group.megabytes("Rss"));
        } finally {
            group.end();
        }
        while (screen.drawn(empty)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private void note(String kind, String name, long value) {
        taken.computeIfAbsent(kind + "/" + name, unused -> new ArrayList<>()).add(value);
    }

    /** Everything where that is permitted, else the files of the programs that have a folder of their own. */
    private void forgetFiles() throws IOException, InterruptedException {
        var all = Path.of("/proc/sys/vm/drop_caches");
        if (Files.isWritable(all)) {
            try {
                Files.writeString(all, "3\n");
                return;
            } catch (IOException notPermitted) {
                System.err.println("The page cache can't be dropped as a whole: " + notPermitted.getMessage());
            }
        }
        for (var program : programs.values()) {
            if (!program.getFirst().startsWith("/")) {
                continue;
            }
            var folder = Path.of(program.getFirst()).resolve("../..").normalize();
            new ProcessBuilder(
                            "sh",
                            "-c",
                            "find -L \"$0\" -type f -exec dd if={} iflag=nocache count=0 status=none \\;",
                            folder.toString())
                    .start()
                    .waitFor();
        }
    }
}
