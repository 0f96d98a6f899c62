package dev.sayso.cli.preset;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;

/** {@code sayso preset remove}: takes back what was preset on this machine. */
final class PresetRemoveCommand implements Command {
    @Override
    public String name() {
        return "remove";
    }

    @Override
    public int run(Call call) {
        return new Told(call).outcome(call.session().presets().remove(), "cli.preset.taken-back");
    }
}
