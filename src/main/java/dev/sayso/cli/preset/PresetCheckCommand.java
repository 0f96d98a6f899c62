package dev.sayso.cli.preset;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso preset check}: says what a preset would do to this machine, or all that is wrong with it. */
final class PresetCheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("FILE", true);
    }

    @Override
    public int run(Call call) {
        var file = Call.path("FILE", call.parameters().getFirst());
        return new Told(call).outcome(call.session().presets().check(file), "cli.preset.checked");
    }
}
