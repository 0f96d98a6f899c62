package dev.sayso.statement;

import dev.sayso.fault.Place.Position;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown. Walks without recursion: how deep a file nests is the file's choice. */
final class MarkdownReader {
    /** Deeper blocks are read as text. */
    private static final int DEEPEST = 200;

    private static final Pattern ID = Pattern.compile("\\s*\\{#([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,80})}$");
    private static final Pattern SCRIPT =
            Pattern.compile("^<(/?)(?:script|style)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Links links;
    private final List<Block> blocks = new ArrayList<>();
    private final Runs runs = new Runs();
    private final Deque<Optional<URI>> linked = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int strong;
    private int lists;
    private int scripts;

    private MarkdownReader(Links links) {
        this.links = links;
    }

    static Manuscript read(Path file, String text) {
        Tangle.refuse(file, text);
        var parser = Parser.builder()
                .extensions(List.of(YamlFrontMatterExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .build();
        var document = parser.parse(text);
        var facts = facts(document);
        var schedule = new FrontMatter(file, text, facts).schedule();
        var base = Optional.ofNullable(facts.get(FileFact.SOURCE)).flatMap(Links::absolute);
        var reader = new MarkdownReader(new Links(base));
        reader.walk(document);
        return new Manuscript(file, facts, schedule, reader.blocks);
    }

    private static Map<FileFact, String> facts(Node document) {
        var front = new YamlFrontMatterVisitor();
        if (document.getFirstChild() instanceof YamlFrontMatterBlock matter) {
            matter.accept(front);
        }
        var facts = new EnumMap<FileFact, String>(FileFact.class);
        for (var key : List.of(
                FileFact.STATEMENT,
                FileFact.EDITION,
                FileFact.LANGUAGE,
                FileFact.TITLE,
                FileFact.PUBLISHER,
                FileFact.SOURCE,
                FileFact.RESTATEMENT,
                FileFact.NOTICE,
                FileFact.EFFECTIVE)) {
            var values = front.getData().getOrDefault(key.name().toLowerCase(Locale.ROOT), List.of());
            if (!values.isEmpty()) {
                facts.put(key, String.join(" ", values));
            }
        }
        return facts;
    }

    private void walk(Node document) {
        var node = document;
        while (true) {
            var inside = enter(node) ? node.getFirstChild() : null;
            if (inside != null) {
                node = inside;
                continue;
            }
            leave(node);
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == null) {
                    return;
                }
                leave(node);
            }
            node = node.getNext();
        }
    }

    /** Whether what is inside is to be gone through as well. */
    private boolean enter(Node node) {
        switch (node) {
            case YamlFrontMatterBlock _, Image _, LinkReferenceDefinition _ -> {
                return false;
            }
            case BulletList _ -> lists++;
            case OrderedList list -> {
                lists++;
                numbers.push(list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            }
            case ListItem item -> number(item);
            case StrongEmphasis _ -> strong++;
            case Link link -> linked.push(links.to(link.getDestination()));
            case Text text -> add(text.getLiteral());
            case Code code -> add(code.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> add(" ");
            case FencedCodeBlock code -> add(code.getLiteral());
            case IndentedCodeBlock code -> add(code.getLiteral());
            case HtmlInline tag -> countScripts(tag.getLiteral());
            case HtmlBlock page -> blocks.addAll(HtmlReader.blocks(page.getLiteral(), links));
            default -> {}
        }
        return true;
    }

    private void leave(Node node) {
        switch (node) {
            case BulletList _ -> lists--;
            case OrderedList _ -> {
                lists--;
                numbers.pop();
            }
            case StrongEmphasis _ -> strong--;
            case Link _ -> linked.pop();
            case Heading heading -> end(node, heading.getLevel());
            case Paragraph _, FencedCodeBlock _, IndentedCodeBlock _ -> end(node, 0);
            default -> {}
        }
    }

    /** An entry of a numbered list shows its number; it may be referred to. */
    private void number(ListItem item) {
        if (item.getParent() instanceof OrderedList list) {
            var number = numbers.pop();
            numbers.push(number + 1);
            runs.add(number + (list.getMarkerDelimiter() == null ? "." : list.getMarkerDelimiter()) + " ");
        }
    }

    private void countScripts(String tag) {
        var script = SCRIPT.matcher(tag);
        if (script.matches()) {
            scripts = Math.max(0, scripts + (script.group(1).isEmpty() ? 1 : -1));
        }
    }

    private void add(String text) {
        if (scripts == 0) {
            runs.add(text, strong > 0, linked.isEmpty() ? Optional.empty() : linked.peek());
        }
    }

    private void end(Node node, int level) {
        scripts = 0;
        var spans = runs.take();
        var id = Optional.<String>empty();
        if (!spans.isEmpty()) {
            var last = spans.getLast();
            var mark = ID.matcher(last.text());
            if (mark.find()) {
                id = Optional.of(mark.group(1));
                spans.removeLast();
                var rest = last.text().substring(0, mark.start());
                if (!rest.isEmpty()) {
                    spans.add(new Span(rest, last.strong(), last.link()));
                }
            }
        }
        if (!spans.isEmpty()) {
            blocks.add(
                    level > 0
                            ? new Block.Heading(level, spans, id, at(node))
                            : new Block.Text(lists, spans, id, at(node)));
        }
    }

    private static Optional<Position> at(Node node) {
        return node.getSourceSpans().stream()
                .findFirst()
                .map(span -> new Position(span.getLineIndex() + 1, span.getColumnIndex() + 1));
    }
}
