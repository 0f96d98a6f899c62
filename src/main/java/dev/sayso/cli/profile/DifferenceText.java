package dev.sayso.cli.profile;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.Table;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.Difference;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Differences as the command line tells them. */
final class DifferenceText {
    private DifferenceText() {}

    static void print(List<Difference> differences, Call call) {
        var table = new Table();
        for (var difference : differences) {
            var product = difference.product().map(name -> name + "/").orElse("");
            table.row(
                    "  " + product + difference.item(),
                    words(difference.before(), call),
                    "->",
                    words(difference.after(), call));
        }
        call.out().lines(table.lines());
    }

    private static String words(Optional<ChoiceRecord> record, Call call) {
        var said = call.words().text("choice." + word(record));
        return record.filter(ChoiceRecord::dated)
                .map(dated -> said + ", " + call.speech().moment(dated.at()))
                .orElse(said);
    }

    static void json(List<Difference> differences, ArrayNode into) {
        for (var difference : differences) {
            var json = into.addObject();
            difference.product().ifPresent(product -> json.put("product", product));
            json.put("item", difference.item());
            record(difference.before(), json.putObject("before"));
            record(difference.after(), json.putObject("after"));
        }
    }

    private static void record(Optional<ChoiceRecord> record, ObjectNode into) {
        into.put("choice", word(record));
        record.filter(ChoiceRecord::dated)
                .ifPresent(dated -> into.put("at", dated.at().toString()));
    }

    private static String word(Optional<ChoiceRecord> record) {
        return record.map(ChoiceRecord::choice).orElse(Choice.UNDECIDED).word();
    }
}
