package dev.sayso.cli.preview;

import dev.sayso.cli.command.Assent;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.profile.Choice;

/** {@code sayso preview join}: says what a programme takes, asks, and joins it. */
final class PreviewJoinCommand implements Command {
    @Override
    public String name() {
        return "join";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("PRODUCT", true);
        shape.option("--contact", "CHOICE");
        shape.flag("--yes");
    }

    @Override
    public int run(Call call) {
        var programme = Programmes.named(call);
        var said = call.option("--contact").map(PreviewJoinCommand::choice);
        var session = call.session();
        var previews = session.consents().previews();
        var before = session.consents().profile();
        var contact = said.or(() -> before.membership(programme.product())
                        .map(joined -> joined.contact().choice()))
                .orElse(Choice.REFUSED);
        previews.objection(programme, before).ifPresent(fault -> {
            throw new FaultException(fault);
        });
        if (!call.flag("--yes")) {
            Programmes.print(programme, before, call);
        }
        var words = call.words();
        if (!Assent.given(call, words.text("preview.question." + contact.word(), programme.name()))) {
            call.out().line(words.text("preview.unchanged"));
            return 0;
        }
        // Who was asked has said it with their yes.
        previews.join(
                programme.product(), call.flag("--yes") ? said.orElse(Choice.UNDECIDED) : contact, session.author());
        Programmes.print(programme, session.consents().profile(), call);
        if (!call.json()) {
            call.out().line(words.text("preview.back", programme.product()));
        }
        return 0;
    }

    private static Choice choice(String word) {
        return Choice.of(word)
                .filter(said -> said == Choice.GRANTED || said == Choice.REFUSED)
                .orElseThrow(() -> new FaultException(
                        Fault.of(Kind.USAGE, "cli.option-value", "--contact", word, "granted, refused")));
    }
}
