package dev.sayso.cli.text;

import dev.sayso.fault.Fault;
import dev.sayso.words.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a file that was looked through, as compilers say it, so that editors find the place. */
public final class FindingText {
    private FindingText() {}

    /** Place, grade, what, what to do. */
    public static String line(boolean error, Fault finding, Words words) {
        var fault = FaultText.brief(finding);
        var place = fault.place().map(Object::toString).orElse("");
        // What stays safe is the same for all errors; of a warning it says what has force.
        var safe = error ? "" : " " + words.safe(fault);
        return "%s: %s: %s%s %s"
                .formatted(
                        place,
                        words.text("cli.lint." + grade(error)),
                        FaultText.whatAlone(fault, words),
                        safe,
                        words.todo(fault));
    }

    public static ObjectNode json(boolean error, Fault finding, Words words) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("grade", grade(error))
                .set("fault", FaultText.json(finding, words));
    }

    private static String grade(boolean error) {
        return error ? "error" : "warning";
    }
}
