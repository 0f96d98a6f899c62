package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.statement.Block.Heading;
import dev.sayso.statement.Block.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes an edition of what was found in a file: which heading is the title, which are sections, when it was updated. */
final class Composer {
    /** Whole blocks that lead about the page and belong to no statement. */
    private static final Set<String> NAVIGATION = Set.of(
            "top of page",
            "back to top",
            "return to top",
            "skip to main content",
            "seitenanfang",
            "zum seitenanfang",
            "nach oben",
            "zurück nach oben",
            "zum hauptinhalt",
            "zum hauptinhalt springen");

    private final Manuscript manuscript;
    private final List<Block> blocks;
    private final Optional<Heading> titled;

    private Composer(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.blocks = manuscript.blocks().stream()
                .filter(block -> !NAVIGATION.contains(block.text().toLowerCase(Locale.ROOT)))
                .toList();
        this.titled = titleHeading();
    }

    static Edition compose(Manuscript manuscript, String sha256) {
        return new Composer(manuscript).edition(sha256);
    }

    private Edition edition(String sha256) {
        var title = titled.map(Block::text)
                .or(() -> manuscript.fact(FileFact.TITLE))
                .or(() -> manuscript.fact(FileFact.PAGE_TITLE))
                .orElseThrow(() -> fault("statement.no-title"));
        var drafts = drafts(title);
        if (drafts.stream().noneMatch(draft -> draft.heading().isPresent())) {
            throw fault("statement.no-sections");
        }
        return new Edition(
                manuscript
                        .fact(FileFact.STATEMENT)
                        .map(Slugs::of)
                        .filter(id -> !id.isEmpty())
                        .orElseGet(() -> Slugs.ofStatement(title)),
                date(drafts),
                manuscript.fact(FileFact.LANGUAGE).flatMap(Languages::ofTag).orElseGet(() -> Languages.ofText(blocks)),
                title,
                manuscript.fact(FileFact.PUBLISHER).orElse(""),
                manuscript.fact(FileFact.SOURCE).flatMap(Links::absolute),
                manuscript
                        .fact(FileFact.RESTATEMENT)
                        .filter("true"::equalsIgnoreCase)
                        .isPresent(),
                sha256,
                manuscript.schedule(),
                new Sections(manuscript.file()).of(drafts));
    }

    private List<Heading> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** The first heading, if it stands above all others; where the title is known anyway, it must leave others below it. */
    private Optional<Heading> titleHeading() {
        var headings = headings();
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        var first = headings.getFirst();
        var others = headings.subList(1, headings.size());
        var above = others.stream().allMatch(other -> other.level() > first.level());
        var enough = !others.isEmpty() || manuscript.fact(FileFact.TITLE).isEmpty();
        return above && enough ? Optional.of(first) : Optional.empty();
    }

    private boolean isTitle(Heading heading) {
        return titled.filter(heading::equals).isPresent();
    }

    private List<Draft> drafts(String title) {
        var level = headings().stream()
                .filter(heading -> !isTitle(heading))
                .mapToInt(Heading::level)
                .min()
                .orElse(0);
        var drafts = new ArrayList<Draft>();
        drafts.add(Draft.introduction(title));
        for (var block : blocks) {
            switch (block) {
                case Heading heading when isTitle(heading) -> {}
                case Heading heading when heading.level() == level -> drafts.add(Draft.under(heading));
                case Heading heading -> drafts.getLast().texts().add(standingOut(heading));
                case Text text -> drafts.getLast().texts().add(text);
            }
        }
        if (drafts.getFirst().texts().isEmpty()) {
            drafts.removeFirst();
        }
        return drafts;
    }

    /** A heading inside a section: a passage that stands out. */
    private static Text standingOut(Heading heading) {
        var spans = heading.spans().stream()
                .map(span -> new Span(span.text(), true, span.link()))
                .toList();
        return new Text(0, spans, heading.id(), heading.at());
    }

    private String date(List<Draft> drafts) {
        var stated = manuscript.fact(FileFact.EDITION);
        if (stated.isPresent()) {
            return Dates.whole(stated.get()).orElseThrow(() -> fault("statement.no-date"));
        }
        return blocks.stream()
                .flatMap(block -> Dates.updated(block.text()).stream())
                .findFirst()
                .or(() -> blocks.stream()
                        .flatMap(block -> Dates.effective(block.text()).stream())
                        .findFirst())
                .or(() -> drafts.getFirst().texts().stream()
                        .flatMap(block -> Dates.whole(block.text()).stream())
                        .findFirst())
                .or(() -> manuscript.fact(FileFact.PAGE_DATE).flatMap(Dates::beginning))
                .orElseThrow(() -> fault("statement.no-date"));
    }

    private FaultException fault(String code) {
        var name = String.valueOf(manuscript.file().getFileName());
        return new FaultException(Fault.at(Place.of(manuscript.file()), Fault.Kind.INPUT, code, name));
    }
}
