package dev.sayso.profile;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import dev.sayso.json.Json;
import dev.sayso.json.JsonTree;
import dev.sayso.json.JsonTree.Members;
import dev.sayso.json.JsonTree.Text;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds what is wrong with a profile, all of it at once: what a load would refuse, and what a load takes though a hand has
 * probably slipped.
 */
public final class ProfileLint {
    private static final List<String> KEYS =
            List.of("format", "id", "account", "age", "statement", "choices", "products");
    private static final List<String> CHOICE_KEYS =
            List.of("choice", "at", "edition", "language", "by", "via", "ended");
    private static final List<String> CHOICES = Arrays.stream(Choice.values())
            .filter(choice -> choice != Choice.UNDECIDED)
            .map(Choice::word)
            .toList();

    private final Catalogue catalogue;
    private final InstantSource clock;

    /** @param clock tells which dates lie ahead */
    public ProfileLint(Catalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * One finding.
     *
     * @param error whether the profile would be refused for it, and everything optional blocked
     */
    public record Finding(boolean error, Fault fault) {}

    /**
     * Everything that was found, in the order of the lines.
     *
     * @throws FaultException where the file can't be read at all
     */
    public List<Finding> check(Path file) {
        var content = ProfileFile.bytes(file);
        var found = new Findings(file);
        try {
            whole(Json.tree(Utf8.text(content)), found);
        } catch (MalformedJson e) {
            return List.of(new Finding(true, malformed(file, content)));
        }
        return found.inOrder();
    }

    /** In the words of a load, which refuses it at the same place. */
    private static Fault malformed(Path file, byte[] content) {
        try {
            ProfileText.parse(file, content);
            throw new IllegalStateException("read as a profile, though it is none");
        } catch (FaultException e) {
            return e.fault();
        }
    }

    private void whole(Members json, Findings found) {
        known(json, KEYS, found);
        format(json, found);
        text(json, "id", found).ifPresent(id -> {
            if (!isId(id.value())) {
                found.error(id.at(), "profile.bad-value", "id", id.value());
            }
        });
        word(json, "account", words(Account.values(), Account::word), found);
        object(json, "age", found).ifPresent(age -> {
            known(age, List.of("group", "guardianConsented"), found);
            word(age, "group", words(AgeGroup.values(), AgeGroup::word), found);
            var consented = value(age, "guardianConsented");
            consented
                    .filter(said -> !(said instanceof JsonTree.Literal literal
                            && List.of("true", "false").contains(literal.value())))
                    .ifPresent(said -> found.error(said.at(), "profile.bad-value", "guardianConsented", ""));
        });
        object(json, "statement", found).ifPresent(statement -> {
            known(statement, List.of("id", "edition", "sha256"), found);
            List.of("id", "edition").forEach(key -> required(statement, key, found));
            text(statement, "sha256", found);
        });
        object(json, "choices", found).ifPresent(choices -> choices(choices, found));
        object(json, "products", found)
                .ifPresent(products -> products.members()
                        .keySet()
                        .forEach(name -> object(products, name, found).ifPresent(product -> {
                            known(product, List.of("channel", "choices"), found);
                            text(product, "channel", found);
                            object(product, "choices", found).ifPresent(choices -> choices(choices, found));
                        })));
    }

    private static void format(Members json, Findings found) {
        var format = value(json, "format");
        if (format.isEmpty()) {
            found.error(json.at(), "profile.missing-key", "format");
        } else if (!(format.get() instanceof JsonTree.Digits digits)
                || !digits.value().equals(Integer.toString(ProfileJson.FORMAT))) {
            found.error(format.get().at(), "profile.bad-value", "format", "");
        }
    }

    private void choices(Members choices, Findings found) {
        choices.members().forEach((name, member) -> {
            var item = catalogue.item(name);
            if (item.isEmpty()) {
                Nearest.to(name, items())
                        .ifPresentOrElse(
                                near -> found.warning(member.key(), "profile.misspelt-item", name, near),
                                () -> found.warning(member.key(), "profile.unknown-item", name));
            }
            object(choices, name, found).ifPresent(said -> choice(said, item, found));
        });
    }

    private void choice(Members said, Optional<Item> item, Findings found) {
        known(said, CHOICE_KEYS, found);
        if (value(said, "choice").isEmpty()) {
            found.error(said.at(), "profile.missing-key", "choice");
        }
        var choice = word(said, "choice", CHOICES, found).flatMap(Choice::of);
        word(said, "ended", words(Ended.values(), Ended::word), found);
        CHOICE_KEYS.stream().skip(2).forEach(key -> text(said, key, found));
        var at = text(said, "at", found).flatMap(time -> time(time, found));
        if (choice.equals(Optional.of(Choice.GRANTED))) {
            List.of("at", "edition").forEach(key -> required(said, key, found));
            at.ifPresent(given -> aged(said, given, item, found));
        }
        if (choice.equals(Optional.of(Choice.ASK)) && item.filter(Item::askable).isEmpty() && item.isPresent()) {
            found.warning(at(said, "choice"), "profile.not-askable", item.get().id());
        }
    }

    /** A grant that holds no more, or not yet. */
    private void aged(Members said, Instant given, Optional<Item> item, Findings found) {
        var now = clock.instant();
        if (given.isAfter(now)) {
            found.warning(at(said, "at"), "profile.dated-ahead", given.toString());
        }
        item.map(Item::validityMonths)
                .filter(months -> !given.atOffset(java.time.ZoneOffset.UTC)
                        .plusMonths(months)
                        .toInstant()
                        .isAfter(now))
                .ifPresent(months ->
                        found.warning(at(said, "at"), "profile.grant-expired", given.toString(), months.toString()));
    }

    private static Optional<Instant> time(Text text, Findings found) {
        try {
            if (!text.value().startsWith("+") && !text.value().startsWith("-")) {
                return Optional.of(Instant.parse(text.value()));
            }
        } catch (DateTimeParseException e) {
            // Told below, as years of more than four digits are.
            found.error(text.at(), "profile.bad-time", text.value());
            return Optional.empty();
        }
        found.error(text.at(), "profile.bad-time", text.value());
        return Optional.empty();
    }

    private static void known(Members json, List<String> keys, Findings found) {
        json.members().forEach((key, member) -> {
            if (!keys.contains(key)) {
                Nearest.to(key, keys)
                        .ifPresentOrElse(
                                near -> found.warning(member.key(), "profile.misspelt-key", key, near),
                                () -> found.warning(member.key(), "profile.unknown-key", key));
            }
        });
    }

    private List<String> items() {
        return catalogue.items().stream().map(Item::id).toList();
    }

    private static void required(Members json, String key, Findings found) {
        if (value(json, key).isEmpty()) {
            found.error(json.at(), "profile.missing-key", key);
        } else {
            text(json, key, found);
        }
    }

    private static Optional<String> word(Members json, String key, List<String> words, Findings found) {
        var text = text(json, key, found);
        text.filter(said -> !words.contains(said.value()))
                .ifPresent(said ->
                        found.error(said.at(), "profile.unknown-word", said.value(), key, String.join(", ", words)));
        return text.map(Text::value);
    }

    private static Optional<Text> text(Members json, String key, Findings found) {
        return value(json, key).flatMap(value -> {
            if (value instanceof Text text) {
                return Optional.of(text);
            }
            found.error(value.at(), "profile.not-text", key);
            return Optional.empty();
        });
    }

    private static Optional<Members> object(Members json, String key, Findings found) {
        return value(json, key).flatMap(value -> {
            if (value instanceof Members members) {
                return Optional.of(members);
            }
            found.error(value.at(), "profile.not-an-object", key);
            return Optional.empty();
        });
    }

    private static Optional<JsonTree> value(Members json, String key) {
        return Optional.ofNullable(json.members().get(key)).map(JsonTree.Member::value);
    }

    private static Position at(Members json, String key) {
        return value(json, key).map(JsonTree::at).orElse(json.at());
    }

    private static boolean isId(String text) {
        try {
            UUID.fromString(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static <T> List<String> words(T[] values, java.util.function.Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    /** Gathers the findings of one file, each told once. */
    private static final class Findings {
        private final Path file;
        private final List<Finding> all = new ArrayList<>();

        Findings(Path file) {
            this.file = file;
        }

        void error(Position at, String code, String... arguments) {
            add(true, at, code, arguments);
        }

        void warning(Position at, String code, String... arguments) {
            add(false, at, code, arguments);
        }

        private void add(boolean error, Position at, String code, String... arguments) {
            var finding = new Finding(error, Fault.at(Place.of(file, at), Kind.INPUT, code, arguments));
            if (!all.contains(finding)) {
                all.add(finding);
            }
        }

        List<Finding> inOrder() {
            var position = Comparator.<Finding, Position>comparing(
                    finding -> finding.fault().place().flatMap(Place::position).orElse(new Position(1, 1)),
                    Comparator.comparingInt(Position::line).thenComparingInt(Position::column));
            return all.stream()
                    .sorted(position.thenComparing(finding -> finding.fault().code()))
                    .toList();
        }
    }
}
