package dev.sayso.cli.choices;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.command.Targets;
import dev.sayso.cli.text.FaultText;
import dev.sayso.decision.Because;
import dev.sayso.decision.Outcome;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.policy.Rule;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso check}: whether an item is allowed, for scripts. Ends with 0 where it is, and only there. */
public final class CheckCommand implements Command {
    private static final int NOT_ALLOWED = 1;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("ITEM", true);
        shape.candidates(() -> Targets.ids(CatalogueReader.bundled()));
        shape.option("--product", "PRODUCT");
        shape.flag("-q", "--quiet");
    }

    /** A script whose item happens to read {@code --help} was not told that anything is allowed. */
    @Override
    public int helpCode() {
        return NOT_ALLOWED;
    }

    @Override
    public int run(Call call) {
        var item = call.parameters().getFirst();
        var product = call.option("--product");
        // A rule may forbid it for one product alone: what is not that product's name would slip past the rule.
        product.filter(name -> !Rule.isProduct(name)).ifPresent(name -> {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.product-name", name));
        });
        var reasons = call.session().consents().check(item, product);
        var verdict = reasons.getFirst().verdict();
        if (!call.flag("--quiet")) {
            if (call.json()) {
                var json = JsonNodeFactory.instance.objectNode().put("item", item);
                product.ifPresent(name -> json.put("product", name));
                call.out().json(json.put("outcome", verdict.outcome().word()).put("reason", verdict.word()));
            } else {
                call.out().line(verdict.outcome().word() + " " + verdict.word());
            }
        }
        // It may ask for no answer, but one that is no answer to its question it must not take for one.
        faults(call, item, reasons).forEach(fault -> tell(call, fault));
        return verdict.outcome() == Outcome.ALLOWED ? 0 : NOT_ALLOWED;
    }

    /** What is wrong, where that is why it is blocked. */
    private static Stream<Fault> faults(Call call, String item, List<Because> reasons) {
        return switch (reasons.getFirst().verdict()) {
            case NOT_DECLARED ->
                Stream.of(Targets.unknown(call.session().consents().catalogue(), item));
            case PROFILE_UNREADABLE, POLICY_UNREADABLE -> reasons.stream().flatMap(reason -> reason.fault().stream());
            default -> Stream.empty();
        };
    }

    private static void tell(Call call, Fault fault) {
        if (call.json()) {
            call.err().json(FaultText.json(fault, call.words()));
        } else {
            call.err().line(FaultText.line(fault, call.words()));
        }
    }
}
