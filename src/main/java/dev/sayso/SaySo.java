package dev.sayso;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.ContactBook;
import dev.sayso.cli.CommandLineInterface;
import dev.sayso.cli.ErrorLog;
import dev.sayso.cli.command.Options;
import dev.sayso.cli.command.PanelRequest;
import dev.sayso.cli.command.Session;
import dev.sayso.cli.command.Surroundings;
import dev.sayso.consent.ConsentService;
import dev.sayso.consent.UndoStore;
import dev.sayso.decision.Signals;
import dev.sayso.fault.Fault;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.files.Portable;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.instance.MeetingPoint;
import dev.sayso.instance.Wish;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.MachinePolicies;
import dev.sayso.policy.PolicyDisk;
import dev.sayso.policy.PolicyReader;
import dev.sayso.policy.PolicySource;
import dev.sayso.policy.SystemFiles;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.Theme;
import dev.sayso.preset.Places;
import dev.sayso.preset.Presets;
import dev.sayso.profile.ProfileStore;
import dev.sayso.request.RequestDesk;
import dev.sayso.request.RequestLog;
import dev.sayso.statement.Library;
import dev.sayso.ui.PanelRunner;
import dev.sayso.ui.PanelSession;
import dev.sayso.ui.PanelStart;
import dev.sayso.ui.model.Page;
import dev.sayso.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The program's start, and the only place where its parts are put together. */
public final class SaySo {
    /** Read when first needed: hardly a command asks for them. */
    private static final class Contacts {
        static final Map<String, ContactBook> BOOKS = CatalogueReader.contacts();
    }

    private final boolean rehearsing;
    private final Map<String, String> environment;
    private final String osName;
    private final String home;
    private final Optional<String> country;
    private final InstantSource clock = InstantSource.system();

    private SaySo(boolean rehearsing, Map<String, String> environment, String osName, String home, Locale locale) {
        this.rehearsing = rehearsing;
        this.environment = environment;
        this.osName = osName;
        this.home = home;
        this.country = Optional.of(locale.getCountry()).filter(Preferences::isCountry);
    }

    public static void main(String[] args) {
        System.exit(run(false, args));
    }

    /**
     * Does what these arguments say, and returns the exit code.
     *
     * @param rehearsing whether a panel closes by itself once it was seen
     */
    static int run(boolean rehearsing, String... args) {
        var environment = System.getenv();
        // Where HOME is set it says where a person's files are; Java's own property knows only the account's entry.
        var home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        var sayso = new SaySo(rehearsing, environment, System.getProperty("os.name", ""), home, Locale.getDefault());
        return sayso.commandLine(Locale.getDefault()).run(args);
    }

    private CommandLineInterface commandLine(Locale locale) {
        var surroundings = new Surroundings(
                locale,
                environment,
                ZoneId::systemDefault,
                SaySo::onTerminal,
                SaySo::ask,
                version(),
                new Terminal(),
                clock);
        return new CommandLineInterface(
                surroundings,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                this::open,
                this::panel,
                new ErrorLog(
                        portable -> folders(Folders.Overrides.NONE, portable).state()));
    }

    private Session open(Options options) {
        var folders = folders(options);
        var catalogue = CatalogueReader.bundled();
        var policies = MachinePolicies.of(osName, folders.policy(), new PolicyReader(catalogue), clock);
        var service = new ConsentService(
                catalogue,
                new Library(folders.imported(), folders.shared()),
                new ProfileStore(folders.profile(), clock),
                new UndoStore(folders.state(), Disk.REAL),
                new GuardianStore(folders.state(), Disk.REAL, clock, SaySo::unforeseeable),
                new Ledger(folders.state(), clock),
                policies.live(),
                Signals.doNotTrack(environment),
                clock);
        var requests = new RequestLog(folders.state(), Disk.REAL, service::history, clock);
        return new Session(
                Words.in(options.language()),
                folders,
                policies,
                new Presets(Places.of(folders), catalogue, new SystemFiles(PolicyDisk.of(osName)), Disk.REAL),
                service,
                new RequestDesk(() -> Contacts.BOOKS, requests, country));
    }

    /** Made when first needed: the system has many sources of chance, and all are looked through. */
    private static long unforeseeable() {
        return new SecureRandom().nextLong();
    }

    private Folders folders(Options options) {
        return folders(new Folders.Overrides(options.profile(), options.stateDir()), options.portable());
    }

    private Folders folders(Folders.Overrides overrides, boolean portable) {
        return portable
                ? Portable.folders(osName, program(), overrides)
                : Folders.of(osName, environment, home, overrides);
    }

    private static Optional<Path> program() {
        try {
            var code = SaySo.class.getProtectionDomain().getCodeSource().getLocation();
            return Portable.program(code.toURI(), Path.of(System.getProperty("java.home")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<Fault> panel(PanelRequest wanted, Options options, Supplier<Session> opener) {
        var runner = new PanelRunner(environment, osName, version());
        Supplier<PanelSession> session = () -> panelSession(wanted, options, opener.get());
        if (wanted.screenshot().isPresent()) {
            runner.draw(session.get(), wanted.screenshot().get());
            return Optional.empty();
        }
        var wish = new Wish(wanted.page(), wanted.item(), Optional.ofNullable(environment.get("DESKTOP_STARTUP_ID")));
        var start =
                new PanelStart(() -> MeetingPoint.of(environment, folders(options)), wish, session, options.language());
        return rehearsing ? runner.rehearse(start) : runner.open(start);
    }

    private PanelSession panelSession(PanelRequest wanted, Options options, Session session) {
        var places =
                session.policies().sources().stream().map(PolicySource::name).toList();
        return new PanelSession(
                request(wanted, language(options, session.presets())),
                session.folders(),
                places,
                session.consents(),
                session.requests(),
                !session.presets().known().preset().firstRun());
    }

    /** The language that is preset for the machine comes before the system's, and after one that a person names or chose. */
    private static Locale language(Options options, Presets presets) {
        return presets.known()
                .preset()
                .language()
                .filter(_ -> !options.languageNamed())
                .map(Locale::forLanguageTag)
                .orElse(options.language());
    }

    private dev.sayso.ui.PanelRequest request(PanelRequest wanted, Locale language) {
        return new dev.sayso.ui.PanelRequest(
                wanted.page().flatMap(Page::of).orElse(Page.CHOICES),
                wanted.item(),
                wanted.theme().flatMap(Theme::of),
                wanted.textSize().map(OptionalInt::of).orElse(OptionalInt.empty()),
                language,
                wanted.size().width(),
                wanted.size().height());
    }

    @SuppressWarnings("SystemConsoleNull") // It is null whenever input or output is no terminal.
    private static boolean onTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private static Optional<String> ask(String question) {
        return onTerminal()
                ? Optional.ofNullable(System.console()).map(console -> console.readLine("%s ", question))
                : Optional.empty();
    }

    private static String version() {
        try (var text = Objects.requireNonNull(SaySo.class.getResourceAsStream("version.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
