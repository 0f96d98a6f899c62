package dev.sayso.sent;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** What an error report holds: an error made up for the purpose, on the real machine; and how this program runs. */
final class ErrorData {
    /** A file that nobody wrote and that everybody may see. */
    private static final String SAMPLE = "open-file.txt";

    static final List<Source> SOURCES = List.of(
            Source.example(
                    "errors.severity",
                    List.of(Field.open("type"), Field.open("severity"), Field.open("message"), Field.open("stack")),
                    (look, into) -> report(into)),
            Source.example(
                    "errors.components",
                    List.of(
                            Field.open("program"),
                            Field.open("runtime"),
                            Field.open("architecture"),
                            Field.open("processor"),
                            Field.open("memory")),
                    ErrorData::components),
            Source.example(
                    "errors.file-contents", List.of(Field.open("file"), Field.covered("contents")), (look, into) -> {
                        into.put("file", SAMPLE);
                        into.put("contents", sample());
                    }),
            Source.of(
                    "errors.other-software",
                    List.of(Field.open("installed")),
                    (look, into) -> into.list("installed", Software.installed(look))),
            Source.of(
                    "errors.performance",
                    List.of(
                            Field.open("running-time"),
                            Field.open("processor-time"),
                            Field.open("memory-used"),
                            Field.open("load")),
                    ErrorData::performance));

    private ErrorData() {}

    private static void report(Gathering into) {
        var thrown = new IllegalStateException("An example: nothing went wrong.");
        var stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        into.put("type", thrown.getClass().getName());
        into.put("severity", "error");
        into.put("message", String.valueOf(thrown.getMessage()));
        into.put("stack", stack.toString());
    }

    private static void components(Look look, Gathering into) {
        var machine = look.machine();
        into.put("program", "SaySo " + machine.version());
        into.put("runtime", machine.property("java.vm.name") + " " + machine.property("java.version"));
        into.put("architecture", machine.property("os.arch"));
        into.put("processor", after(look, "proc/cpuinfo", "model name"));
        into.put("memory", after(look, "proc/meminfo", "MemTotal"));
    }

    private static String after(Look look, String file, String name) {
        return look.lines(file).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .findFirst()
                .orElse("");
    }

    private static String sample() {
        try (var text = Objects.requireNonNull(ErrorData.class.getResourceAsStream("/samples/" + SAMPLE))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void performance(Look look, Gathering into) {
        var process = ProcessHandle.current().info();
        process.startInstant()
                .ifPresent(start -> into.put("running-time", seconds(Duration.between(start, look.at()))));
        process.totalCpuDuration().ifPresent(spent -> into.put("processor-time", seconds(spent)));
        var runtime = Runtime.getRuntime();
        into.put("memory-used", ((runtime.totalMemory() - runtime.freeMemory()) >> 20) + " MiB");
        into.put("load", look.line("proc/loadavg").replaceFirst("^((?:\\S+ ){2}\\S+).*$", "$1"));
    }

    private static String seconds(Duration time) {
        return Math.max(0, time.toSeconds()) + " s";
    }
}
