package dev.sayso.statement;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Goes through a page and gathers its blocks. */
final class HtmlWalk implements NodeVisitor {
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");
    private static final Set<String> STRONG = Set.of("b", "strong");

    /** What jsoup does not count as a block, but a browser sets apart. */
    private static final Set<String> APART =
            Set.of("td", "th", "dt", "dd", "li", "summary", "legend", "caption", "option", "button");

    private final Links links;
    private final List<Block> blocks = new ArrayList<>();
    private final Runs runs = new Runs();
    private final Deque<Optional<URI>> linked = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int strong;
    private int lists;

    /** The level of the heading we are in, 0 outside of headings. */
    private int heading;

    /** How many lists the last heading stood in: what follows it is counted from there. */
    private int headingLists;

    private int breaks;

    HtmlWalk(Links links) {
        this.links = links;
    }

    List<Block> blocks() {
        flush();
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            breaks = text.isBlank() ? breaks : 0;
            runs.add(text.getWholeText(), strong > 0, linked.isEmpty() ? Optional.empty() : linked.peek());
        } else if (node instanceof Element element) {
            open(element, element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
    }

    private void open(Element element, String name) {
        if (apart(element, name)) {
            flush();
        }
        if (HEADING.matcher(name).matches() && heading == 0) {
            heading = name.charAt(1) - '0';
            headingLists = lists;
        } else if (LISTS.contains(name)) {
            lists++;
            numbers.push(number(element.attr("start"), 1));
        } else if (name.equals("li")) {
            number(element);
        } else if (STRONG.contains(name)) {
            strong++;
        } else if (name.equals("a")) {
            linked.push(links.to(element.attr("href")));
        } else if (name.equals("br")) {
            lineBreak();
        }
    }

    private void close(Element element, String name) {
        if (apart(element, name)) {
            flush();
        }
        if (HEADING.matcher(name).matches()) {
            heading = 0;
        } else if (LISTS.contains(name)) {
            lists--;
            numbers.pop();
        } else if (STRONG.contains(name)) {
            strong--;
        } else if (name.equals("a")) {
            linked.pop();
        }
    }

    /** Whether a new block begins and ends with it; a heading is one block whatever it holds. */
    private boolean apart(Element element, String name) {
        var insideHeading = heading > 0 && !HEADING.matcher(name).matches();
        return !insideHeading && (element.isBlock() || APART.contains(name));
    }

    /** One break is white space, two in a row end a paragraph, as old pages have it. */
    private void lineBreak() {
        runs.add(" ");
        if (++breaks > 1) {
            flush();
        }
    }

    /** An entry of a numbered list shows its number; it may be referred to. */
    private void number(Element entry) {
        var list = entry.parent();
        if (list != null && list.normalName().equals("ol") && !numbers.isEmpty()) {
            var number = number(entry.attr("value"), numbers.pop());
            numbers.push(number + 1);
            runs.add(number + ". ");
        }
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    private void flush() {
        breaks = 0;
        var spans = runs.take();
        if (spans.isEmpty()) {
            return;
        }
        if (heading > 0) {
            blocks.add(new Block.Heading(heading, spans, Optional.empty(), Optional.empty()));
        } else {
            var depth = Math.max(0, lists - headingLists);
            blocks.add(new Block.Text(depth, spans, Optional.empty(), Optional.empty()));
        }
    }
}
