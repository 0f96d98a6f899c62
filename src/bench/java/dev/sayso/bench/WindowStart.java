package dev.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * Times the panel's window from exec to its first drawn frame, beside an empty window that the same script starts. The two
 * take turns, so that a busy machine slows both. The drawn frame is seen on the virtual screen from outside: nothing is built
 * into the program for it.
 */
final class WindowStart {
    private static final int COLD_ROUNDS = 5;
    private static final int WARM_ROUNDS = 11;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final List<Path> programs;
    private final Path home;
    private final Map<String, List<Long>> taken = new TreeMap<>();

    private WindowStart(List<Path> programs, Path home) {
        this.programs = programs;
        this.home = home;
    }

    /** Arguments: the program's folder, the empty window's, the file to write. */
    public static void main(String[] args) throws Exception {
        var home = Files.createTempDirectory("sayso-bench");
        var start = new WindowStart(List.of(Path.of(args[0]), Path.of(args[1])), home);
        try (var screen = VirtualScreen.open(home)) {
            for (var round = 0; round < COLD_ROUNDS; round++) {
                start.round(screen, "cold", true);
            }
            start.taken.remove("memory/sayso");
            start.taken.remove("memory/empty");
            for (var round = 0; round < WARM_ROUNDS; round++) {
                start.round(screen, "warm", false);
            }
        }
        new JsonMapper().writeValue(Path.of(args[2]), start.taken);
    }

    private void round(VirtualScreen screen, String kind, boolean cold) throws IOException, InterruptedException {
        for (var program : programs) {
            if (cold) {
                forgetFiles();
            }
            take(screen, kind, program);
        }
    }

    private void take(VirtualScreen screen, String kind, Path program) throws IOException, InterruptedException {
        var name = program.getFileName().toString();
        var command = new ProcessBuilder(program.resolve("bin/sayso").toString()).redirectErrorStream(true);
        var environment = command.environment();
        environment.keySet().removeAll(List.of("WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "DO_NOT_TRACK"));
        environment.put("DISPLAY", screen.name());
        environment.put("GDK_BACKEND", "x11");
        environment.put("HOME", home.toString());
        for (var folder : List.of("CONFIG", "STATE", "DATA", "CACHE")) {
            environment.put("XDG_" + folder + "_HOME", home.resolve(folder).toString());
        }
        command.redirectOutput(home.resolve(name + ".log").toFile());
        var empty = screen.pixels();
        var begin = System.nanoTime();
        var process = command.start();
        try {
            while (!screen.drawn(empty)) {
                if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                    throw new IOException(name + " drew no window: " + Files.readString(home.resolve(name + ".log")));
                }
                TimeUnit.MICROSECONDS.sleep(500);
            }
            note(kind + "/" + name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
            note("memory/" + name, residentMegabytes(process.pid()));
        } finally {
            process.destroyForcibly().waitFor();
        }
        while (screen.drawn(empty)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private void note(String name, long value) {
        taken.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }

    private static long residentMegabytes(long process) throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("no memory is told of process " + process);
    }

    /** Everything where that is permitted, else the files of both programs and of the JVM. */
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
        for (var folder : List.of(programs.get(0), programs.get(1), Path.of(System.getProperty("java.home"), "lib"))) {
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
