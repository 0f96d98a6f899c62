package dev.sayso.ui.statement;

import dev.sayso.statement.Search;
import dev.sayso.ui.control.LinkOpener;
import dev.sayso.words.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Blocks of text under each other. Of a very long statement only a stretch is built at a time, so that opening one takes no
 * longer than opening a short one.
 */
final class BlockColumn extends VBox {
    private static final int STRETCH = 300;

    private final Words words;
    private final LinkOpener opener;
    private final Optional<Function<String, Optional<Region>>> margin;
    private final VBox rows = new VBox();
    private final Map<String, Integer> indices = new HashMap<>();
    private final Map<String, BlockView> views = new HashMap<>();
    private final Set<String> lit = new HashSet<>();
    private List<Block> blocks = List.of();
    private Map<String, List<Search.Hit>> hits = Map.of();
    private Optional<Search.Hit> current = Optional.empty();
    private Runnable laidOut = () -> {};
    private int first;
    private int end;

    /** @param margin what stands beside a passage; where there is no margin at all, text takes the whole width */
    BlockColumn(Words words, LinkOpener opener, Optional<Function<String, Optional<Region>>> margin) {
        this.words = words;
        this.opener = opener;
        this.margin = margin;
        getStyleClass().add("statement-column");
        rows.getStyleClass().add("statement-rows");
        getChildren().setAll(rows);
    }

    void show(List<Block> newBlocks) {
        blocks = List.copyOf(newBlocks);
        indices.clear();
        for (var i = 0; i < blocks.size(); i++) {
            indices.putIfAbsent(blocks.get(i).address(), i);
        }
        lit.clear();
        hits = Map.of();
        current = Optional.empty();
        stretch(0, Math.min(STRETCH, blocks.size()));
    }

    /** Puts something above the text and something below it. */
    void frame(List<Node> above, List<Node> below) {
        getChildren().setAll(above);
        getChildren().add(rows);
        getChildren().addAll(below);
    }

    void light(Collection<String> addresses) {
        lit.clear();
        lit.addAll(addresses);
        views.values().forEach(this::dress);
    }

    void hits(List<Search.Hit> newHits, Optional<Search.Hit> newCurrent) {
        hits = newHits.stream().collect(Collectors.groupingBy(Search.Hit::address));
        current = newCurrent;
        views.values().forEach(this::dress);
    }

    /** The view of that block, built now if it was not; empty where there is no such block. */
    Optional<BlockView> reach(String address) {
        var index = indices.get(address);
        if (index == null) {
            return Optional.empty();
        }
        if (index < first || index >= end) {
            var from = Math.max(0, index - STRETCH / 4);
            stretch(from, Math.min(blocks.size(), from + STRETCH));
        }
        return Optional.ofNullable(views.get(address));
    }

    void reachFirst() {
        if (!blocks.isEmpty()) {
            reach(blocks.getFirst().address());
        }
    }

    void reachLast() {
        if (!blocks.isEmpty()) {
            reach(blocks.getLast().address());
        }
    }

    boolean reachesEnd() {
        return end == blocks.size();
    }

    boolean reachesStart() {
        return first == 0;
    }

    void more() {
        var from = end;
        end = Math.min(blocks.size(), end + STRETCH);
        blocks.subList(from, end).forEach(block -> rows.getChildren().add(row(block)));
    }

    /** Builds what stands before; gives the block that was the first until now. */
    Optional<BlockView> before() {
        var was = end > first ? Optional.of(blocks.get(first).address()) : Optional.<String>empty();
        var from = Math.max(0, first - STRETCH);
        rows.getChildren()
                .addAll(0, blocks.subList(from, first).stream().map(this::row).toList());
        first = from;
        return was.map(views::get);
    }

    /** How far below the top of this column the block begins. */
    double top(BlockView view) {
        Node node = view;
        var y = 0.0;
        while (node != this && node.getParent() != null) {
            y += node.getLayoutY();
            node = node.getParent();
        }
        return y;
    }

    /** The last block that begins at or above that height; the first where none does. */
    Optional<Block> at(double y) {
        Optional<Block> found = Optional.empty();
        for (var i = first; i < end; i++) {
            var view = views.get(blocks.get(i).address());
            if (view != null && (found.isEmpty() || top(view) <= y)) {
                found = Optional.of(view.block());
            }
        }
        return found;
    }

    /** Calls that whenever every block has its place. */
    void onLaidOut(Runnable listener) {
        laidOut = listener;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        rows.layout();
        laidOut.run();
    }

    private void stretch(int newFirst, int newEnd) {
        first = newFirst;
        end = newEnd;
        views.clear();
        rows.getChildren()
                .setAll(blocks.subList(first, end).stream().map(this::row).toList());
    }

    private Node row(Block block) {
        var view = new BlockView(block, words, opener);
        views.put(block.address(), view);
        dress(view);
        if (margin.isEmpty()) {
            return view;
        }
        var beside = block.heading() ? Optional.<Region>empty() : margin.get().apply(block.address());
        var node = beside.orElseGet(Region::new);
        node.getStyleClass().add("statement-margin");
        return new MarginRow(view, node, beside.isEmpty());
    }

    private void dress(BlockView view) {
        var address = view.block().address();
        view.light(lit.contains(address));
        var here = hits.getOrDefault(address, List.of());
        view.hits(here, current.filter(here::contains));
    }
}
