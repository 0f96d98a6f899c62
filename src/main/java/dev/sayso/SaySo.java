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
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.MachinePolicies;
import dev.sayso.policy.PolicyReader;
import dev.sayso.policy.PolicySource;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.Theme;
import dev.sayso.profile.ProfileStore;
import dev.sayso.request.RequestDesk;
import dev.sayso.request.RequestLog;
import dev.sayso.statement.Library;
import dev.sayso.ui.PanelRunner;
import dev.sayso.ui.PanelSession;
import dev.sayso.ui.model.Page;
import dev.sayso.words.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private final Opening opening;
    private final Map<String, String> environment;
    private final String osName;
    private final String home;
    private final Optional<String> country;
    private final InstantSource clock = InstantSource.system();

    private SaySo(Opening opening, Map<String, String> environment, String osName, String home, Locale locale) {
        this.opening = opening;
        this.environment = environment;
        this.osName = osName;
        this.home = home;
        this.country = Optional.of(locale.getCountry()).filter(Preferences::isCountry);
    }

    public static void main(String[] args) {
        System.exit(run(PanelRunner::open, args));
    }

    /** How the panel is opened; what is missing, where it can't be. */
    @FunctionalInterface
    interface Opening {
        Optional<Fault> open(PanelRunner runner, Supplier<PanelSession> session);
    }

    /** Does what these arguments say, and returns the exit code. */
    static int run(Opening opening, String... args) {
        var environment = System.getenv();
        // Where HOME is set it says where a person's files are; Java's own property knows only the account's entry.
        var home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        var sayso = new SaySo(opening, environment, System.getProperty("os.name", ""), home, Locale.getDefault());
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
                new ErrorLog(() -> folders(Folders.Overrides.NONE).state()));
    }

    private Session open(Options options) {
        var folders = folders(new Folders.Overrides(options.profile(), options.stateDir()));
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
                service,
                new RequestDesk(() -> Contacts.BOOKS, requests, country));
    }

    /** Made when first needed: the system has many sources of chance, and all are looked through. */
    private static long unforeseeable() {
        return new SecureRandom().nextLong();
    }

    private Folders folders(Folders.Overrides overrides) {
        return Folders.of(osName, environment, home, overrides);
    }

    private Optional<Fault> panel(PanelRequest wanted, Supplier<Session> opener) {
        var runner = new PanelRunner(environment, osName, version());
        Supplier<PanelSession> session = () -> panelSession(wanted, opener.get());
        if (wanted.screenshot().isPresent()) {
            runner.draw(session.get(), wanted.screenshot().get());
            return Optional.empty();
        }
        return opening.open(runner, session);
    }

    private static PanelSession panelSession(PanelRequest wanted, Session session) {
        var places =
                session.policies().sources().stream().map(PolicySource::name).toList();
        return new PanelSession(
                request(wanted, session), session.folders(), places, session.consents(), session.requests());
    }

    private static dev.sayso.ui.PanelRequest request(PanelRequest wanted, Session session) {
        return new dev.sayso.ui.PanelRequest(
                Page.of(wanted.page()).orElseThrow(),
                wanted.item(),
                wanted.theme().flatMap(Theme::of),
                wanted.textSize().map(OptionalInt::of).orElse(OptionalInt.empty()),
                session.words().wanted(),
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
