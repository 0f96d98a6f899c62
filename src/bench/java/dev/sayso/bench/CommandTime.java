package dev.sayso.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** Times commands as whole processes; they take turns. */
final class CommandTime {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 21;

    private CommandTime() {}

    /** Arguments: the file to write, then {@code name=program,argument…} for each. */
    public static void main(String[] args) throws Exception {
        var home = Files.createTempDirectory("sayso-bench");
        var taken = new TreeMap<String, List<Double>>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (var program : Programs.of(args, 1).entrySet()) {
                var milliseconds = milliseconds(program.getValue(), home);
                if (round >= 0) {
                    taken.computeIfAbsent(program.getKey(), unused -> new ArrayList<>())
                            .add(milliseconds);
                }
            }
        }
        new JsonMapper().writeValue(Path.of(args[0]), taken);
    }

    private static double milliseconds(List<String> command, Path home) throws IOException, InterruptedException {
        var log = home.resolve("log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "DO_NOT_TRACK", "NEXT_TELEMETRY_DISABLED"));
        builder.environment().put("HOME", home.toString());
        for (var name : List.of("CONFIG", "STATE", "DATA", "CACHE")) {
            builder.environment()
                    .put("XDG_" + name + "_HOME", home.resolve(name).toString());
        }
        var begin = System.nanoTime();
        var code = builder.start().waitFor();
        var nanoseconds = System.nanoTime() - begin;
        if (code > 1) {
            throw new IOException(command + " ended with " + code + ": " + Files.readString(log));
        }
        return nanoseconds / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
