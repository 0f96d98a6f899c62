package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import dev.sayso.statement.Block.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives sections and passages their ids: the file's own first, then those made from their words. */
final class Sections {
    private static final Pattern ORDINAL = Pattern.compile("\\(?\\w{1,4}[.)] ?");
    private static final int LONGEST_LEAD_IN = 80;

    private final Path file;

    Sections(Path file) {
        this.file = file;
    }

    List<Section> of(List<Draft> drafts) {
        var ids = new Slugs();
        drafts.forEach(draft ->
                draft.heading().ifPresent(heading -> heading.id().ifPresent(id -> own(ids, id, heading.at()))));
        var sections = new ArrayList<Section>();
        for (var draft : drafts) {
            var id = draft.heading().flatMap(Block::id).orElseGet(() -> ids.free(slug(draft)));
            sections.add(new Section(id, draft.title(), passages(id, draft.texts())));
        }
        return sections;
    }

    private static String slug(Draft draft) {
        var slug = draft.heading().isEmpty() ? "introduction" : Slugs.of(draft.title());
        return slug.isEmpty() ? "section" : slug;
    }

    private List<Passage> passages(String section, List<Text> texts) {
        var ids = new Slugs();
        texts.forEach(text -> text.id().ifPresent(id -> own(ids, id, text.at())));
        var passages = new ArrayList<Passage>();
        var unnamed = 0;
        for (var text : texts) {
            var name = text.id().or(() -> leadIn(text).map(ids::free));
            if (name.isEmpty()) {
                name = Optional.of(ids.numbered(++unnamed));
            }
            passages.add(new Passage(section + "#" + name.get(), text.depth(), text.spans()));
        }
        return passages;
    }

    /** The slug of the words that stand out at its beginning, its number in a list aside. */
    private static Optional<String> leadIn(Text text) {
        var spans = text.spans();
        var numbered = spans.size() > 1
                && !spans.getFirst().strong()
                && ORDINAL.matcher(spans.getFirst().text()).matches();
        var first = spans.get(numbered ? 1 : 0);
        return first.strong() && first.text().length() <= LONGEST_LEAD_IN
                ? Optional.of(Slugs.of(first.text())).filter(slug -> !slug.isEmpty())
                : Optional.empty();
    }

    private void own(Slugs ids, String id, Optional<Position> at) {
        if (!ids.take(id)) {
            var place = new Place(file, at);
            throw new FaultException(Fault.at(place, Fault.Kind.INPUT, "statement.duplicate-id", id));
        }
    }
}
