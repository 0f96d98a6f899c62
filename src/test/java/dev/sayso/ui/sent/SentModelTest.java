package dev.sayso.ui.sent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.ConsentService;
import dev.sayso.decision.Outcome;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.sent.Look;
import dev.sayso.sent.SentItem;
import dev.sayso.sent.Survey;
import dev.sayso.support.bundle.Machine;
import dev.sayso.ui.Home;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page shows of this very machine, as choices change beside it. */
class SentModelTest {
    @TempDir
    private Path folder;

    private final Deque<Runnable> postponed = new ArrayDeque<>();
    private Optional<ConsentService> service = Optional.empty();
    private Optional<PanelModel> model = Optional.empty();

    @AfterEach
    void close() {
        model.ifPresent(PanelModel::close);
        service.ifPresent(ConsentService::close);
    }

    @Test
    void nothingIsSentUntilSomethingIsAllowed() {
        var sent = open(new Home(folder));
        assertThat(sent.total()).startsWith("Nothing would be sent now.");
        assertThat(sent.payload(false).isEmpty()).isTrue();
        assertThat(sent.payload(true).has("device.os.name")).isTrue();
    }

    @Test
    void aSwitchTurnsItsItemAtOnceAndNoOther() {
        var sent = open(new Home(folder));
        choose(List.of("device.os"), Choice.GRANTED);
        assertThat(item(sent, "device.os").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(sent.payload(false).propertyNames())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field).startsWith("device.os."));
        choose(List.of("device.os"), Choice.REFUSED);
        assertThat(item(sent, "device.os").outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(sent.payload(false).isEmpty()).isTrue();
    }

    @Test
    void whoWantsToBeAskedSendsNothingUnasked() {
        var sent = open(new Home(folder));
        choose(List.of("errors.severity"), Choice.ASK);
        assertThat(item(sent, "errors.severity").outcome()).isEqualTo(Outcome.ASK);
        assertThat(sent.payload(false).isEmpty()).isTrue();
    }

    @Test
    void everyItemIsShownWhateverForbidsIt() throws IOException {
        var home = new Home(folder);
        home.policy = Home.rule(Verb.FORBID, "*");
        home.signal = Optional.of("DO_NOT_TRACK=1");
        Files.createDirectories(home.folders.profile().getParent());
        Files.writeString(home.folders.profile(), "{ not JSON");
        var sent = open(home);
        assertThat(sent.sent().get().items()).hasSize(18).allSatisfy(item -> {
            assertThat(item.outcome()).isEqualTo(Outcome.BLOCKED);
            assertThat(item.going()).isEmpty();
        });
        assertThat(item(sent, "device.os").collected().values()).isNotEmpty();
    }

    @Test
    void aRuleTurnsTheItemThatItForbids() {
        var home = new Home(folder);
        var sent = open(home);
        choose(List.of("device.os", "device.region"), Choice.GRANTED);
        home.policy = Home.rule(Verb.FORBID, "device.os");
        choose(List.of("usage.features"), Choice.REFUSED);
        assertThat(item(sent, "device.os").outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(item(sent, "device.region").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void coveredValuesAreMaskedUntilSomebodyAsks() {
        var sent = open(new Home(folder));
        assertThat(sent.payload(true).get("errors.file-contents.contents").asString())
                .isEqualTo("••••••••");
        sent.cover("errors.file-contents", false);
        assertThat(sent.payload(true).get("errors.file-contents.contents").asString())
                .contains("Dear Ms Example");
        sent.cover("errors.file-contents", true);
        assertThat(sent.payload(true).get("errors.file-contents.contents").asString())
                .isEqualTo("••••••••");
    }

    @Test
    void aSearchFindsVisibleValuesAndNoCoveredOnes() {
        var sent = open(new Home(folder));
        var words = Words.in(Locale.ENGLISH);
        var contents = item(sent, "errors.file-contents");
        assertThat(Found.of(contents, false, "dear ms example", words).nothing())
                .isTrue();
        assertThat(Found.of(contents, true, "dear ms example", words).rows()).hasSize(1);
        assertThat(Found.of(contents, false, "FILE-CONTENTS", words).rows()).hasSize(2);
        var steps = Found.of(item(sent, "usage.manner"), false, "read", words);
        assertThat(steps.rows()).singleElement().satisfies(row -> {
            assertThat(row.entries()).containsExactly("read values");
            assertThat(row.part()).isTrue();
        });
    }

    @Test
    void untilItIsCollectedItIsAwaitedAndAnEarlierRoundComesTooLate() {
        var sent = make(new Home(folder));
        sent.collect();
        assertThat(sent.total()).isEqualTo("Being collected …");
        sent.collect();
        postponed.removeFirst().run();
        assertThat(sent.sent().get().waiting()).isTrue();
        postponed.removeFirst().run();
        assertThat(sent.sent().get().waiting()).isFalse();
    }

    @Test
    void lookingLeavesNoTrace() throws IOException {
        open(new Home(folder));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private void choose(List<String> items, Choice choice) {
        model.orElseThrow().choose(items, choice);
    }

    private SentModel open(Home home) {
        var sent = make(home);
        sent.collect();
        postponed.removeFirst().run();
        return sent;
    }

    private SentModel make(Home home) {
        var opened = home.service();
        service = Optional.of(opened);
        var shared = new PanelModel(opened, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run);
        var machine = Machine.own(System.getProperties(), home.folders.state(), Locale.US, ZoneOffset.UTC, "1.2.3");
        model = Optional.of(shared);
        return new SentModel(
                shared,
                Survey.of(opened.catalogue()),
                () -> Look.own(machine, Home.NOW, opened.cases()::list),
                postponed::add,
                Runnable::run);
    }

    private static SentItem item(SentModel sent, String id) {
        return sent.sent().get().of(id);
    }
}
