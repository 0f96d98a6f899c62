package dev.sayso.cli;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.command.Keyboard;
import dev.sayso.cli.command.Options;
import dev.sayso.cli.command.PanelRequest;
import dev.sayso.cli.command.Session;
import dev.sayso.cli.command.Surroundings;
import dev.sayso.consent.ConsentService;
import dev.sayso.consent.UndoStore;
import dev.sayso.fault.Fault;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.MachinePolicies;
import dev.sayso.policy.Policies;
import dev.sayso.policy.Policy;
import dev.sayso.policy.PolicyDisk;
import dev.sayso.policy.PolicyReader;
import dev.sayso.policy.Sandbox;
import dev.sayso.policy.SystemFiles;
import dev.sayso.preset.Places;
import dev.sayso.preset.Presets;
import dev.sayso.profile.ProfileStore;
import dev.sayso.request.RequestDesk;
import dev.sayso.request.RequestLog;
import dev.sayso.statement.Library;
import dev.sayso.words.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The program as a person has it, with its files in a folder of the test; text in, text out. */
final class Program {
    /** What a run left behind. */
    record Result(int code, String out, String err) {}

    static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private final List<PanelRequest> opened = new ArrayList<>();
    private Locale locale = Locale.ENGLISH;
    private boolean terminal;
    private Optional<String> answer = Optional.empty();
    private final List<String> asked = new ArrayList<>();
    private Policies policy = () -> Policy.NONE;
    private Optional<Sandbox> machine = Optional.empty();
    private Optional<String> country = Optional.of("US");
    private InstantSource clock = InstantSource.fixed(NOW);
    private ZoneId zone = ZoneId.of("UTC");
    private Optional<String> signal = Optional.empty();
    private Optional<Fault> display = Optional.empty();
    private final Deque<String> typed = new ArrayDeque<>();
    private InputStream piped = InputStream.nullInputStream();
    private Optional<OutputStream> target = Optional.empty();
    private Function<Options, Session> opener = this::open;

    Program(Path home) {
        this.home = home;
    }

    Program speaking(Locale language) {
        locale = language;
        return this;
    }

    Program onTerminal(Map<String, String> variables) {
        terminal = true;
        environment.putAll(variables);
        return this;
    }

    /** Somebody sits there, and answers every question so. */
    Program answering(String text) {
        answer = Optional.of(text);
        return this;
    }

    /** What that person was asked. */
    List<String> asked() {
        return asked;
    }

    Program under(Policy rules) {
        policy = () -> rules;
        return this;
    }

    /** Under what lies in a sandbox's policy folder. */
    Program on(Sandbox sandbox) {
        machine = Optional.of(sandbox);
        return this;
    }

    /** On a machine whose system is set to that country; to none where it is empty. */
    Program in(String systemCountry) {
        country = Optional.of(systemCountry).filter(code -> !code.isEmpty());
        return this;
    }

    /** At that time, there. */
    Program at(String time, String place) {
        clock = InstantSource.fixed(Instant.parse(time));
        zone = ZoneId.of(place);
        return this;
    }

    Program withSignal(String found) {
        signal = Optional.of(found);
        return this;
    }

    Program withoutDisplay(Fault missing) {
        display = Optional.of(missing);
        return this;
    }

    Program withoutSession() {
        return opening(options -> {
            throw new UnsupportedOperationException("nothing may be opened");
        });
    }

    Program opening(Function<Options, Session> how) {
        opener = how;
        return this;
    }

    /** Types each of these when it is asked for something that is not shown. */
    Program typing(String... secrets) {
        typed.addAll(List.of(secrets));
        return this;
    }

    Program piping(String text) {
        piped = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private Keyboard keyboard() {
        return new Keyboard() {
            @Override
            public Optional<char[]> hidden(String prompt) {
                return Optional.ofNullable(typed.poll()).map(String::toCharArray);
            }

            @Override
            public InputStream input() {
                return piped;
            }
        };
    }

    Program into(OutputStream stream) {
        target = Optional.of(stream);
        return this;
    }

    Path profile() {
        return home.resolve("config").resolve("profile.json");
    }

    List<PanelRequest> opened() {
        return opened;
    }

    Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                locale, environment, () -> zone, () -> terminal, this::ask, "1.2.3", keyboard(), clock);
        var code = new CommandLineInterface(
                        surroundings,
                        target.orElse(out),
                        err,
                        opener,
                        this::panel,
                        new ErrorLog(_ -> home.resolve("log")))
                .run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Optional<String> ask(String question) {
        answer.ifPresent(_ -> asked.add(question));
        return answer;
    }

    private Optional<Fault> panel(PanelRequest request, Options options, java.util.function.Supplier<Session> session) {
        opened.add(request);
        return request.screenshot().isPresent() ? Optional.empty() : display;
    }

    private Session open(Options options) {
        var folders = new Folders(
                options.profile().orElse(profile()),
                home.resolve("config").resolve("settings.json"),
                options.stateDir().orElse(home.resolve("state")),
                home.resolve("statements"),
                List.of(),
                machine.map(sandbox -> sandbox.folder).orElse(home.resolve("policies")));
        var catalogue = CatalogueReader.bundled();
        var policies = machine.map(sandbox -> sandbox.policies(clock))
                .orElseGet(() -> MachinePolicies.of("Linux", folders.policy(), new PolicyReader(catalogue), clock));
        var service = new ConsentService(
                catalogue,
                new Library(folders.imported(), folders.shared()),
                new ProfileStore(folders.profile(), clock),
                new UndoStore(folders.state(), Disk.REAL),
                new GuardianStore(folders.state(), Disk.REAL, clock, new SecureRandom()),
                new Ledger(folders.state(), clock),
                machine.isPresent() ? policies.live() : policy,
                signal,
                clock);
        var log = new RequestLog(folders.state(), Disk.REAL, service::history, clock);
        var desk = new RequestDesk(CatalogueReader::contacts, log, country);
        var places = new Places(folders.preset(), folders.policy(), home.resolve("shared"));
        var system = machine.map(Sandbox::files).orElseGet(() -> new SystemFiles(PolicyDisk.of("Linux")));
        var presets = new Presets(places, catalogue, system, Disk.REAL);
        return new Session(Words.in(options.language()), folders, policies, presets, service, desk);
    }
}
