package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.policy.Verb;
import dev.sayso.preferences.Theme;
import dev.sayso.ui.model.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person must know stands across the top from the first moment, before anything changes. */
class NoticesTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void person() {
        home = new Home(folder);
    }

    @Test
    void withNothingToSayThereIsNoBanner() {
        assertThat(notices()).isEmpty();
    }

    @Test
    void whatIsNoLongerToBeSaidLeavesNoRoomBehind() {
        try (var drawn = Drawn.of(home, Page.CHOICES, Theme.LIGHT, 100, 900, 700, "en")) {
            drawn.look(() -> {
                drawn.model().report(Fault.of(Fault.Kind.STORAGE, "panel.no-display"));
                return 0;
            });
            assertThat(banner(drawn)).isPresent();
            drawn.look(() -> {
                drawn.model().dismissFault();
                return 0;
            });
            assertThat(banner(drawn)).isEmpty();
        }
    }

    private static Optional<ScrollPane> banner(Drawn drawn) {
        return drawn.look(() -> Optional.ofNullable((ScrollPane) drawn.scene().lookup("#banner")));
    }

    @Test
    void aSignalIsSaid() {
        home.signal = Optional.of("DO_NOT_TRACK");
        assertThat(notices()).singleElement().asString().contains("DO_NOT_TRACK");
    }

    @Test
    void anOrganisationIsNamed() {
        home.policy = Home.rule(Verb.FORBID, "errors.*");
        assertThat(notices()).singleElement().asString().contains("Contoso");
    }

    @Test
    void anUnreadableProfileIsSaidWithItsPlace() throws IOException {
        Files.createDirectories(home.folders.profile().getParent());
        Files.writeString(home.folders.profile(), "garbage {");
        assertThat(notices())
                .singleElement()
                .asString()
                .contains(home.folders.profile().toString());
    }

    @Test
    void howeverMuchThereIsToSayThePageKeepsItsRoom() throws IOException {
        home.signal = Optional.of("DO_NOT_TRACK");
        Files.createDirectories(home.folders.profile().getParent());
        Files.writeString(home.folders.profile(), "garbage {");
        try (var drawn = Drawn.of(home, Page.CHOICES, Theme.LIGHT, 200, 640, 480, "de")) {
            var page = drawn.look(() -> {
                var content = drawn.scene().lookup(".choices-page");
                return content.localToScene(content.getLayoutBounds());
            });
            assertThat(page.getHeight()).isGreaterThan(120);
            assertThat(page.getMaxY()).isLessThan(480);
        }
    }

    private List<String> notices() {
        try (var drawn = Drawn.of(home, Page.CHOICES, Theme.LIGHT, 100, 990, 760, "en")) {
            var bars = banner(drawn).stream()
                    .flatMap(banner -> ((Parent) banner.getContent()).getChildrenUnmodifiable().stream());
            return drawn.look(() -> bars.map(Node::getAccessibleText).toList());
        }
    }
}
