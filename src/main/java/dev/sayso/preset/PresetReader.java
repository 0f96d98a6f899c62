package dev.sayso.preset;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Item;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import dev.sayso.policy.Organisation;
import dev.sayso.preset.Preset.Suggestion;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.words.Words;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands the text of a preset, and tells everything that is wrong with it. */
final class PresetReader {
    static final int FORMAT = 1;
    private static final String THE_FORMAT = Integer.toString(FORMAT);
    private static final List<String> KEYS =
            List.of("format", "statement", "policy", "organisation", "account", "language", "firstRun", "suggestions");
    private static final List<String> ORGANISATION_KEYS = List.of("name", "contact", "message");
    private static final List<String> ACCOUNTS =
            Stream.of(Account.values()).map(Account::word).toList();
    private static final List<String> CHOICES = Stream.of(Choice.REFUSED, Choice.ASK, Choice.GRANTED)
            .map(Choice::word)
            .toList();
    private static final List<String> LANGUAGES =
            Words.LANGUAGES.stream().map(Locale::toLanguageTag).toList();

    /** What a suggestion may speak of. */
    private final List<String> items;

    /** @param faults everything that is wrong, in the order of its places; where there is any, the preset counts for nothing */
    record Reading(Preset preset, List<Fault> faults) {
        Reading {
            faults = List.copyOf(faults);
        }
    }

    PresetReader(Catalogue catalogue) {
        var single = catalogue.items().stream().map(Item::id);
        var whole = catalogue.categories().stream().map(Category::id).map(id -> id + ".*");
        this.items =
                Stream.of(single, whole, Stream.of("*")).flatMap(each -> each).toList();
    }

    /** Reads a preset with the files that it names; never throws. */
    Reading read(Path file) {
        var faults = new PresetFaults(file);
        try {
            var bundle = new Bundle(file);
            return read(bundle, Utf8.text(bundle.content()), faults);
        } catch (MalformedJson e) {
            faults.add(e.position(), "preset.malformed", said(e));
        } catch (FaultException e) {
            faults.add(e.fault());
        }
        return new Reading(Preset.BLANK, faults.inOrder());
    }

    private static String said(MalformedJson e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private Reading read(Bundle bundle, String text, PresetFaults faults) {
        var json = new PresetObject(Json.tree(text), faults);
        json.knows(KEYS);
        format(json);
        var preset = new Preset(
                neighbour(json, "statement", bundle),
                neighbour(json, "policy", bundle),
                json.object("organisation").flatMap(PresetReader::organisation),
                json.word("account", ACCOUNTS).flatMap(Account::of),
                json.word("language", LANGUAGES),
                json.flag("firstRun").orElse(true),
                json.object("suggestions").map(this::suggestions).orElse(List.of()));
        if (!json.has("organisation")) {
            Stream.of("account", "suggestions")
                    .filter(json::has)
                    .forEach(key -> json.wrongKey(key, "preset.whose", key));
        }
        return new Reading(preset, faults.inOrder());
    }

    private static void format(PresetObject json) {
        if (!json.has("format")) {
            json.wrong("format", "preset.missing-key", "format");
        }
        json.digits("format")
                .filter(said -> !said.equals(THE_FORMAT))
                .ifPresent(said -> json.wrong("format", "preset.unknown-format", said, THE_FORMAT));
    }

    private static Optional<Organisation> organisation(PresetObject json) {
        json.knows(ORGANISATION_KEYS);
        if (!json.has("name")) {
            json.wrong("name", "preset.missing-key", "name");
        }
        return json.text("name")
                .map(name -> new Organisation(
                        name,
                        json.text("contact").orElse(""),
                        json.text("message").orElse("")));
    }

    private List<Suggestion> suggestions(PresetObject json) {
        return json.names().stream()
                .filter(name -> known(name, json))
                .flatMap(name ->
                        json
                                .word(name, CHOICES)
                                .flatMap(Choice::of)
                                .map(choice -> new Suggestion(name, choice))
                                .stream())
                .toList();
    }

    private boolean known(String name, PresetObject json) {
        if (!items.contains(name)) {
            Nearest.to(name, items)
                    .ifPresentOrElse(
                            near -> json.wrongKey(name, "preset.misspelt-item", name, near),
                            () -> json.wrongKey(name, "preset.unknown-item", name));
        }
        return items.contains(name);
    }

    /** A file that the preset brings along. */
    private static Optional<Path> neighbour(PresetObject json, String key, Bundle bundle) {
        return json.text(key).flatMap(name -> {
            try {
                var found = bundle.inside(name);
                if (found.isEmpty()) {
                    json.wrong(key, "preset.outside", name);
                }
                return found;
            } catch (InvalidPathException e) {
                json.wrong(key, "preset.outside", name);
                return Optional.empty();
            }
        });
    }
}
