package dev.sayso.support.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How the device is doing: memory, disk, load. */
final class Condition {
    private static final int LARGEST = 1 << 20;
    private static final Map<String, String> MEMORY =
            Map.of("MemTotal", "memory.total", "MemAvailable", "memory.available", "SwapFree", "swap.free");

    private Condition() {}

    static void of(Machine machine, Collector into) {
        into.value("sayso.version", Collector.DIAGNOSTICS, machine.version());
        into.value("java.heap.largest", Collector.DIAGNOSTICS, bytes(machine.heap()));
        memory(machine, into);
        try {
            var room = machine.room();
            into.value("disk.total", Collector.DIAGNOSTICS, bytes(room[0]));
            into.value("disk.free", Collector.DIAGNOSTICS, bytes(room[1]));
        } catch (IOException e) {
            into.absent("disk", Collector.DIAGNOSTICS);
        }
        first(machine, into, "uptime", "proc/uptime", 1);
        first(machine, into, "load", "proc/loadavg", 3);
    }

    private static void memory(Machine machine, Collector into) {
        var lines = lines(machine, "proc/meminfo");
        if (lines.isEmpty()) {
            into.absent("memory", Collector.DIAGNOSTICS);
        }
        for (var line : lines) {
            var colon = line.indexOf(':');
            var name = colon < 0 ? null : MEMORY.get(line.substring(0, colon));
            if (name != null) {
                into.value(name, Collector.DIAGNOSTICS, line.substring(colon + 1));
            }
        }
    }

    /** The first words of a file of one line. */
    private static void first(Machine machine, Collector into, String name, String file, int words) {
        var lines = lines(machine, file);
        if (lines.isEmpty()) {
            into.absent(name, Collector.DIAGNOSTICS);
            return;
        }
        var found = lines.getFirst().split(" ", -1);
        into.value(
                name,
                Collector.DIAGNOSTICS,
                String.join(" ", List.of(found).subList(0, Math.min(words, found.length))));
    }

    static List<String> lines(Machine machine, String file) {
        Path path = machine.root().resolve(file);
        return machine.linux() && ReadFile.of(path, LARGEST) instanceof ReadFile.Content(var text)
                ? text.lines().toList()
                : List.of();
    }

    private static String bytes(long count) {
        return count / (1 << 20) + " MiB";
    }
}
