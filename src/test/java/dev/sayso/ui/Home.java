package dev.sayso.ui;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.consent.ConsentService;
import dev.sayso.consent.UndoStore;
import dev.sayso.fault.Place;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.Policy;
import dev.sayso.policy.PolicyMerge;
import dev.sayso.policy.PolicyReader;
import dev.sayso.policy.Reading;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.ProfileStore;
import dev.sayso.request.RequestDesk;
import dev.sayso.request.RequestLog;
import dev.sayso.statement.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's files in a folder of the test, and the real service over them; what tests vary is a field. */
public final class Home {
    public static final Instant NOW = Instant.parse("2026-11-22T10:42:00Z");

    public final Folders folders;
    public Policy policy = Policy.NONE;
    public Instant now = NOW;
    public InstantSource clock = () -> now;
    public Optional<String> country = Optional.of("DE");
    public Optional<String> signal = Optional.empty();

    /** Folders of editions that everybody on the machine has. */
    public List<Path> shared = List.of();

    public Home(Path home) {
        folders = Folders.of("Linux", Map.of(), home.toString(), Folders.Overrides.NONE);
    }

    public ConsentService service() {
        return new ConsentService(
                CatalogueReader.bundled(),
                new Library(folders.imported(), shared),
                new ProfileStore(folders.profile(), clock),
                new UndoStore(folders.state(), Disk.REAL),
                new GuardianStore(folders.state(), Disk.REAL, clock, new SecureRandom()),
                new Ledger(folders.state(), clock),
                () -> policy,
                signal,
                clock);
    }

    /** Whom to ask, and what was asked. */
    public RequestDesk desk(ConsentService service) {
        var log = new RequestLog(folders.state(), Disk.REAL, service::history, clock);
        return new RequestDesk(CatalogueReader::contacts, log, country);
    }

    /** Lets the example of a later edition lie here. */
    public Home withLaterEdition() {
        shared = List.of(Path.of("src", "test", "resources", "statements"));
        return this;
    }

    /** Lets the first run be over since a time when there were those items alone. */
    public void introduced(String... items) throws IOException {
        var quoted = Stream.of(items).map(item -> "\"" + item + "\"").collect(Collectors.joining(", "));
        Files.createDirectories(folders.state());
        Files.writeString(
                folders.state().resolve("noted.json"),
                "{\"format\": 1, \"rules\": {}, \"asked\": [], \"introduced\": [" + quoted + "]}");
    }

    /** Lets an organisation have placed files of these texts here: {@code 10.json}, {@code 20.json} and so on. */
    public void policies(String... texts) {
        var reader = new PolicyReader(CatalogueReader.bundled());
        var readings = new ArrayList<Reading>();
        for (var text : texts) {
            var file = folders.policy().resolve((readings.size() + 1) * 10 + ".json");
            readings.add(reader.read(file, text.getBytes(StandardCharsets.UTF_8)));
        }
        policy = PolicyMerge.of(readings, LocalDate.ofInstant(NOW, ZoneOffset.UTC));
    }

    /** A policy of Contoso's with one rule. */
    public static Policy rule(Verb verb, String item) {
        var place = Place.of(Path.of("10-contoso.json"), new Place.Position(4, 5));
        var suggestion = verb == Verb.SUGGEST ? Optional.of("refused") : Optional.<String>empty();
        var rule = new Rule(item, Optional.empty(), verb, suggestion, "Client projects.", "Contoso", place);
        return new Policy(List.of(rule), List.of());
    }
}
