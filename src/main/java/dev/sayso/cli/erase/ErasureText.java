package dev.sayso.cli.erase;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.Table;
import dev.sayso.cli.text.Wrap;
import dev.sayso.consent.Erasure;
import dev.sayso.consent.OwnFile;
import dev.sayso.phrases.ErasureSentences;
import dev.sayso.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An erasure as the command line tells it. */
final class ErasureText {
    private ErasureText() {}

    static void print(Erasure erasure, boolean applied, Call call) {
        var words = call.words();
        if (applied || erasure.nothing()) {
            call.out().line(ErasureSentences.done(erasure, words));
        } else {
            call.out()
                    .line(ErasureSentences.lead(
                            erasure, words, call.surroundings().zone()));
        }
        files(
                Stream.concat(erasure.files().stream(), erasure.shortened().stream())
                        .toList(),
                call);
        if (!erasure.kept().isEmpty()) {
            call.out().line(words.text("erase.kept"));
            files(erasure.kept(), call);
        }
        call.out().line(words.text("erase.left"));
        for (var left : erasure.left()) {
            var place =
                    left.place().map(Path::toString).map(path -> path + ": ").orElse("");
            call.out().lines(Wrap.lines("  ", place + ErasureSentences.why(left, words)));
        }
    }

    private static void files(List<OwnFile> files, Call call) {
        Words words = call.words();
        var table = new Table();
        files.forEach(file -> table.row(
                "", ErasureSentences.size(file, words), file.file().toString(), ErasureSentences.what(file, words)));
        call.out().lines(table.lines());
    }
}
