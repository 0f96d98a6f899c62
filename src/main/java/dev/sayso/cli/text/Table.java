package dev.sayso.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows whose columns stand under each other, two spaces apart. */
public final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    public void row(String... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> Shown.plain(cells[i]))
                .toList());
    }

    /** One line a row; no line ends in spaces. */
    public List<String> lines() {
        var columns = rows.stream().mapToInt(List::size).max().orElse(0);
        var widths = IntStream.range(0, columns).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> DisplayWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : "  ").append(DisplayWidth.pad(row.get(i), widths[i]));
        }
        return line.toString().stripTrailing();
    }
}
