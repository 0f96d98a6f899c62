package dev.sayso.bench;

import dev.sayso.policy.PolicyBench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints all that was measured as one table. */
final class Table {
    private static final String FORMAT = "%-34s %12s   %-34s %12s %7s   %s%n";
    private static final List<String> FOOT = List.of(
            "Medians for profile, ledger, history page and window, means for the rest; both sides of a ratio come from the same run.",
            "Window: from exec until the virtual screen shows more than one colour, the same for both. The empty window, which holds",
            "one coloured square, is started by the same script with the same options and has a class cache of its own.",
            "Cold: the files of both programs and of the JVM are dropped from the page cache first.");

    private final List<JsonNode> jmh;
    private final JsonNode command;
    private final JsonNode window;
    private final StringBuilder out = new StringBuilder();

    private Table(Path folder) {
        var mapper = new JsonMapper();
        jmh = List.of(mapper.readTree(folder.resolve("jmh.json")), mapper.readTree(folder.resolve("jmh-policy.json")));
        command = Files.exists(folder.resolve("command.json"))
                ? mapper.readTree(folder.resolve("command.json"))
                : mapper.createObjectNode();
        window = Files.exists(folder.resolve("window.json"))
                ? mapper.readTree(folder.resolve("window.json"))
                : mapper.createObjectNode();
    }

    public static void main(String[] args) {
        var table = new Table(Path.of(args[0]));
        table.fill();
        System.out.print(table.out);
    }

    private void fill() {
        line("", "SaySo", "beside", "", "ratio", "goal");
        var decision = score("DecisionBench.decideEveryItem") / 1000;
        row(
                "decision, whole catalogue",
                decision,
                "µs",
                "look-up of each item",
                score("DecisionBench.lookUpEveryItem") / 1000,
                "under 5 µs: " + met(decision < 5));
        var allocated = secondary("DecisionBench.decideEveryItem", "gc.alloc.rate.norm");
        line("  allocated by it", number(allocated) + " B", "", "", "", "none: " + met(allocated < 1));
        row(
                "profile, load",
                median("ProfileBench.load"),
                "µs",
                "read of the same bytes",
                median("ProfileBench.loadBare"),
                "");
        var save = median("ProfileBench.save");
        var bare = median("ProfileBench.saveBare");
        row("profile, save", save, "µs", "write, force, rename", bare, atMost(1.2, save / bare));
        row("", save, "µs", "the same, folder forced too", median("ProfileBench.saveBareWithFolder"), "");
        row(
                "statement, import",
                score("ImportBench.readEdition"),
                "µs",
                "lines and fingerprint",
                score("ImportBench.readLines"),
                "");
        policies();
        var append = median("LedgerBench.append");
        var appendBare = median("LedgerBench.appendBare");
        row("ledger, one act", append, "µs", "append, force", appendBare, atMost(1.3, append / appendBare));
        var verify = median("LedgerBench.verify") / 1000;
        var hash = median("LedgerBench.hash") / 1000;
        row(
                "ledger, verify a million lines",
                verify,
                "ms",
                "SHA-256 of the same bytes",
                hash,
                atMost(1.67, verify / hash));
        line("  its newest 50 lines", number(median("LedgerBench.newest")) + " µs", "", "", "", "");
        var page = median("HistoryBench.openFull") / 1000;
        var emptyPage = median("HistoryBench.openEmpty") / 1000;
        row(
                "history page, 100,000 lines",
                page,
                "ms",
                "the page of an empty history",
                emptyPage,
                "under 200 ms more: " + met(page - emptyPage < 200));
        windowRow("window, warm", "warm", 1.3);
        windowRow("window, cold", "cold", 1.3);
        windowMemory();
        FOOT.forEach(foot -> out.append(foot).append(System.lineSeparator()));
    }

    private void policies() {
        lint("lint, 10,000 policies in a folder", score("PolicyBench.lintFolder"));
        lint("  the same one by one", score("PolicyBench.lintEach"));
        row(
                "merge, 100 policies",
                score("PolicyBench.merge"),
                "µs",
                "read and understand them",
                score("PolicyBench.readAndUnderstand"),
                "");
        var own = medianOf(command.path("check"));
        var next = medianOf(command.path("next"));
        if (own.isPresent() && next.isPresent()) {
            var ratio = own.getAsDouble() / next.getAsDouble();
            row(
                    "check, whole process",
                    own.getAsDouble(),
                    "ms",
                    "next telemetry status",
                    next.getAsDouble(),
                    atMost(0.4, ratio));
        } else {
            line("check, whole process", "not measured", "", "", "", "");
        }
    }

    private void lint(String name, double microseconds) {
        var each = microseconds / PolicyBench.LINTED;
        var goal = "at least 20,000 a second: " + met(each <= 50) + " (" + Math.round(1e6 / each) + ")";
        row(
                name + ", each",
                each,
                "µs",
                "read of the same bytes",
                score("PolicyBench.readEach") / PolicyBench.LINTED,
                goal);
    }

    private void windowRow(String name, String kind, double goal) {
        var own = medianOf(window.path(kind + "/sayso"));
        var empty = medianOf(window.path(kind + "/empty"));
        if (own.isPresent() && empty.isPresent()) {
            var ratio = own.getAsDouble() / empty.getAsDouble();
            row(name, own.getAsDouble(), "ms", "empty window", empty.getAsDouble(), atMost(goal, ratio));
        } else {
            line(name, "not measured", "", "", "", "");
        }
    }

    private void windowMemory() {
        var own = medianOf(window.path("memory/sayso"));
        var empty = medianOf(window.path("memory/empty"));
        if (own.isPresent() && empty.isPresent()) {
            row("  resident memory of it", own.getAsDouble(), "MB", "empty window", empty.getAsDouble(), "");
        }
    }

    private void row(String name, double own, String unit, String peer, double other, String goal) {
        line(name, number(own) + " " + unit, peer, number(other) + " " + unit, number(own / other), goal);
    }

    private void line(String... cells) {
        out.append(String.format(Locale.ROOT, FORMAT, (Object[]) cells).stripTrailing())
                .append(System.lineSeparator());
    }

    private static String atMost(double goal, double ratio) {
        return "at most " + goal + ": " + met(ratio <= goal);
    }

    private static String met(boolean met) {
        return met ? "met" : "MISSED";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    private JsonNode result(String benchmark) {
        return jmh.stream()
                .flatMap(run -> StreamSupport.stream(run.spliterator(), false))
                .filter(result -> result.path("benchmark").asString().endsWith("." + benchmark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(benchmark + " was not run"));
    }

    private double score(String benchmark) {
        return result(benchmark).at("/primaryMetric/score").asDouble();
    }

    private double median(String benchmark) {
        return result(benchmark)
                .path("primaryMetric")
                .path("scorePercentiles")
                .path("50.0")
                .asDouble();
    }

    private double secondary(String benchmark, String metric) {
        var metrics = result(benchmark).path("secondaryMetrics");
        return metrics.path(metrics.has(metric) ? metric : "·" + metric)
                .path("score")
                .asDouble();
    }

    private static OptionalDouble medianOf(JsonNode numbers) {
        var sorted = IntStream.range(0, numbers.size())
                .mapToDouble(index -> numbers.get(index).asDouble())
                .sorted()
                .toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2]);
    }
}
