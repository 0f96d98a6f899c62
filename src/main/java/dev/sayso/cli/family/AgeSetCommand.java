package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.consent.Consents;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.profile.AgeGroup;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** {@code sayso age set}: says the month of birth, which is not kept, or the group alone. */
final class AgeSetCommand implements Command {
    @Override
    public String name() {
        return "set";
    }

    @Override
    public void shape(Shape shape) {
        shape.option("--born", "YYYY-MM");
        shape.option("--group", "GROUP");
        shape.flag("--guardian");
        PinEntry.shape(shape);
    }

    @Override
    public int run(Call call) {
        var born = call.option("--born").map(AgeSetCommand::month);
        var group = call.option("--group").map(AgeSetCommand::group);
        if (born.isPresent() == group.isPresent()) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.born-or-group"));
        }
        if (call.flag("--guardian")) {
            FamilyText.printToGuardian(call, corrected(call, born, group));
        } else {
            FamilyText.print(call, said(call, born, group));
        }
        return 0;
    }

    private static Consents said(Call call, Optional<YearMonth> born, Optional<AgeGroup> group) {
        var session = call.session();
        var ages = session.consents().ages();
        return born.map(month -> ages.sayBorn(month, session.author()))
                .orElseGet(() -> ages.sayGroup(group.orElseThrow(), session.author()));
    }

    private static Consents corrected(Call call, Optional<YearMonth> born, Optional<AgeGroup> group) {
        var session = call.session();
        var ages = session.consents().ages();
        try (var guardian = new PinEntry(call).unlock()) {
            return born.map(month -> ages.correctBorn(guardian, month, session.author()))
                    .orElseGet(() -> ages.correctGroup(guardian, group.orElseThrow(), session.author()));
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new FaultException(Fault.of(Kind.USAGE, "age.bad-month", text), e);
        }
    }

    private static AgeGroup group(String word) {
        return AgeGroup.of(word)
                .filter(group -> group != AgeGroup.UNKNOWN)
                .orElseThrow(() -> new FaultException(Fault.of(Kind.USAGE, "cli.group-unknown", word)));
    }
}
