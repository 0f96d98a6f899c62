package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;

/** {@code sayso case contact}: how support reaches the person, for one case alone. */
final class CaseContactCommand implements Command {
    private static final int WORDS = 2;

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("ID [TEXT]", 1);
    }

    @Override
    public int run(Call call) {
        call.atMost(WORDS);
        var said = call.parameters();
        var text = said.size() < WORDS ? "" : said.getLast();
        CaseText.print(call, call.session().consents().cases().contact(said.getFirst(), text));
        return 0;
    }
}
