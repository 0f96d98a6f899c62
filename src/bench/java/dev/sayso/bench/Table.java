package dev.sayso.bench;

import dev.sayso.policy.PolicyBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints all that was measured as one table. */
final class Table {
    private static final String FORMAT = "%-34s %12s   %-34s %12s %7s   %s%n";
    private static final List<String> FOOT = List.of(
            "Medians for profile, ledger, history page, window, memory and commands, means for the rest; both sides of a ratio are of one run.",
            "Window: from exec until the virtual screen shows more than one colour, the same for all. The empty window, which holds",
            "one coloured square, is installed alike: same launcher, same options, a cache of classes of its own.",
            "Cold: all files are dropped from the page cache first, where that is permitted. Memory: of all processes of the group.");

    private final Measured measured;
    private final StringBuilder out = new StringBuilder();

    private Table(Measured measured) {
        this.measured = measured;
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var table = new Table(Measured.in(folder, "jmh.json", "jmh-policy.json"));
        table.line("", "SaySo", "beside", "", "ratio", "goal");
        if (!table.measured.isEmpty()) {
            table.fill();
        }
        System.out.print(table.out);
        System.out.print(GateTable.of(folder));
        if (Files.exists(folder.resolve("window.json"))
                || Files.exists(folder.resolve("command.json"))
                || Files.exists(folder.resolve("command-choices.json"))) {
            System.out.print(StartTable.of(folder));
        }
        FOOT.forEach(System.out::println);
    }

    private void fill() {
        var decision = measured.score("DecisionBench.decideEveryItem") / 1000;
        row(
                "decision, whole catalogue",
                decision,
                "µs",
                "look-up of each item",
                measured.score("DecisionBench.lookUpEveryItem") / 1000,
                "under 5 µs: " + met(decision < 5));
        var allocated = measured.secondary("DecisionBench.decideEveryItem", "gc.alloc.rate.norm");
        line("  allocated by it", number(allocated) + " B", "", "", "", "none: " + met(allocated < 1));
        row(
                "profile, load",
                measured.median("ProfileBench.load"),
                "µs",
                "read of the same bytes",
                measured.median("ProfileBench.loadBare"),
                "");
        var save = measured.median("ProfileBench.save");
        var bare = measured.median("ProfileBench.saveBare");
        row("profile, save", save, "µs", "write, force, rename", bare, atMost(1.2, save / bare));
        row("", save, "µs", "the same, folder forced too", measured.median("ProfileBench.saveBareWithFolder"), "");
        row(
                "statement, import",
                measured.score("ImportBench.readEdition"),
                "µs",
                "lines and fingerprint",
                measured.score("ImportBench.readLines"),
                "");
        policies();
        var append = measured.median("LedgerBench.append");
        var appendBare = measured.median("LedgerBench.appendBare");
        row("ledger, one act", append, "µs", "append, force", appendBare, atMost(1.3, append / appendBare));
        var verify = measured.median("LedgerBench.verify") / 1000;
        var hash = measured.median("LedgerBench.hash") / 1000;
        row(
                "ledger, verify a million lines",
                verify,
                "ms",
                "SHA-256 of the same bytes",
                hash,
                atMost(1.67, verify / hash));
        line("  its newest 50 lines", number(measured.median("LedgerBench.newest")) + " µs", "", "", "", "");
        var page = measured.median("HistoryBench.openFull") / 1000;
        var emptyPage = measured.median("HistoryBench.openEmpty") / 1000;
        row(
                "history page, 100,000 lines",
                page,
                "ms",
                "the page of an empty history",
                emptyPage,
                "under 200 ms more: " + met(page - emptyPage < 200));
    }

    private void policies() {
        lint("lint, 10,000 policies in a folder", measured.score("PolicyBench.lintFolder"));
        lint("  the same one by one", measured.score("PolicyBench.lintEach"));
        row(
                "merge, 100 policies",
                measured.score("PolicyBench.merge"),
                "µs",
                "read and understand them",
                measured.score("PolicyBench.readAndUnderstand"),
                "");
    }

    private void lint(String name, double microseconds) {
        var each = microseconds / PolicyBench.LINTED;
        var goal = "at least 20,000 a second: " + met(each <= 50) + " (" + Math.round(1e6 / each) + ")";
        row(
                name + ", each",
                each,
                "µs",
                "read of the same bytes",
                measured.score("PolicyBench.readEach") / PolicyBench.LINTED,
                goal);
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
}
