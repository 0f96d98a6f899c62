package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.FaultText;
import dev.sayso.cli.text.Wrap;
import dev.sayso.consent.Consents;
import dev.sayso.phrases.FamilySentences;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How age and guardian stand, as every command of theirs prints it. */
final class FamilyText {
    private FamilyText() {}

    static void print(Call call, Consents consents) {
        print(call, consents, FamilySentences.of(consents, call.words()));
    }

    /** To a guardian, who is somebody else than the person it is about. */
    static void printToGuardian(Call call, Consents consents) {
        print(call, consents, FamilySentences.toGuardian(consents, call.words()));
    }

    private static void print(Call call, Consents consents, List<String> sentences) {
        if (call.json()) {
            call.out().json(json(call, consents));
            return;
        }
        sentences.forEach(sentence -> call.out().lines(Wrap.lines("", sentence)));
        consents.family().fault().ifPresent(fault -> call.out().line(FaultText.line(fault, call.words())));
    }

    /** To a guardian: that it is done, and what comes next. */
    static void done(Call call, String what, Consents consents) {
        if (call.json()) {
            call.out().json(json(call, consents));
        } else {
            // Not wrapped: a command on two lines can't be copied.
            call.out().line(call.words().text("cli.guardian.done." + what));
        }
    }

    /** {@code assets/schemas/age.schema.json}. */
    static ObjectNode json(Call call, Consents consents) {
        var family = consents.family();
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("group", family.group().word());
        family.until().ifPresent(until -> json.put("until", until.toString()));
        json.put("limit", call.session().consents().ages().limit())
                .put("asked", family.asked())
                .put("guardian", family.guarded())
                .put("consented", family.consented())
                .put("mayConsent", family.mayConsent());
        family.fault().ifPresent(fault -> json.set("fault", FaultText.json(fault, call.words())));
        return json;
    }
}
