package dev.sayso.cli.request;

import dev.sayso.catalogue.ContactBook;
import dev.sayso.catalogue.Question;
import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Command;
import dev.sayso.cli.command.Shape;
import dev.sayso.cli.text.Table;
import dev.sayso.cli.text.Wrap;
import dev.sayso.request.Directory;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code sayso request contacts}: who answers what, the right one for this person first. */
final class RequestContactsCommand implements Command {
    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public void shape(Shape shape) {
        shape.option("--question", "QUESTION");
        shape.option("--region", "COUNTRY");
    }

    @Override
    public int run(Call call) {
        var questions = call.option("--question")
                .map(word -> List.of(Asking.known("--question", word, Question.of(word), Question.words())))
                .orElseGet(() -> List.of(Question.values()));
        var directory = Asking.directory(call);
        if (call.json()) {
            json(directory, questions, call);
        } else {
            text(directory, questions, call);
        }
        return 0;
    }

    private static void text(Directory directory, List<Question> questions, Call call) {
        var words = call.words();
        var head = new Table();
        head.row(words.text("request.country"), country(directory, call));
        head.row(
                words.text("cli.status.account"),
                words.text("account." + directory.account().word()));
        call.out().lines(head.lines());
        for (var question : questions) {
            call.out().line("");
            call.out().heading(words.text("request.question." + question.word()));
            var answering = directory.answering(question);
            answering.forEach(each -> AddresseeText.print(each, call));
            if (answering.isEmpty()) {
                call.out().lines(Wrap.lines("  ", words.text("request.nobody")));
            }
        }
        if (!questions.contains(Question.PRIVACY)) {
            return;
        }
        directory.book().map(ContactBook::rights).ifPresent(rights -> {
            call.out().line("");
            call.out()
                    .lines(Wrap.lines(
                            "", words.text("request.rights", rights.web().toString())));
        });
    }

    private static String country(Directory directory, Call call) {
        var locale = call.words().locale();
        return directory
                .country()
                .map(code -> Locale.of("", code).getDisplayCountry(locale)
                        + directory
                                .book()
                                .flatMap(book -> book.region(code))
                                .map(region -> " (" + region.title().in(locale) + ")")
                                .orElse(""))
                .orElseGet(() -> call.words().text("request.country.unknown"));
    }

    private static void json(Directory directory, List<Question> questions, Call call) {
        var json = JsonNodeFactory.instance.objectNode();
        directory.country().ifPresent(country -> json.put("country", country));
        directory
                .country()
                .flatMap(country -> directory.book().flatMap(book -> book.region(country)))
                .ifPresent(region -> json.put("region", region.id()));
        json.put("account", directory.account().word());
        var array = json.putArray("questions");
        for (var question : questions) {
            var node = array.addObject().put("question", question.word());
            var contacts = node.putArray("contacts");
            directory.answering(question).forEach(each -> AddresseeText.json(each, contacts.addObject()));
        }
        directory
                .book()
                .map(ContactBook::rights)
                .ifPresent(rights -> json.putObject("rights")
                        .put("web", rights.web().toString())
                        .put(
                                "note",
                                call.words().text("request.rights", rights.web().toString())));
        call.out().json(json);
    }
}
