package dev.sayso.cli.about;

import dev.sayso.cli.choices.StatusJson;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.text.Table;
import dev.sayso.statement.Edition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso env}: every path, and what is read from where. */
public final class EnvCommand implements Command {
    private static final List<String> VARIABLES = List.of(
            "HOME",
            "SAYSO_PROFILE",
            "SAYSO_STATE_DIR",
            "XDG_CONFIG_HOME",
            "XDG_STATE_HOME",
            "XDG_DATA_HOME",
            "APPDATA",
            "LOCALAPPDATA",
            "DO_NOT_TRACK",
            "NO_COLOR",
            "LC_ALL",
            "LANG");

    /** One path, and what decided on it: an option, a variable, or one of the words {@code usual} and {@code fixed}. */
    private record Entry(String name, Path path, String from) {}

    @Override
    public String name() {
        return "env";
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var edition = session.consents().statements().current(call.language());
        var signal = session.consents().current().signal();
        if (call.json()) {
            json(call, edition);
            return 0;
        }
        var words = call.words();
        var paths = new Table();
        for (var entry : entries(call)) {
            var there = Files.exists(entry.path()) ? "cli.env.there" : "cli.env.absent";
            var from = words.has("cli.env." + entry.from()) ? words.text("cli.env." + entry.from()) : entry.from();
            paths.row(words.text("cli.env." + entry.name()), entry.path().toString(), words.text(there), from);
        }
        call.out().lines(paths.lines());
        call.out().line("");
        var variables = new Table();
        for (var name : VARIABLES) {
            variables.row(name, call.surroundings().variable(name).orElse(words.text("cli.env.unset")));
        }
        call.out().lines(variables.lines());
        call.out().line("");
        var rest = new Table();
        rest.row(words.text("cli.status.signal"), signal.orElse(words.text("cli.status.none")));
        rest.row(words.text("cli.status.edition"), edition.id() + " · " + edition.title());
        rest.row(words.text("cli.env.language"), words.locale().toLanguageTag());
        rest.row(words.text("cli.env.version"), call.surroundings().version());
        call.out().lines(rest.lines());
        return 0;
    }

    private static List<Entry> entries(Call call) {
        var folders = call.session().folders();
        var entries = new ArrayList<>(List.of(
                new Entry("profile", folders.profile(), from(call, "--profile", "SAYSO_PROFILE", "XDG_CONFIG_HOME")),
                new Entry("settings", folders.settings(), from(call, "", "", "XDG_CONFIG_HOME")),
                new Entry("state", folders.state(), from(call, "--state-dir", "SAYSO_STATE_DIR", "XDG_STATE_HOME")),
                new Entry("imported", folders.imported(), from(call, "", "", "XDG_DATA_HOME"))));
        folders.shared().forEach(folder -> entries.add(new Entry("shared", folder, "fixed")));
        entries.add(new Entry("policy", folders.policy(), "fixed"));
        entries.add(new Entry("preset", folders.preset(), "fixed"));
        return List.copyOf(entries);
    }

    private static String from(Call call, String option, String variable, String system) {
        if (call.option(option).isPresent()) {
            return option;
        }
        if (call.options().portable()) {
            return "--portable";
        }
        return Stream.of(variable, system)
                .filter(name -> call.surroundings().variable(name).isPresent())
                .findFirst()
                .orElse("usual");
    }

    private static void json(Call call, Edition edition) {
        var json = JsonNodeFactory.instance.objectNode();
        var paths = json.putArray("paths");
        for (var entry : entries(call)) {
            paths.addObject()
                    .put("name", entry.name())
                    .put("path", entry.path().toString())
                    .put("exists", Files.exists(entry.path()))
                    .put("from", entry.from());
        }
        var variables = json.putObject("variables");
        VARIABLES.forEach(name -> call.surroundings().variable(name).ifPresent(value -> variables.put(name, value)));
        call.session().consents().current().signal().ifPresent(signal -> json.put("signal", signal));
        json.set("statement", StatusJson.edition(edition));
        json.put("language", call.words().locale().toLanguageTag());
        json.put("version", call.surroundings().version());
        call.out().json(json);
    }
}
