package dev.sayso.cli.preset;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.FindingText;
import dev.sayso.cli.text.Table;
import dev.sayso.preset.Presets;
import dev.sayso.preset.Presets.Known;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso preset show}: what was preset on this machine. */
final class PresetShowCommand implements Command {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public int run(Call call) {
        var presets = call.session().presets();
        var known = presets.known();
        if (call.json()) {
            json(presets, known, call);
        } else {
            text(presets, known, call);
        }
        return known.fault().map(fault -> fault.kind().exitCode()).orElse(0);
    }

    private static void text(Presets presets, Known known, Call call) {
        var words = call.words();
        known.fault().ifPresent(fault -> call.err().line(FindingText.line(true, fault, words)));
        if (!presets.there()) {
            call.out().line(words.text("cli.preset.none", presets.file().toString()));
            return;
        }
        var preset = known.preset();
        var settled = new Table();
        settled.row(words.text("cli.preset.language"), preset.language().orElse(words.text("cli.preset.no-language")));
        settled.row(
                words.text("cli.preset.first-run"),
                words.text(preset.firstRun() ? "cli.preset.first-run.shown" : "cli.preset.first-run.skipped"));
        call.out().lines(settled.lines());
        preset.placed().keySet().forEach(path -> call.out().line(words.text("cli.preset.file", path.toString())));
    }

    private static void json(Presets presets, Known known, Call call) {
        var preset = known.preset();
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("file", presets.file().toString())
                .put("there", presets.there())
                .put("firstRun", preset.firstRun());
        preset.language().ifPresent(language -> json.put("language", language));
        var placed = json.putArray("placed");
        preset.placed()
                .forEach((path, sum) ->
                        placed.addObject().put("path", path.toString()).put("sha256", sum));
        var faults = json.putArray("faults");
        known.fault().ifPresent(fault -> faults.add(FaultText.json(fault, call.words())));
        call.out().json(json);
    }
}
