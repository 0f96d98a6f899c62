package dev.sayso.cli.preset;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.FindingText;
import dev.sayso.cli.text.Table;
import dev.sayso.preset.Outcome;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a preset does, or did, to the machine: {@code assets/schemas/preset-outcome.schema.json}. */
record Told(Call call) {

    /** @param done the sentence for when nothing was wrong */
    int outcome(Outcome outcome, String done) {
        if (call.json()) {
            json(outcome);
        } else if (outcome.faults().isEmpty()) {
            steps(outcome);
            call.out().line(call.words().text(done));
        } else {
            outcome.faults().forEach(fault -> call.err().line(FindingText.line(true, fault, call.words())));
            call.err().line("sayso: " + call.words().text("cli.preset.refused"));
        }
        return outcome.faults().stream()
                .mapToInt(fault -> fault.kind().exitCode())
                .max()
                .orElse(0);
    }

    private void steps(Outcome outcome) {
        var table = new Table();
        outcome.steps()
                .forEach(step -> table.row(
                        step.path().toString(),
                        call.words().text("cli.preset.change." + step.change().word())));
        call.out().lines(table.lines());
    }

    private void json(Outcome outcome) {
        var json = JsonNodeFactory.instance.objectNode();
        var files = json.putArray("files");
        outcome.steps()
                .forEach(step -> files.addObject()
                        .put("path", step.path().toString())
                        .put("change", step.change().word()));
        var faults = json.putArray("faults");
        outcome.faults().forEach(fault -> faults.add(FaultText.json(fault, call.words())));
        call.out().json(json);
    }
}
