package dev.sayso.cli.about;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Table;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.preferences.Preferences;
import dev.sayso.preferences.PreferencesStore;
import dev.sayso.preferences.Theme;
import dev.sayso.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso settings}: how the panel looks, and which country's contacts are named. */
public final class SettingsCommand implements Command {
    private static final String SYSTEM = "system";
    private static final String AUTO = "auto";
    private static final List<String> THEMES =
            Arrays.stream(Theme.values()).map(Theme::word).toList();
    private static final List<String> LANGUAGES = Stream.concat(
                    Stream.of(SYSTEM), Words.LANGUAGES.stream().map(Locale::toLanguageTag))
            .toList();

    /** What can be set. */
    private static final List<String> NAMES = List.of("theme", "text-size", "language", "region");

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("SETTING VALUE", 0);
        shape.candidates(() -> Stream.of(NAMES, THEMES, LANGUAGES, List.of(AUTO))
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    @Override
    public int run(Call call) {
        call.atMost(2);
        var store = new PreferencesStore(call.session().folders().settings(), new AtomicFile(Disk.REAL));
        var said = call.parameters();
        if (said.size() == 1) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.argument-missing", "VALUE", "sayso settings"));
        }
        var now = store.load();
        if (!said.isEmpty()) {
            now = changed(now, said.getFirst(), said.getLast());
            store.save(now);
        }
        print(now, call);
        return 0;
    }

    private static Preferences changed(Preferences now, String name, String value) {
        return switch (name) {
            case "theme" -> now.withTheme(Theme.of(value).orElseThrow(() -> wrong(name, value, THEMES)));
            case "text-size" -> now.withTextSize(size(value));
            case "language" -> {
                if (!LANGUAGES.contains(value)) {
                    throw wrong(name, value, LANGUAGES);
                }
                yield now.withLanguage(Optional.of(value).filter(tag -> !tag.equals(SYSTEM)));
            }
            case "region" -> now.withRegion(region(value));
            default -> throw wrong("SETTING", name, NAMES);
        };
    }

    private static Optional<String> region(String value) {
        if (value.equals(AUTO)) {
            return Optional.empty();
        }
        var code = value.toUpperCase(Locale.ROOT);
        if (!Preferences.isCountry(code)) {
            throw wrong("region", value, List.of("auto", "DE", "US …"));
        }
        return Optional.of(code);
    }

    private static int size(String value) {
        try {
            var size = Integer.parseInt(value);
            if (size >= Preferences.SMALLEST && size <= Preferences.LARGEST) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw new FaultException(
                    wrong("text-size", value, List.of("100 … 200")).fault(), e);
        }
        throw wrong("text-size", value, List.of("100 … 200"));
    }

    private static FaultException wrong(String name, String value, List<String> known) {
        return new FaultException(Fault.of(Kind.USAGE, "cli.option-value", name, value, String.join(", ", known)));
    }

    private static void print(Preferences now, Call call) {
        if (call.json()) {
            var json = JsonNodeFactory.instance
                    .objectNode()
                    .put("theme", now.theme().word())
                    .put("textSize", now.textSize());
            now.language().ifPresent(language -> json.put("language", language));
            now.region().ifPresent(region -> json.put("region", region));
            call.out().json(json);
            return;
        }
        var table = new Table();
        table.row("theme", now.theme().word());
        table.row("text-size", Integer.toString(now.textSize()));
        table.row("language", now.language().orElse(SYSTEM));
        table.row("region", now.region().orElse(AUTO));
        call.out().lines(table.lines());
    }
}
