package dev.sayso.cli.policy;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Nearest;
import dev.sayso.template.TemplateFile;
import dev.sayso.template.TemplateFolder;
import dev.sayso.template.TemplateFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso policy template}: a policy to begin from, in the shape that a management tool wants. */
final class PolicyTemplateCommand implements Command {
    private static final List<String> FORMATS =
            Stream.of(TemplateFormat.values()).map(TemplateFormat::word).toList();

    @Override
    public String name() {
        return "template";
    }

    @Override
    public void shape(Shape shape) {
        shape.parameter("FORMAT", true);
        shape.candidates(() -> FORMATS);
        shape.option("--out", "DIR");
    }

    @Override
    public int run(Call call) {
        var format = format(call.parameters().getFirst());
        var files = format.files(CatalogueReader.bundled(), call.words());
        var folder = call.file("--out");
        if (folder.isPresent()) {
            written(call, new TemplateFolder(folder.get()).write(files));
        } else if (call.json()) {
            json(call, files);
        } else if (files.size() == 1) {
            call.out().verbatim(files.getFirst().text());
        } else {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.template-folder", format.word()));
        }
        return 0;
    }

    private static void written(Call call, List<Path> paths) {
        if (call.json()) {
            var json = JsonNodeFactory.instance.objectNode();
            var array = json.putArray("written");
            paths.forEach(path -> array.add(path.toString()));
            call.out().json(json);
        } else {
            paths.forEach(path -> call.out().line(path.toString()));
        }
    }

    private static void json(Call call, List<TemplateFile> files) {
        var json = JsonNodeFactory.instance.objectNode();
        var array = json.putArray("files");
        files.forEach(file -> array.addObject().put("path", file.path()).put("content", file.text()));
        call.out().json(json);
    }

    private static TemplateFormat format(String word) {
        return TemplateFormat.of(word)
                .orElseThrow(() -> new FaultException(Nearest.to(word, FORMATS)
                        .map(meant -> Fault.of(Kind.USAGE, "cli.template-misspelt", word, meant))
                        .orElseGet(
                                () -> Fault.of(Kind.USAGE, "cli.template-unknown", word, String.join(", ", FORMATS)))));
    }
}
