package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.preferences.Theme;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.ui.control.CopyButton;
import dev.sayso.ui.model.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an organisation decides: the page of its rules, the ways there, and the account type in Settings. */
class PolicyPageTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void moveIn() {
        home = new Home(folder);
    }

    @Test
    void itStandsUnderSettingsAndHasNoEntryOfItsOwn() {
        try (var drawn = open(Page.SETTINGS)) {
            assertThat(drawn.look(() -> drawn.scene().lookup("#nav-policy"))).isNull();
            fire(drawn, "#open-policy");
            assertThat(drawn.model().page().get()).isEqualTo(Page.POLICY);
            assertThat(drawn.look(() -> ((ToggleButton) drawn.scene().lookup("#nav-settings")).isSelected()))
                    .isTrue();
            fire(drawn, "#back-settings");
            assertThat(drawn.model().page().get()).isEqualTo(Page.SETTINGS);
        }
    }

    @Test
    void theBannerLeadsToTheRules() {
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = open(Page.CHOICES)) {
            fire(drawn, "#banner-policy");
            assertThat(drawn.look(() -> drawn.scene().lookup("#policy-page").isVisible()))
                    .isTrue();
            assertThat(drawn.look(() -> drawn.scene().lookup("#rule-3"))).isNotNull();
        }
    }

    @Test
    void theBannerKeepsTheFocusWhileItSaysTheSame() {
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = open(Page.CHOICES)) {
            var link = drawn.look(() -> drawn.scene().lookup("#banner-policy"));
            drawn.act(link::requestFocus);
            drawn.act(() -> drawn.model().choose(List.of("device.region"), Choice.REFUSED));
            assertThat(drawn.look(() -> drawn.scene().lookup("#banner-policy"))).isSameAs(link);
            assertThat(drawn.look(() -> drawn.scene().getFocusOwner())).isSameAs(link);
        }
    }

    @Test
    void theContactInTheBannerCanBeCopied() {
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = open(Page.CHOICES)) {
            var copied = drawn.look(() -> {
                ((Button) drawn.scene().lookup("#banner .copy-button")).fire();
                return Clipboard.getSystemClipboard().getString();
            });
            assertThat(copied).isEqualTo("privacy@contoso.example");
        }
    }

    @Test
    void aChangeOfPolicyIsSeenOnTheOpenPage() {
        try (var drawn = open(Page.POLICY)) {
            assertThat(texts(drawn)).contains("No organisation decides anything here.");
            home.policies(PolicyTexts.CONTOSO);
            drawn.act(() -> drawn.model().choose(List.of("device.region"), Choice.REFUSED));
            assertThat(texts(drawn))
                    .contains("Contoso requires “Operating system”")
                    .doesNotContain("No organisation decides anything here.");
        }
    }

    @Test
    void whatNoRuleCanDoIsSaidWhateverLiesHere() {
        for (var files : List.of(
                List.of(PolicyTexts.CONTOSO),
                List.of(PolicyTexts.FAULTY),
                List.of(PolicyTexts.EXPIRED),
                List.<String>of())) {
            home.policies(files.toArray(String[]::new));
            try (var drawn = open(Page.POLICY)) {
                assertThat(texts(drawn)).contains("What no rule can do", "Make a suggestion count as your consent.");
            }
        }
    }

    @Test
    void aDecidedItemLeadsToItsSwitchAndACategoryToItsOwn() {
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = open(Page.POLICY)) {
            fireText(drawn, "Contents of files you had open");
            assertThat(drawn.model().page().get()).isEqualTo(Page.CHOICES);
            assertThat(drawn.model().selectedItem().get()).contains("errors.file-contents");
            drawn.act(() -> drawn.model().page().set(Page.POLICY));
            fireText(drawn, "Support (all 4)");
            assertThat(drawn.model().openCategory().get()).contains("support");
            assertThat(drawn.model().selectedItem().get()).isEmpty();
        }
    }

    @Test
    void thePersonSaysWhoseAccountItIs() {
        try (var drawn = open(Page.SETTINGS)) {
            fire(drawn, "#account-work");
            assertThat(drawn.model().consents().get().account()).isEqualTo(Account.WORK);
            assertThat(selected(drawn, "#account-work")).isTrue();
        }
    }

    @Test
    void anAccountThatAnOrganisationDecidesIsLocked() {
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = open(Page.SETTINGS)) {
            assertThat(selected(drawn, "#account-work")).isTrue();
            assertThat(drawn.look(
                            () -> drawn.scene().lookup("#account-personal").isDisabled()))
                    .isTrue();
        }
    }

    @Test
    void thePassageOnAccountsStandsInSettingsAndLeadsToTheStatement() {
        try (var drawn = open(Page.SETTINGS)) {
            assertThat(drawn.look(() -> drawn.scene().getRoot().lookupAll(".quoted .statement-passage")))
                    .hasSize(2);
            fire(drawn, "#account-passage");
            assertThat(drawn.model().page().get()).isEqualTo(Page.STATEMENT);
            assertThat(lit(drawn)).isEqualTo(2);
        }
    }

    @Test
    void aPassageThatIsAskedForIsLitOnTheStatementPageAlsoTheSecondTime() {
        try (var drawn = open(Page.STATEMENT)) {
            for (var turn = 0; turn < 2; turn++) {
                drawn.act(() -> drawn.model().page().set(Page.SETTINGS));
                drawn.act(() -> drawn.model().showPassage("accounts#organisation-control"));
                assertThat(lit(drawn)).isEqualTo(1);
            }
        }
    }

    @Test
    void onlyTheSelectedLockOffersToCopyWhomToAsk() {
        home.policies(PolicyTexts.CONTOSO);
        try (var drawn = open(Page.CHOICES)) {
            drawn.act(() -> drawn.model().showItem("errors.severity"));
            assertThat(copiesIn(drawn, "#item-errors-file-contents")).isEmpty();
            drawn.act(() -> drawn.model().showItem("errors.file-contents"));
            assertThat(copiesIn(drawn, "#item-errors-file-contents"))
                    .extracting(Node::getAccessibleText)
                    .containsExactly("Copy privacy@contoso.example");
        }
    }

    private Drawn open(Page page) {
        return Drawn.of(home, page, Theme.LIGHT, 100, 990, 760, "en");
    }

    private static void fire(Drawn drawn, String id) {
        var button = drawn.look(() -> (ButtonBase) drawn.scene().lookup(id));
        drawn.act(button::fire);
    }

    private static void fireText(Drawn drawn, String text) {
        var link = drawn.look(() -> drawn.visible().stream()
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst());
        drawn.act(() -> link.orElseThrow().fire());
    }

    private static List<String> texts(Drawn drawn) {
        return drawn.look(() -> drawn.visible().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> Optional.ofNullable(((Labeled) node).getText()).orElse(""))
                .toList());
    }

    private static boolean selected(Drawn drawn, String id) {
        return drawn.look(() -> ((ToggleButton) drawn.scene().lookup(id)).isSelected());
    }

    private static long lit(Drawn drawn) {
        return drawn.look(() -> drawn.scene().getRoot().lookupAll("#statement-page .statement-passage").stream()
                .filter(node -> node.getPseudoClassStates().toString().contains("lit"))
                .count());
    }

    private static List<Node> copiesIn(Drawn drawn, String id) {
        return drawn.look(() -> Drawn.visible(drawn.scene().lookup(id))
                .filter(CopyButton.class::isInstance)
                .toList());
    }
}
