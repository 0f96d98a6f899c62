package dev.sayso.cli.profile;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.profile.Difference;
import dev.sayso.profile.ProfileFile;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso profile diff}: of which items a file says something else. */
final class ProfileDiffCommand implements Command {
    @Override
    public String name() {
        return "diff";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameters("FILE [FILE]", 1);
    }

    @Override
    public int run(Call call) {
        var files = call.parameters().stream()
                .map(name -> Call.path("FILE", name))
                .map(ProfileFile::read)
                .toList();
        call.atMost(2);
        var differences = files.size() == 1
                ? Difference.between(call.session().consents().profile(), files.getFirst())
                : Difference.between(files.getFirst(), files.getLast());
        if (call.json()) {
            var json = JsonNodeFactory.instance.objectNode();
            DifferenceText.json(differences, json.putArray("differences"));
            call.out().json(json);
        } else if (differences.isEmpty()) {
            call.out().line(call.words().text("cli.profile.same"));
        } else {
            DifferenceText.print(differences, call);
        }
        return differences.isEmpty() ? 0 : 1;
    }
}
