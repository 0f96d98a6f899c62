package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Item;
import dev.sayso.policy.Verb;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.StateSwitch;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who cannot see the panel hears what it says. */
class AccessibilityTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everythingThatTakesTheFocusHasAName(Page page) {
        try (var drawn = open(page)) {
            assertThat(nameless(drawn)).isEmpty();
        }
    }

    @Test
    void everythingOnTheRulesThatTakesTheFocusHasAName() {
        var home = new Home(folder);
        home.policies(PolicyTexts.CONTOSO, PolicyTexts.FABRIKAM, PolicyTexts.FAULTY, PolicyTexts.EXPIRED);
        try (var drawn = Drawn.of(home, Page.POLICY, Theme.LIGHT, 100, 990, 760, "en")) {
            assertThat(nameless(drawn)).isEmpty();
        }
    }

    @Test
    void everythingAboutRequestsThatTakesTheFocusHasAName() {
        var home = new Home(folder);
        home.policies(PolicyTexts.CONTOSO);
        Asked.in(home);
        try (var drawn = Drawn.of(home, Page.HELP, Theme.LIGHT, 100, 990, 760, "en")) {
            assertThat(nameless(drawn)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CHOICES", "STATEMENT", "SENT"})
    void everySwitchSaysItsState(Page page) {
        try (var drawn = open(page)) {
            var switches = drawn.look(() -> drawn.visible().stream()
                    .filter(StateSwitch.class::isInstance)
                    .map(StateSwitch.class::cast)
                    .toList());
            assertThat(switches)
                    .isNotEmpty()
                    .allSatisfy(control -> assertThat(control.getAccessibleText())
                            .endsWith(drawn.model()
                                    .words()
                                    .text("switch." + control.state().get().word())));
        }
    }

    @Test
    void everyIdThatIsPromisedIsThere() {
        try (var drawn = open(Page.CHOICES)) {
            var catalogue = drawn.model().service().catalogue();
            var ids = new ArrayList<>(List.of("refuse-all", "allow-all", "undo", "statement-pane", "banner"));
            Page.rail().stream().map(page -> "nav-" + page.word()).forEach(ids::add);
            catalogue.categories().stream().map(Category::id).forEach(id -> {
                ids.add("switch-" + id);
                ids.add("state-" + id);
            });
            for (var category : catalogue.categories()) {
                for (var item : category.items()) {
                    drawn.act(() -> drawn.model().showItem(item.id()));
                    ids.addAll(hyphened(item));
                }
            }
            assertThat(ids)
                    .allSatisfy(id ->
                            assertThat(drawn.scene().lookup("#" + id)).as(id).isNotNull());
            drawn.act(() -> drawn.model().page().set(Page.STATEMENT));
            assertThat(drawn.scene().lookup("#statement-search")).isNotNull();
        }
    }

    private Drawn open(Page page) {
        var home = new Home(folder);
        home.policy = Home.rule(Verb.FORBID, "errors.file-contents");
        var drawn = Drawn.of(home, page, Theme.LIGHT, 100, 990, 760, "en");
        drawn.act(() -> {
            drawn.model().choose(List.of("device.os"), Choice.GRANTED);
            drawn.model().chooseCategory("usage", Choice.REFUSED);
            drawn.model().showItem("errors.file-contents");
            drawn.model().page().set(page);
        });
        return drawn;
    }

    private static List<String> nameless(Drawn drawn) {
        return drawn.look(() -> drawn.visible().stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> name(node).isBlank())
                .map(Drawn::name)
                .toList());
    }

    private static List<String> hyphened(Item item) {
        var key = item.id().replace('.', '-');
        return List.of("switch-" + key, "state-" + key, "why-" + key);
    }

    private static String name(Node node) {
        var spoken = node.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) {
            return spoken;
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
