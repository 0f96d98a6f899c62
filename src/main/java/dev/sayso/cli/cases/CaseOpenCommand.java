package dev.sayso.cli.cases;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.support.Term;

/** {@code sayso case open}: begins a case, in which nothing is allowed yet. */
final class CaseOpenCommand implements Command {
    @Override
    public String name() {
        return "open";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("TITLE", true);
        shape.option("--product", "PRODUCT");
        shape.option("--days", "N");
    }

    @Override
    public int run(Call call) {
        var days = call.option("--days").map(CaseOpenCommand::days).orElse(Term.USUAL_DAYS);
        var session = call.session();
        var title = call.parameters().getFirst();
        CaseText.print(call, session.consents().cases().open(title, call.option("--product"), days, session.author()));
        return 0;
    }

    private static int days(String said) {
        try {
            return Integer.parseInt(said);
        } catch (NumberFormatException e) {
            var most = Integer.toString(Term.MOST_DAYS);
            throw new FaultException(Fault.of(Kind.USAGE, "case.days-unfit", said, most), e);
        }
    }
}
