package dev.sayso.cli.text;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Place;
import dev.sayso.words.Words;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A fault as the command line tells it: one line, or an object. */
public final class FaultText {
    private FaultText() {}

    /** Where, what, what stayed safe, what to do. */
    public static String line(Fault fault, Words words) {
        var brief = brief(fault);
        var what = whatAlone(brief, words);
        var where = fault.place()
                .map(place -> Shown.brief(place.toString()))
                .filter(place -> !what.contains(place))
                .map(place -> place + ": ")
                .orElse("");
        return "sayso: %s%s %s %s".formatted(where, what, words.safe(brief), words.todo(brief));
    }

    /** What happened, without the place that some faults begin with: for whoever has named it already. */
    public static String whatAlone(Fault fault, Words words) {
        var what = words.what(fault);
        var lead = fault.place()
                .flatMap(Place::position)
                .filter(at -> !fault.arguments().isEmpty())
                .map(at -> words.text(
                        "cli.fault.place",
                        fault.arguments().getFirst(),
                        Integer.toString(at.line()),
                        Integer.toString(at.column())))
                .orElse("");
        return what.startsWith(lead) ? what.substring(lead.length()).strip() : what;
    }

    public static ObjectNode json(Fault fault, Words words) {
        var brief = brief(fault);
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("code", fault.code())
                .put("what", words.what(brief))
                .put("safe", words.safe(brief))
                .put("todo", words.todo(brief));
        fault.place().map(Place::file).ifPresent(file -> json.put("file", file.toString()));
        fault.place()
                .flatMap(Place::position)
                .ifPresent(at -> json.put("line", at.line()).put("column", at.column()));
        return json;
    }

    /** The same with arguments that can neither steer a terminal nor flood it. */
    public static Fault brief(Fault fault) {
        return new Fault(
                fault.code(),
                fault.kind(),
                fault.place(),
                fault.arguments().stream().map(Shown::brief).toList());
    }
}
