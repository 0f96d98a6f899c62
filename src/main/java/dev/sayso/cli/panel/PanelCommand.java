package dev.sayso.cli.panel;

import dev.sayso.cli.choices.StatusCommand;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.PanelRequest;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.cli.text.FaultText;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code sayso panel}: opens the panel, or draws one of its pages into a file. */
public final class PanelCommand implements Command {
    private static final Path PICTURE = Path.of("sayso-panel.png");
    /** Up to a 4K screen and the like: a picture of more pixels is more than the program's memory. */
    private static final Pattern SIZE =
            Pattern.compile("([1-9][0-9]{2}|[1-3][0-9]{3}|4000)x([1-9][0-9]{2}|[1-3][0-9]{3}|4000)");

    private static final Pattern TEXT_SIZE = Pattern.compile("1[0-9]{2}|200");

    @Override
    public String name() {
        return "panel";
    }

    @Override
    public void shape(Shape shape) {
        shape.option("--screenshot", "FILE");
        shape.option("--page", "PAGE");
        shape.option("--item", "ITEM");
        shape.option("--theme", "THEME");
        shape.option("--size", "WxH");
        shape.option("--text-size", "PERCENT");
    }

    @Override
    public int run(Call call) {
        var request = new PanelRequest(
                call.file("--screenshot"),
                oneOf(call, "--page", PanelRequest.PAGES),
                call.option("--item")
                        .map(item -> Targets.item(call.opened().get().consents().catalogue(), item)),
                oneOf(call, "--theme", PanelRequest.THEMES),
                call.option("--size").map(PanelCommand::size).orElse(PanelRequest.USUAL.size()),
                call.option("--text-size").map(PanelCommand::textSize));
        return open(call, request);
    }

    /** Where there is no display, says so, draws the page instead and prints what it would have shown. */
    public static int open(Call call, PanelRequest request) {
        var missing = call.panel().open(request, call.options(), call.opened());
        if (missing.isPresent()) {
            call.err().line(FaultText.line(missing.get(), call.words()));
            drawInstead(call, request);
            StatusCommand.print(call);
        }
        return 0;
    }

    private static void drawInstead(Call call, PanelRequest request) {
        var picture = PICTURE.toAbsolutePath();
        try {
            call.panel().open(request.drawnTo(picture), call.options(), call.opened());
            call.err().line(call.words().text("cli.panel.drawn", picture));
        } catch (FaultException e) {
            call.err().line(FaultText.line(e.fault(), call.words()));
        }
    }

    private static Optional<String> oneOf(Call call, String option, List<String> known) {
        var value = call.option(option);
        value.filter(given -> !known.contains(given)).ifPresent(given -> {
            throw wrong(option, given, String.join(", ", known));
        });
        return value;
    }

    private static PanelRequest.Size size(String text) {
        var matcher = SIZE.matcher(text);
        if (!matcher.matches()) {
            throw wrong("--size", text, "1120x760");
        }
        return new PanelRequest.Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private static int textSize(String text) {
        if (!TEXT_SIZE.matcher(text).matches()) {
            throw wrong("--text-size", text, "100 … 200");
        }
        return Integer.parseInt(text);
    }

    private static FaultException wrong(String option, String value, String expected) {
        return new FaultException(Fault.of(Kind.USAGE, "cli.option-value", option, value, expected));
    }
}
