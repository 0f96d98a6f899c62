package dev.sayso.support.bundle;

import dev.sayso.support.bundle.LeftOut.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which system this is, what hardware it has, what software is installed. */
final class Inventory {
    private static final int LARGEST_DPKG = 64 << 20;
    private static final int MOST_PACKAGES = 10_000;
    private static final List<String> PROPERTIES =
            List.of("os.name", "os.version", "os.arch", "java.version", "java.vendor", "java.vm.name");

    private Inventory() {}

    static void of(Machine machine, Collector into) {
        PROPERTIES.forEach(name -> into.value(name, Collector.SYSTEM, machine.property(name)));
        into.value("locale", Collector.SYSTEM, machine.locale().toLanguageTag());
        into.value("time.zone", Collector.SYSTEM, machine.zone().getId());
        into.value("processors", Collector.SYSTEM, Integer.toString(machine.processors()));
        release(machine, into);
        processor(machine, into);
        software(machine, into);
        if (machine.windows()) {
            machine.registry()
                    .get()
                    .ifPresentOrElse(
                            text -> into.list("registry.txt", Collector.SYSTEM, text),
                            () -> into.leaveOut("registry.txt", Collector.SYSTEM, Reason.UNREADABLE, ""));
        } else {
            into.absent("registry.txt", Collector.SYSTEM);
        }
    }

    private static void release(Machine machine, Collector into) {
        // The name in etc is a link on most systems.
        var lines = new ArrayList<>(Condition.lines(machine, "usr/lib/os-release"));
        lines.addAll(Condition.lines(machine, "etc/os-release"));
        lines.stream()
                .filter(line -> line.startsWith("PRETTY_NAME="))
                .findFirst()
                .map(line -> line.substring("PRETTY_NAME=".length()).replace("\"", ""))
                .ifPresentOrElse(
                        name -> into.value("os.release", Collector.SYSTEM, name),
                        () -> into.absent("os.release", Collector.SYSTEM));
    }

    private static void processor(Machine machine, Collector into) {
        Condition.lines(machine, "proc/cpuinfo").stream()
                .filter(line -> line.startsWith("model name") || line.startsWith("Model"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1))
                .ifPresentOrElse(
                        name -> into.value("processor", Collector.SYSTEM, name),
                        () -> into.absent("processor", Collector.SYSTEM));
    }

    private static void software(Machine machine, Collector into) {
        Path status = machine.root().resolve(DpkgStatus.FILE);
        if (!machine.linux() || !Files.exists(status)) {
            into.absent("software.txt", Collector.SYSTEM);
            return;
        }
        switch (ReadFile.of(status, LARGEST_DPKG)) {
            case ReadFile.Content(var text) -> into.list("software.txt", Collector.SYSTEM, packages(text));
            case ReadFile.Refused(var reason, var detail) ->
                into.leaveOut("software.txt", Collector.SYSTEM, reason, detail);
        }
    }

    /** Name and version of what is installed, a line each. */
    private static String packages(String status) {
        return DpkgStatus.installed(status).stream().limit(MOST_PACKAGES).collect(Collectors.joining("\n", "", "\n"));
    }
}
