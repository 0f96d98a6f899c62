package dev.sayso.consent;

import static dev.sayso.consent.ConsentServiceTest.choices;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.decision.Outcome;
import dev.sayso.decision.Verdict;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ProfileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesTest {
    private static final List<String> FEATURES = List.of("usage.features");

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Consents> told = new LinkedBlockingQueue<>();
    private Given given;

    @BeforeEach
    void person() {
        given = new Given(folder);
    }

    @Test
    void everyActOfThisProcessIsToldOnceAndInOrder() {
        try (var service = given.service();
                var _ = service.onChange(told::add)) {
            var refused = service.choose(FEATURES, Choice.REFUSED, Given.PANEL);
            var undone = service.undo(Given.PANEL);
            service.choose(FEATURES, Choice.UNDECIDED, Given.PANEL);

            assertThat(told).containsExactly(refused, undone);
        }
    }

    @Test
    void anActOfAnotherProcessIsTold() throws Exception {
        try (var service = given.service();
                var other = given.service();
                var _ = service.onChange(told::add)) {
            other.choose(FEATURES, Choice.REFUSED, Given.PANEL);

            assertThat(choices(next())).containsEntry("usage.features", Choice.REFUSED);
        }
    }

    @Test
    void aProfileThatSomebodyBreaksAndMendsIsTold() throws Exception {
        try (var service = given.service();
                var _ = service.onChange(told::add)) {
            service.choose(FEATURES, Choice.REFUSED, Given.PANEL);
            next();
            var good = Files.readString(given.profile);

            Files.writeString(given.profile, good.replace("refused", "re\u0000used"));
            assertThat(next().profile()).isInstanceOf(ProfileState.Unreadable.class);
            Files.writeString(given.profile, good);
            // An editor writes in place: what is told on the way may be a file that is still empty.
            var told = next();
            while (told.profile() instanceof ProfileState.Unreadable) {
                told = next();
            }
            assertThat(choices(told)).containsEntry("usage.features", Choice.REFUSED);
        }
    }

    @Test
    void aListenerThatFailsKeepsNoOtherFromBeingTold() {
        try (var service = given.service();
                var _ = service.onChange(now -> {
                    throw new IllegalStateException("on purpose");
                });
                var _ = service.onChange(told::add)) {
            var refused = service.choose(FEATURES, Choice.REFUSED, Given.PANEL);
            assertThat(told).containsExactly(refused);
        }
    }

    @Test
    void whoNoLongerListensIsNotTold() {
        try (var service = given.service();
                var _ = service.onChange(told::add)) {
            var others = new LinkedBlockingQueue<Consents>();
            service.onChange(others::add).close();
            service.choose(FEATURES, Choice.REFUSED, Given.PANEL);

            assertThat(told).hasSize(1);
            assertThat(others).isEmpty();
        }
    }

    @Test
    void aListenerMayActAndStopListening() {
        try (var service = given.service()) {
            var subscription = new Subscription[1];
            subscription[0] = service.onChange(now -> {
                subscription[0].close();
                told.add(service.undo(Given.PANEL));
            });
            service.choose(FEATURES, Choice.REFUSED, Given.PANEL);

            assertThat(told).hasSize(1);
            assertThat(choices(service.current())).containsEntry("usage.features", Choice.UNDECIDED);
        }
    }

    @Test
    void aGrantThatGrowsTooOldIsNoLongerAllowedAndCanBeGivenAnew() {
        try (var service = given.service()) {
            service.choose(FEATURES, Choice.GRANTED, Given.PANEL);
            assertThat(verdict(service)).isEqualTo(Verdict.GRANTED);
            given.now = given.now.plus(Duration.ofDays(14 * 31));
            assertThat(verdict(service)).isEqualTo(Verdict.EXPIRED);

            service.choose(FEATURES, Choice.GRANTED, Given.PANEL);

            assertThat(verdict(service)).isEqualTo(Verdict.GRANTED);
        }
    }

    @Test
    void whoIsToldAfterAListenerThatActsIsNotToldOfWhatHoldsNoMore() {
        try (var service = given.service();
                var _ = service.onChange(now -> service.choose(FEATURES, Choice.REFUSED, Given.PANEL));
                var _ = service.onChange(told::add)) {
            service.choose(FEATURES, Choice.GRANTED, Given.PANEL);

            assertThat(told).containsExactly(service.current());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\u0000\u0001", "{\"format\":2}", "{\"format\":1,\"format\":1}"})
    void aProfileThatCanNotBeReadBlocksEverything(String content) throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.profile, content);
        try (var service = given.service()) {
            assertThat(service.current().items().values())
                    .isNotEmpty()
                    .allSatisfy(state -> assertThat(state.verdict()).isEqualTo(Verdict.PROFILE_UNREADABLE))
                    .allSatisfy(state -> assertThat(state.verdict().outcome()).isEqualTo(Outcome.BLOCKED));
            assertThat(service.explain("usage.features", Optional.empty())
                            .getFirst()
                            .fault())
                    .isPresent();
        }
    }

    private static Verdict verdict(ConsentService service) {
        return service.current().items().get("usage.features").verdict();
    }

    private Consents next() throws InterruptedException {
        var now = told.poll(10, TimeUnit.SECONDS);
        assertThat(now).isNotNull();
        return now;
    }
}
