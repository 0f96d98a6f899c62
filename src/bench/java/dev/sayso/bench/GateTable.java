package dev.sayso.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was measured of the gate that programs embed. */
final class GateTable {
    private static final String ROW = "%-34s %12s   %-34s %12s %7s   %s%n";

    private final Measured measured;
    private final StringBuilder out = new StringBuilder();

    private GateTable(Measured measured) {
        this.measured = measured;
    }

    /** The table of what lies in the folder; empty where the gate was not measured. */
    static String of(Path folder) {
        var table = new GateTable(Measured.in(folder, "jmh-gate.json"));
        if (!table.measured.isEmpty()) {
            table.asking();
            table.stripping();
            table.crowd();
        }
        var opening = folder.resolve("gate.json");
        if (Files.exists(opening)) {
            table.opening(new JsonMapper().readTree(opening));
        }
        return table.out.toString();
    }

    private void asking() {
        var floor = measured.score("GateBench.volatileRead");
        asked("gate, allows: allowed", "allowed", floor);
        asked("  refused", "refused", floor);
        asked("  not declared", "undeclared", floor);
        var together = measured.score("GateBench.allowedPutTogether");
        row("  an id that is no literal", nanoseconds(together), "the same", nanoseconds(floor), together / floor, "");
        var allocated = measured.secondary("GateBench.allowed", "gc.alloc.rate.norm");
        row("  allocated by it", number(allocated) + " B", "", "", 0, "none: " + met(allocated < 1));
        var own = measured.score("GateBench.allowed");
        var flags = measured.score("GateBench.openFeature");
        row(
                "  beside a flag",
                nanoseconds(own),
                "OpenFeature, provider in memory",
                nanoseconds(flags),
                own / flags,
                "50 times faster: " + met(flags / own >= 50) + " (" + Math.round(flags / own) + ")");
    }

    private void asked(String name, String benchmark, double floor) {
        var own = measured.score("GateBench." + benchmark);
        row(
                name,
                nanoseconds(own),
                "read of a volatile field",
                nanoseconds(floor),
                own / floor,
                "at most 2: " + met(own <= 2 * floor));
    }

    private void stripping() {
        var filter = measured.score("GateBench.filter");
        row("  filter, event of 40 fields", nanoseconds(filter), "", "", 0, "under 2 µs: " + met(filter < 2000));
    }

    private void crowd() {
        var crowd = measured.score("GateCrowdBench.crowd");
        var alone = measured.score("GateCrowdBench.alone");
        row(
                "  64 threads, 1,000 listeners",
                number(crowd) + " /µs",
                "one thread, the same listeners",
                number(alone) + " /µs",
                crowd / alone,
                "no less: " + met(crowd >= alone));
    }

    private void opening(JsonNode times) {
        var open = median(times.path("open"));
        var bare = median(times.path("bare"));
        row(
                "  open, whole process",
                number(open) + " ms",
                "the same program without a gate",
                number(bare) + " ms",
                open / bare,
                "under 30 ms more: " + met(open - bare < 30) + " (" + Math.round(open - bare) + " ms)");
        var granted = median(times.path("granted"));
        row(
                "  where somebody allowed an item",
                number(granted) + " ms",
                "the same",
                number(bare) + " ms",
                granted / bare,
                "");
    }

    /** @param ratio left out where it is nought */
    private void row(String name, String own, String peer, String other, double ratio, String goal) {
        var cells = String.format(Locale.ROOT, ROW, name, own, peer, other, ratio == 0 ? "" : number(ratio), goal);
        out.append(cells.stripTrailing()).append(System.lineSeparator());
    }

    private static double median(JsonNode times) {
        var sorted = StreamSupport.stream(times.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }

    private static String nanoseconds(double value) {
        return number(value) + " ns";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private static String met(boolean met) {
        return met ? "met" : "MISSED";
    }
}
