package dev.sayso.statement;

import dev.sayso.fault.Place.Position;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads plain text as pages are saved to it: the title first, then sections that are either the outermost entries of a list, with
 * their text indented below them, or short lines that stand alone.
 */
final class TextReader {
    /** One paragraph or entry of a list. */
    private record Piece(TextLine first, int at, String text, boolean alone, boolean underlined) {}

    private final List<TextLine> lines;
    private final TextShape shape;
    private final List<Block> blocks = new ArrayList<>();

    /** Where the lists begin that we are in, the outermost at the bottom. */
    private final Deque<Integer> lists = new ArrayDeque<>();

    private TextReader(String text) {
        this.lines = TextLine.of(text);
        this.shape = TextShape.of(lines);
    }

    static Manuscript read(Path file, String text) {
        var reader = new TextReader(text);
        reader.pieces().forEach(reader::place);
        return new Manuscript(file, Map.of(), reader.blocks);
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (var at = 0; at < lines.size(); ) {
            var end = at + 1;
            while (end < lines.size() && continues(at, end)) {
                end++;
            }
            if (!lines.get(at).blank() && !lines.get(at).rule()) {
                pieces.add(piece(at, end));
            }
            at = end;
        }
        return pieces;
    }

    private Piece piece(int at, int end) {
        var text = new StringBuilder();
        lines.subList(at, end).forEach(line -> text.append(line.text()).append(' '));
        var underlined = end == at + 1 && end < lines.size() && lines.get(end).rule();
        var alone = end == at + 1
                && (end == lines.size() || lines.get(end).blank())
                && (at == 0 || lines.get(at - 1).blank());
        return new Piece(lines.get(at), at, text.toString(), alone, underlined);
    }

    /** Whether the line at {@code next} goes on with what began at {@code start}. */
    private boolean continues(int start, int next) {
        var first = lines.get(start);
        var before = lines.get(next - 1);
        var line = lines.get(next);
        if (first.blank() || line.blank() || line.entry() || first.rule() || line.rule()) {
            return false;
        }
        if (TextShape.dated(line) || TextShape.dated(before)) {
            return false;
        }
        if (line.numbered() && (first.numbered() || first.entry())) {
            return false;
        }
        if (!first.entry()) {
            return true;
        }
        var mayBegin = shape.section(first) || line.indent() <= first.indent();
        return !(mayBegin && before.endsEarly(line, shape.width()));
    }

    private void place(Piece piece) {
        var runs = new Runs();
        runs.add(piece.text());
        var spans = runs.take();
        var at = Optional.of(new Position(piece.at() + 1, piece.first().indent() + 1));
        if (spans.isEmpty()) {
            return;
        }
        if (blocks.isEmpty() && TextShape.title(piece.first(), piece.text())) {
            blocks.add(new Block.Heading(1, spans, Optional.empty(), at));
        } else if (shape.section(piece.first()) || heading(piece)) {
            lists.clear();
            blocks.add(new Block.Heading(2, spans, Optional.empty(), at));
        } else {
            var entry = piece.first().entry() || piece.first().numbered();
            blocks.add(new Block.Text(depth(piece, entry), entry ? LeadIns.mark(spans) : spans, Optional.empty(), at));
        }
    }

    private boolean heading(Piece piece) {
        return shape.headed() && (piece.underlined() || (piece.alone() && shape.heading(piece.first())));
    }

    private int depth(Piece piece, boolean entry) {
        var indent = piece.first().indent();
        while (!lists.isEmpty() && lists.peek() >= indent) {
            lists.pop();
        }
        if (entry) {
            lists.push(indent);
        }
        return lists.size();
    }
}
