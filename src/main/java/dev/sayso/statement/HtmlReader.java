package dev.sayso.statement;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page: the text that a person would see in it, and nothing that runs. */
final class HtmlReader {
    /** What is never words of the statement: programs, styles, pictures, fields to fill in, ways about the site, and what is hidden. */
    private static final String LEFT_OUT =
            "script, style, noscript, template, iframe, frame, object, embed, svg, canvas, audio, video,"
                    + " select, textarea, input, datalist, nav, [role=navigation], [hidden], dialog:not([open])";

    private static final Pattern INVISIBLE =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    /** What browsers write at the top of a page that they save. */
    private static final Pattern SAVED = Pattern.compile("^\\s*saved from url=\\(\\d+\\)(\\S+)\\s*$");

    private HtmlReader() {}

    static Manuscript read(Path file, String text) {
        var page = Jsoup.parse(text);
        var facts = facts(page);
        var base = Optional.ofNullable(facts.get(FileFact.SOURCE)).flatMap(Links::absolute);
        var declared =
                Optional.ofNullable(page.selectFirst("base[href]")).flatMap(it -> new Links(base).to(it.attr("href")));
        return new Manuscript(file, facts, blocks(page, new Links(declared.or(() -> base))));
    }

    /** The blocks of a piece of a page. */
    static List<Block> blocks(String text, Links links) {
        return blocks(Jsoup.parseBodyFragment(text), links);
    }

    private static List<Block> blocks(Document page, Links links) {
        page.select(LEFT_OUT).remove();
        page.select("[style]").forEach(element -> {
            if (INVISIBLE.matcher(element.attr("style")).find() && element.parent() != null) {
                element.remove();
            }
        });
        var walk = new HtmlWalk(links);
        walk.traverse(text(page));
        return walk.blocks();
    }

    /** The page's main part, where it says which that is and its title is in it. */
    private static Element text(Document page) {
        var main = page.selectFirst("main:has(h1), [role=main]:has(h1)");
        return main == null ? page.body() : main;
    }

    private static Map<FileFact, String> facts(Document page) {
        var facts = new EnumMap<FileFact, String>(FileFact.class);
        put(facts, FileFact.PAGE_TITLE, page.title());
        put(facts, FileFact.LANGUAGE, attribute(page, "html[lang]", "lang"));
        put(facts, FileFact.PUBLISHER, meta(page, "publisher", "dc.publisher", "dcterms.publisher"));
        put(
                facts,
                FileFact.PAGE_DATE,
                meta(page, "dcterms.modified", "article:modified_time", "last-modified", "date"));
        put(facts, FileFact.SOURCE, attribute(page, "link[rel=canonical][href]", "href"));
        put(facts, FileFact.SOURCE, meta(page, "og:url"));
        saved(page).ifPresent(address -> put(facts, FileFact.SOURCE, address));
        return facts;
    }

    private static void put(Map<FileFact, String> facts, FileFact key, String value) {
        if (!value.isBlank()) {
            facts.putIfAbsent(key, value);
        }
    }

    private static String meta(Document page, String... names) {
        for (var name : names) {
            var content = attribute(page, "meta[name=" + name + "], meta[property=" + name + "]", "content");
            if (!content.isBlank()) {
                return content;
            }
        }
        return "";
    }

    private static String attribute(Document page, String query, String name) {
        var element = page.selectFirst(query);
        return element == null ? "" : element.attr(name);
    }

    private static Optional<String> saved(Document page) {
        return page.childNodes().stream()
                .flatMap(node -> Stream.concat(Stream.of(node), node.childNodes().stream()))
                .filter(Comment.class::isInstance)
                .map(comment -> SAVED.matcher(((Comment) comment).getData()))
                .filter(Matcher::matches)
                .map(comment -> comment.group(1))
                .findFirst();
    }
}
