package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.Item;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether anything is asked before anything else, and what: one table. */
class QuestionsTest {
    private static final String ALL = "usage.features usage.frequency errors.severity errors.file-contents";

    @TempDir
    Path folder;

    /** Items are named without their category; {@code introduced} says what was there when the first run was over. */
    @ParameterizedTest(name = "{0}, locked {1}, introduced {2}, skip {3}: {4} {5}")
    @CsvSource(nullValues = "-", textBlock = """
            absent           | -        | -   | false | FIRST | all
            empty            | -        | -   | false | FIRST | all
            account          | -        | -   | false | FIRST | all
            undecided        | -        | -   | false | NONE  | -
            refused          | -        | -   | false | NONE  | -
            product          | -        | -   | false | NONE  | -
            joined           | -        | -   | false | NONE  | -
            child            | -        | -   | false | NONE  | -
            malformed        | -        | -   | false | NONE  | -
            absent           | -        | -   | true  | NONE  | -
            absent           | errors.* | -   | false | FIRST | usage.features usage.frequency
            absent           | *        | -   | false | NONE  | -
            absent           | -        | all | false | NONE  | -
            refused          | -        | all | false | NONE  | -
            absent           | -        | usage.features usage.frequency errors.severity | false | NEW  | errors.file-contents
            refused          | -        | usage.features usage.frequency errors.severity | false | NEW  | errors.file-contents
            refused          | -        | usage.frequency errors.severity errors.file-contents | false | NONE | -
            refused          | errors.* | usage.features usage.frequency errors.severity | false | NONE | -
            refused          | -        | usage.features usage.frequency errors.severity | true  | NONE | -
            malformed        | -        | usage.features | false | NONE | -
            absent           | -        | all gone.item  | false | NONE | -
            absent           | -        | gone.item      | false | NEW  | all
            """, delimiter = '|')
    void asks(String profile, String locked, String introduced, boolean skip, Questions.Kind kind, String items)
            throws IOException {
        var given = new Given(folder);
        if (locked != null) {
            given.policy = new Policy(List.of(Given.rule(Verb.FORBID, locked)), List.of());
        }
        try (var service = given.service()) {
            write(profile, given, service);
            var questions = Questions.of(service.current(), named(introduced).collect(Collectors.toSet()), skip);
            assertThat(questions.kind()).isEqualTo(kind);
            assertThat(questions.waiting()).isEqualTo(kind != Questions.Kind.NONE);
            assertThat(questions.items())
                    .extracting(Item::id)
                    .containsExactlyElementsOf(named(items).toList());
        }
    }

    private static void write(String profile, Given given, ConsentService service) throws IOException {
        var text = text(profile);
        if (profile.equals("joined")) {
            service.previews().join(Given.PRODUCT, Choice.REFUSED, Given.PANEL);
        } else if (!text.isEmpty()) {
            Files.createDirectories(given.profile.getParent());
            Files.writeString(given.profile, text);
        }
    }

    private static String text(String profile) {
        var text = switch (profile) {
            case "empty" -> "{'format': 1}";
            case "account" -> "{'format': 1, 'account': 'work', 'age': {'group': 'adult'}}";
            case "undecided" -> "{'format': 1, 'choices': {'usage.features': {'choice': 'undecided'}}}";
            case "refused" -> "{'format': 1, 'choices': {'usage.features': {'choice': 'refused'}}}";
            case "product" ->
                "{'format': 1, 'products': {'vscode': {'choices': {'usage.features': {'choice': 'refused'}}}}}";
            case "child" -> "{'format': 1, 'age': {'group': 'minor'}}";
            case "malformed" -> "{'format': ";
            default -> "";
        };
        return text.replace('\'', '"');
    }

    private static Stream<String> named(String items) {
        return items == null ? Stream.of() : Stream.of(items.replace("all", ALL).split(" "));
    }
}
