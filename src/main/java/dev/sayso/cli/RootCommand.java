package dev.sayso.cli;

import dev.sayso.cli.about.CompletionCommand;
import dev.sayso.cli.about.EnvCommand;
import dev.sayso.cli.about.ManCommand;
import dev.sayso.cli.about.SettingsCommand;
import dev.sayso.cli.cases.CaseCommand;
import dev.sayso.cli.choices.AccountCommand;
import dev.sayso.cli.choices.CheckCommand;
import dev.sayso.cli.choices.ExplainCommand;
import dev.sayso.cli.choices.GetCommand;
import dev.sayso.cli.choices.ResetCommand;
import dev.sayso.cli.choices.SetCommand;
import dev.sayso.cli.choices.StatusCommand;
import dev.sayso.cli.choices.UndoCommand;
import dev.sayso.cli.choices.WatchCommand;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.PanelRequest;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.erase.EraseCommand;
import dev.sayso.cli.family.AgeCommand;
import dev.sayso.cli.family.GuardianCommand;
import dev.sayso.cli.history.HistoryCommand;
import dev.sayso.cli.history.ReceiptCommand;
import dev.sayso.cli.panel.PanelCommand;
import dev.sayso.cli.policy.PolicyCommand;
import dev.sayso.cli.preset.PresetCommand;
import dev.sayso.cli.preview.PreviewCommand;
import dev.sayso.cli.profile.ProfileCommand;
import dev.sayso.cli.request.RequestCommand;
import dev.sayso.cli.sent.SentCommand;
import dev.sayso.cli.statement.StatementCommand;
import java.util.List;

/** {@code sayso} by itself: opens the panel. */
final class RootCommand implements Command {
    @Override
    public String name() {
        return "sayso";
    }

    @Override
    public void shape(Shape shape) {
        shape.flag("-V", "--version");
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new StatusCommand(),
                new GetCommand(),
                new SetCommand(),
                new CheckCommand(),
                new WatchCommand(),
                new ExplainCommand(),
                new UndoCommand(),
                new ResetCommand(),
                new AccountCommand(),
                new AgeCommand(),
                new GuardianCommand(),
                new HistoryCommand(),
                new ReceiptCommand(),
                new RequestCommand(),
                new CaseCommand(),
                new SentCommand(),
                new StatementCommand(),
                new ProfileCommand(),
                new PolicyCommand(),
                new PresetCommand(),
                new PreviewCommand(),
                new PanelCommand(),
                new SettingsCommand(),
                new EraseCommand(),
                new EnvCommand(),
                new CompletionCommand(),
                new ManCommand());
    }

    @Override
    public int run(Call call) {
        if (!call.said().isEmpty() && call.flag("--version")) {
            call.out().line("SaySo " + call.surroundings().version());
            return 0;
        }
        return PanelCommand.open(call, PanelRequest.USUAL);
    }
}
