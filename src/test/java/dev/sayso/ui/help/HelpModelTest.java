package dev.sayso.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Question;
import dev.sayso.consent.ConsentService;
import dev.sayso.fault.Fault;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.preferences.PreferencesStore;
import dev.sayso.profile.Account;
import dev.sayso.request.Addressee;
import dev.sayso.request.Matter;
import dev.sayso.request.RequestKind;
import dev.sayso.request.RequestState;
import dev.sayso.ui.Asked;
import dev.sayso.ui.Home;
import dev.sayso.ui.PolicyTexts;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.ui.settings.SettingsModel;
import dev.sayso.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Help page without a toolkit: whom to ask, the words, and what was asked. */
class HelpModelTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder;

    private Home home;
    private ConsentService service;
    private PanelModel panel;
    private HelpModel help;
    private ComposerModel composer;

    @BeforeEach
    void open() {
        home = new Home(folder);
        start(BERLIN);
    }

    @AfterEach
    void close() {
        panel.close();
        service.close();
    }

    @Test
    void theRightContactFollowsAccountCountryAndPolicyAsTheyChange() {
        assertThat(first()).isEqualTo("protection-officer");
        help.choose(Optional.of("US"));
        assertThat(first()).isEqualTo("privacy-officer");
        panel.setAccount(Account.WORK);
        assertThat(first()).isEqualTo(Addressee.ADMINISTRATOR);
        assertThat(Files.exists(home.folders.settings())).isTrue();
    }

    @Test
    void theWordsFollowWhatIsTyped() {
        composer.kind().set(RequestKind.DELETE);
        composer.product().set("vscode");
        composer.own().set("All of 2025.");
        assertThat(composer.ready().get().letter().orElseThrow())
                .returns("Request to delete my personal data (vscode)", letter -> letter.subject())
                .satisfies(letter ->
                        assertThat(letter.text()).contains("All of 2025.").doesNotContain("2016-09"));
        composer.identified().set(true);
        assertThat(composer.ready().get().letter().orElseThrow().text()).contains("2016-09");
        composer.own().set("x".repeat(Matter.MOST_OWN + 1));
        assertThat(composer.ready().get())
                .returns(Optional.empty(), ready -> ready.letter())
                .satisfies(ready -> assertThat(ready.trouble().orElseThrow()).contains("fewer words"));
    }

    @Test
    void nothingIsNotedUntilThePersonSaysThatItWasSent() {
        composer.own().set("Please.");
        assertThat(help.logged().get().requests()).isEmpty();
        composer.sent();
        assertThat(help.logged().get().requests())
                .singleElement()
                .satisfies(request -> assertThat(request.letter().text()).contains("Please."));
        assertThat(composer.told().get()).contains("Noted. Reply due by December 22, 2026, in 30 days");
        assertThat(composer.own().get()).isEmpty();
    }

    @Test
    void aMailLinkIsThereWhereThePolicyNamesAnAddressForMail() {
        assertThat(composer.ready().get().mail()).isEmpty();
        home.policies(PolicyTexts.CONTOSO);
        restart(BERLIN);
        assertThat(composer.ready().get().mail().orElseThrow().address().toString())
                .startsWith("mailto:privacy@contoso.example?subject=");
        composer.to().set(Optional.of("privacy-officer"));
        assertThat(composer.ready().get().mail()).isEmpty();
    }

    @Test
    void overdueOnesComeFirstAndAreSaidOnceUntilTheyAreAnswered() {
        Asked.in(home);
        restart(BERLIN);
        assertThat(help.reminder().get()).contains("1 reply is overdue");
        var views = help.logged().get().requests().stream()
                .map(request -> RequestView.of(request, help.sentences()))
                .toList();
        assertThat(views)
                .extracting(RequestView::state)
                .containsExactly(
                        RequestState.OVERDUE,
                        RequestState.OPEN,
                        RequestState.OPEN,
                        RequestState.DRAFT,
                        RequestState.ANSWERED);
        assertThat(views)
                .extracting(RequestView::standing)
                .containsExactly(
                        "Overdue: a reply was due by November 12, 2026, 10 days ago",
                        "Reply due by December 19, 2026, in 27 days",
                        "Sent; nobody promised a reply by a certain day",
                        "Draft, not sent",
                        "Answered on November 22, 2026");
        help.answered(views.getFirst().id(), "");
        assertThat(help.reminder().get()).isEmpty();
    }

    @Test
    void theDayThatEndsIsThePersonsOwn() {
        composer.sent();
        home.clock = InstantSource.fixed(Home.NOW.plus(Duration.ofDays(30)).plus(Duration.ofHours(1)));
        restart(ZoneId.of("Pacific/Pago_Pago"));
        assertThat(help.reminder().get()).isEmpty();
        restart(ZoneId.of("Pacific/Kiritimati"));
        assertThat(help.reminder().get()).contains("1 reply is overdue");
    }

    @Test
    void aDamagedLogIsSaidOnThePageAndTheNextRequestIsKept() throws IOException {
        Files.createDirectories(home.folders.state());
        Files.writeString(home.folders.state().resolve("requests.json"), "{");
        help.refresh();
        assertThat(help.logged().get().fault()).map(Fault::code).contains("request.malformed");
        composer.sent();
        assertThat(help.logged().get().requests()).hasSize(1);
        assertThat(help.logged().get().setAside()).hasSize(1);
    }

    @Test
    void whatCannotBeNotedIsSaid() throws IOException {
        Files.createDirectories(home.folders.state());
        Files.writeString(home.folders.state().resolve("requests.json"), "{\"format\": 2}");
        composer.own().set("Please.");
        composer.sent();
        assertThat(panel.fault().get()).map(Fault::code).contains("request.newer");
        assertThat(composer.own().get()).isEqualTo("Please.");
        assertThat(composer.told().get()).isEmpty();
    }

    @Test
    void aProfileThatCannotBeReadKeepsNobodyFromAsking() throws IOException {
        Files.createDirectories(home.folders.profile().resolveSibling("."));
        Files.writeString(home.folders.profile(), "nonsense");
        restart(BERLIN);
        assertThat(composer.ready().get().letter()).isPresent();
    }

    private String first() {
        return help.directory().get().answering(Question.PRIVACY).getFirst().id();
    }

    private void restart(ZoneId zone) {
        close();
        start(zone);
    }

    private void start(ZoneId zone) {
        service = home.service();
        panel = new PanelModel(service, Words.in(Locale.ENGLISH), Runnable::run, Runnable::run);
        var store = new PreferencesStore(home.folders.settings(), new AtomicFile(Disk.REAL));
        var settings = new SettingsModel(store, Runnable::run, Runnable::run);
        help = new HelpModel(panel, settings, home.desk(service), zone, Runnable::run, Runnable::run);
        composer = new ComposerModel(panel, help);
    }
}
