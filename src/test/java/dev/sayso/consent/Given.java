package dev.sayso.consent;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Cues;
import dev.sayso.catalogue.Item;
import dev.sayso.catalogue.Programme;
import dev.sayso.catalogue.Wording;
import dev.sayso.fault.Place;
import dev.sayso.files.Disk;
import dev.sayso.guardian.GuardianStore;
import dev.sayso.ledger.Ledger;
import dev.sayso.policy.Policies;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import dev.sayso.policy.Verb;
import dev.sayso.profile.ProfileStore;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Library;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A small catalogue, and a person with a folder; what tests vary is a field. */
final class Given {
    static final UUID ID = UUID.fromString("8a0c3c0e-6c38-4b0f-9d51-5d2b4b1f6d3e");
    /** Its preview programme requires {@code usage.features} and {@code errors.severity}. */
    static final String PRODUCT = "vscode";

    static final Author PANEL = new Author("user", "panel", Locale.ENGLISH);

    final Path profile;
    final Path state;
    Disk disk = Disk.REAL;
    Policy policy = Policy.NONE;
    Policies policies = () -> policy;
    Catalogue catalogue = catalogue();
    String edition = "2016-09";
    Instant now = Instant.parse("2026-11-22T10:15:30.5Z");

    Given(Path folder) {
        this.profile = folder.resolve("config").resolve("profile.json");
        this.state = folder.resolve("state");
    }

    ConsentService service() {
        InstantSource clock = () -> now;
        return new ConsentService(
                catalogue,
                new Statements(catalogue, new Library(state.resolve("statements"), List.of()), this::edition, clock),
                new ProfileStore(profile, clock, () -> ID, disk),
                new UndoStore(state, disk),
                new GuardianStore(state, disk, clock, new SecureRandom()),
                new Ledger(state, disk, clock),
                policies,
                Optional.empty(),
                clock,
                disk);
    }

    static Policy rules(Rule... rules) {
        return new Policy(Arrays.asList(rules), List.of());
    }

    static Rule rule(Verb verb, String item) {
        return new Rule(
                item,
                Optional.empty(),
                verb,
                Optional.empty(),
                "Client projects.",
                "Contoso",
                Place.of(Path.of("contoso.json"), new Place.Position(7, 5)));
    }

    static Catalogue catalogue() {
        var bare = new Catalogue(
                List.of(
                        category("usage", item("usage.features", false), item("usage.frequency", false)),
                        category("errors", item("errors.severity", true), item("errors.file-contents", true))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return bare.with(List.of(
                programme(PRODUCT, List.of("usage.features", "errors.severity"), Optional.of(wording("contact"))),
                programme("other", List.of(), Optional.empty())));
    }

    private static Programme programme(String product, List<String> requires, Optional<Wording> contact) {
        return new Programme(
                product,
                product,
                "Insiders",
                "Publisher",
                requires,
                wording("more"),
                Optional.empty(),
                contact,
                List.of("https://example.com"));
    }

    private Edition edition(Locale language) {
        return new Edition(
                "statement", edition, language, "Title", "Publisher", Optional.empty(), true, "ab12", List.of());
    }

    private static Category category(String id, Item... items) {
        return new Category(id, wording(id), wording(id), Arrays.asList(items));
    }

    private static Item item(String id, boolean askable) {
        return new Item(
                id,
                wording(id),
                wording(id),
                wording(id),
                List.of("data#" + id),
                new Cues(Map.of()),
                List.of("improve"),
                List.of("publisher"),
                "needed",
                Item.Source.COLLECTED,
                false,
                askable,
                13);
    }

    private static Wording wording(String text) {
        return new Wording(Map.of("en", text));
    }
}
