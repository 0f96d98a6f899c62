package dev.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A process and all that it started, which a group of their own holds together. */
final class Group {
    private static final int GROUP_FIELD = 2;

    private final Process leader;

    private Group(Process leader) {
        this.leader = leader;
    }

    /** Starts a program as the first of a group; its process becomes the program, so that none stands between. */
    static Group start(ProcessBuilder program) throws IOException {
        var command = new java.util.ArrayList<>(List.of("setsid"));
        command.addAll(program.command());
        return new Group(program.command(command).start());
    }

    boolean alive() {
        return leader.isAlive();
    }

    /** What {@code /proc} counts under that name, {@code Pss} or {@code Rss}, over the whole group. */
    long megabytes(String count) throws IOException {
        try (var all = Files.list(Path.of("/proc"))) {
            return all.filter(this::holds)
                            .mapToLong(process -> kilobytes(process, count))
                            .sum()
                    / 1024;
        }
    }

    void end() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-KILL", "--", String.format(Locale.ROOT, "-%d", leader.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        leader.waitFor();
    }

    private boolean holds(Path process) {
        var behindTheName = lines(process.resolve("stat"))
                .findFirst()
                .map(line -> line.replaceFirst(".*\\) ", "").split(" "));
        return behindTheName
                .filter(fields -> fields[GROUP_FIELD].equals(Long.toString(leader.pid())))
                .isPresent();
    }

    private static long kilobytes(Path process, String count) {
        return lines(process.resolve("smaps_rollup"))
                .filter(line -> line.startsWith(count + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** None where the process has ended meanwhile, or is none. */
    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException ended) {
            return Stream.empty();
        }
    }
}
