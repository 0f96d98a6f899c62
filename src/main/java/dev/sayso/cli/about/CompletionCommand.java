package dev.sayso.cli.about;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.List;
import picocli.AutoComplete;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso completion}: the script that teaches a shell to complete this program's words. */
public final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("SHELL", true);
        shape.candidates(() -> SHELLS);
    }

    @Override
    public int run(Call call) {
        var shell = call.parameters().getFirst();
        var root = (Command) call.said().getLast().commandSpec().userObject();
        var line = Shape.help(root, call.words());
        var script = switch (shell) {
            case "bash" -> AutoComplete.bash(root.name(), line);
            case "zsh" -> "#compdef sayso\n" + AutoComplete.bash(root.name(), line);
            case "fish" -> new FishCompletion(line.getCommandSpec()).script();
            default ->
                throw new FaultException(
                        Fault.of(Kind.USAGE, "cli.option-value", "SHELL", shell, String.join(", ", SHELLS)));
        };
        if (call.json()) {
            call.out()
                    .json(JsonNodeFactory.instance
                            .objectNode()
                            .put("shell", shell)
                            .put("script", script));
        } else {
            call.out().verbatim(script);
        }
        return 0;
    }
}
