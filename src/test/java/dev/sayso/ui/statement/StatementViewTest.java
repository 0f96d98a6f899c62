package dev.sayso.ui.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.statement.Edition;
import dev.sayso.statement.Search;
import dev.sayso.ui.Toolkit;
import dev.sayso.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class StatementViewTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final int BOOK = 2000;

    private final List<URI> opened = new ArrayList<>();

    @Test
    void aPassageAskedForBeforeTheFirstLayoutIsInSightAfterIt() {
        assertThat(Toolkit.call(() -> {
                    var view = view();
                    view.show(Samples.book(40));
                    view.light(List.of("s30#a"));
                    view.scrollTo("s30#a");
                    Toolkit.lay(view, 400, 200);
                    return inSight(view, lit(view).getFirst());
                }))
                .isTrue();
    }

    @Test
    void whatWasBroughtIntoSightStaysThereWhenTheWindowChanges() {
        assertThat(Toolkit.call(() -> {
                    var view = Toolkit.lay(shown(Samples.book(40)), 400, 200);
                    view.light(List.of("s20#a"));
                    view.scrollTo("s20#a");
                    Toolkit.lay(view, 120, 300);
                    return inSight(view, lit(view).getFirst());
                }))
                .isTrue();
    }

    @Test
    void everyHitIsDrawnAndOneOfThemIsCurrent() {
        var hits = Search.find(Samples.EDITION, "software");
        var drawn = Toolkit.call(() -> {
            var view = Toolkit.lay(shown(Samples.EDITION), 400, 400);
            view.hits(hits, Optional.of(hits.get(1)));
            Toolkit.lay(view, 400, 400);
            return List.copyOf(view.lookupAll(".statement-hit"));
        });
        assertThat(drawn).hasSameSizeAs(hits);
        assertThat(drawn)
                .filteredOn(path -> path.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .hasSize(1);
    }

    @Test
    void hitsInHeadingsAreDrawnToo() {
        var hits = Search.find(Samples.EDITION, "contact");
        assertThat(Toolkit.call(() -> {
                    var view = Toolkit.lay(shown(Samples.EDITION), 400, 400);
                    view.hits(hits, hits.stream().findFirst());
                    Toolkit.lay(view, 400, 400);
                    return view.lookupAll(".statement-heading .statement-hit").size();
                }))
                .isEqualTo(1);
    }

    @Test
    void ofABookOnlyAStretchIsBuiltAndItsEndCanBeReached() {
        var last = "s" + (BOOK - 1) + "#a";
        Toolkit.call(() -> {
            var view = Toolkit.lay(shown(Samples.book(BOOK)), 400, 400);
            assertThat(view.lookupAll(".statement-passage")).hasSizeLessThan(BOOK / 4);
            view.light(List.of(last));
            view.scrollTo(last);
            Toolkit.lay(view, 400, 400);
            assertThat(view.lookupAll(".statement-passage")).hasSizeLessThan(BOOK / 4);
            assertThat(inSight(view, lit(view).getFirst())).isTrue();
            assertThat(view.section().get()).contains("s" + (BOOK - 1));
            return view;
        });
    }

    @Test
    void theSectionBeingReadFollowsTheScrolling() {
        assertThat(Toolkit.call(() -> {
                    var view = Toolkit.lay(shown(Samples.book(40)), 400, 200);
                    view.toEnd();
                    Toolkit.lay(view, 400, 200);
                    return view.section().get().orElseThrow();
                }))
                .isNotEqualTo("s0");
    }

    @Test
    void aLinkOpensOnTheKeyboardAndOnlyThen() {
        Toolkit.call(() -> {
            var view = Toolkit.lay(shown(Samples.EDITION), 400, 400);
            var link = (LinkText) view.lookup(".statement-link");
            assertThat(opened).isEmpty();
            assertThat(link.isFocusTraversable()).isTrue();
            assertThat(link.getAccessibleHelp()).contains("https://example.org/here");
            link.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return link;
        });
        assertThat(opened).containsExactly(URI.create("https://example.org/here"));
    }

    private StatementView view() {
        return new StatementView(Words.in(Locale.ENGLISH), opened::add, Optional.empty());
    }

    private StatementView shown(Edition edition) {
        var view = view();
        view.show(edition);
        return view;
    }

    private static List<Node> lit(StatementView view) {
        return view.lookupAll(".statement-passage").stream()
                .filter(node -> node.getPseudoClassStates().contains(LIT))
                .toList();
    }

    private static boolean inSight(Node view, Node node) {
        Bounds whole = view.localToScene(view.getLayoutBounds());
        Bounds part = node.localToScene(node.getLayoutBounds());
        return part.getHeight() > 0 && part.getMinY() >= whole.getMinY() && part.getMaxY() <= whole.getMaxY();
    }
}
