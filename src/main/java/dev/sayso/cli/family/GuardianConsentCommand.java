package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Wrap;
import dev.sayso.profile.EditionRef;
import dev.sayso.statement.Edition;
import dev.sayso.statement.Passage;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso guardian consent}: shows what the statement says follows, and consents to that once it was understood. */
final class GuardianConsentCommand implements Command {
    @Override
    public String name() {
        return "consent";
    }

    @Override
    public void shape(Shape shape) {
        shape.option("--understood", "EDITION");
        PinEntry.shape(shape);
    }

    @Override
    public int run(Call call) {
        var session = call.session();
        var guardianship = session.consents().guardianship();
        var edition = session.consents().statements().current(session.words().locale());
        var understood = call.option("--understood");
        if (understood.isEmpty()) {
            var terms = guardianship.terms(edition);
            show(
                    call,
                    edition,
                    edition.passages()
                            .filter(passage -> terms.contains(passage.address()))
                            .toList());
            return 0;
        }
        var named = new EditionRef(edition.statement(), understood.get(), edition.sha256());
        try (var guardian = new PinEntry(call).unlock()) {
            FamilyText.done(call, name(), guardianship.consent(guardian, named, session.author()));
        }
        return 0;
    }

    private static void show(Call call, Edition edition, List<Passage> passages) {
        var words = call.words();
        if (call.json()) {
            var json = JsonNodeFactory.instance.objectNode().put("edition", edition.id());
            var array = json.putArray("passages");
            passages.forEach(passage ->
                    array.addObject().put("address", passage.address()).put("text", passage.text()));
            call.out().json(json);
            return;
        }
        call.out().lines(Wrap.lines("", words.text("family.follows", edition.title(), edition.id())));
        for (var passage : passages) {
            call.out().line("");
            call.out().lines(Wrap.lines("  ", passage.text()));
        }
        call.out().line("");
        call.out().lines(Wrap.lines("", words.text("family.follows.alone")));
        call.out().lines(Wrap.lines("", words.text("cli.guardian.consent-pending", edition.id())));
    }
}
