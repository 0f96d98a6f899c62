package dev.sayso.cli.preset;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso preset apply}: takes a preset, all of it or nothing. */
final class PresetApplyCommand implements Command {
    @Override
    public String name() {
        return "apply";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("FILE", true);
    }

    @Override
    public int run(Call call) {
        var file = Call.path("FILE", call.parameters().getFirst());
        return new Told(call).outcome(call.session().presets().apply(file), "cli.preset.taken");
    }
}
