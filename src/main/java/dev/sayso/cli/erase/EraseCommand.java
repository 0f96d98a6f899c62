package dev.sayso.cli.erase;

import dev.sayso.cli.command.Assent;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.FaultText;
import dev.sayso.consent.Erasure;
import dev.sayso.consent.Erasure.Extent;
import dev.sayso.consent.Erasure.Wish;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/** {@code sayso erase}: says what would go and what would stay, asks, and erases it. */
public final class EraseCommand implements Command {
    @Override
    public String name() {
        return "erase";
    }

    @Override
    public void shape(Shape shape) {
        shape.flag("--profile");
        shape.flag("--history");
        shape.flag("--all");
        shape.option("--before", "DATE");
        shape.flag("--yes");
    }

    @Override
    public int run(Call call) {
        var wish = wish(call);
        var session = call.session();
        var erasing = session.consents().erasing(session.folders());
        var plan = erasing.plan(wish);
        var words = call.words();
        if (plan.nothing()) {
            print(plan, false, call);
            return 0;
        }
        if (!call.flag("--yes")) {
            print(plan, false, call);
        }
        if (!Assent.given(call, words.text("erase.question"))) {
            call.out().line(words.text("erase.unchanged"));
            return 0;
        }
        var erased = erasing.erase(wish, session.author());
        print(erased, true, call);
        erased.failed().forEach(fault -> tell(fault, call));
        return erased.failed().isEmpty() ? 0 : Kind.STORAGE.exitCode();
    }

    private static Wish wish(Call call) {
        var extents = Arrays.stream(Extent.values())
                .filter(extent -> call.flag("--" + extent.word()))
                .toList();
        if (extents.size() != 1) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.erase-what"));
        }
        var before = call.option("--before").map(date -> time(date, call));
        if (before.isPresent() && extents.getFirst() != Extent.HISTORY) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.erase-before"));
        }
        return new Wish(extents.getFirst(), before);
    }

    private static Instant time(String date, Call call) {
        try {
            return LocalDate.parse(date)
                    .atStartOfDay(call.surroundings().zone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.not-a-date", date), e);
        }
    }

    private static void print(Erasure erasure, boolean applied, Call call) {
        if (call.json()) {
            call.out().json(ErasureJson.of(erasure, applied, call.words()));
        } else {
            ErasureText.print(erasure, applied, call);
        }
    }

    private static void tell(Fault fault, Call call) {
        if (call.json()) {
            return;
        }
        call.err().line(FaultText.line(fault, call.words()));
    }
}
