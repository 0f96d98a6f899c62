package dev.sayso.ui.firstrun;

import dev.sayso.consent.Consents;
import dev.sayso.consent.FirstRun;
import dev.sayso.consent.Questions;
import dev.sayso.phrases.EditionDate;
import dev.sayso.phrases.FirstRunSentences;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.PanelModel;
import dev.sayso.words.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What the page asks, and what becomes of each answer. The questions stay while the page is there, whatever is said. */
final class FirstRunModel {
    private final PanelModel model;
    private final Words words;
    private final FirstRun firstRun;
    private final Questions asked;
    private final List<Question> questions;

    FirstRunModel(PanelModel model) {
        this.model = model;
        words = model.words();
        firstRun = model.service().firstRun();
        asked = model.firstQuestions().asked();
        questions = Question.of(asked, model.service().catalogue(), words.locale());
    }

    List<Question> questions() {
        return questions;
    }

    String title() {
        return words.text(onlyNew() ? "first-run.new.title" : "first-run.title");
    }

    /** Says the same whatever is answered: a text that grew would move the switches under the next click. */
    ObservableValue<String> lead() {
        var about = onlyNew() ? words.text("first-run.new.about", questions.size()) : statement();
        var theirs = onlyNew() ? about : about + " " + words.text("first-run.say");
        // While a guardian is to consent first, the person has nothing to say.
        return model.consents()
                .map(now -> now.family().waits() ? about : theirs + " " + FirstRunSentences.until(now, words));
    }

    String refuse() {
        return words.text(onlyNew() ? "first-run.new.refuse" : "choices.refuse-all");
    }

    String allow() {
        return words.text(onlyNew() ? "first-run.new.allow" : "choices.allow-all");
    }

    /** Whether there is anything that the person may say. */
    ObservableValue<Boolean> offered() {
        return model.consents().map(now -> !now.family().waits());
    }

    /** Whether anything of it was answered, so that there is something to go on with. */
    ObservableValue<Boolean> answered() {
        return model.consents().map(this::answered);
    }

    /** Says it of all that is the person's in that question, and stays: there are others. */
    void answer(Question question, Choice choice) {
        model.choose(question.free(model.consents().get()), choice);
    }

    /** Says it of everything that is asked, and goes on. */
    void answerAll(Choice choice) {
        model.ask(
                () -> {
                    var said = onlyNew() ? sayOfNew(choice) : model.service().chooseAll(choice, model.author());
                    firstRun.over();
                    return said;
                },
                said -> model.firstQuestions().over());
    }

    /** Goes on, and leaves what is not answered undecided. Where that can't be remembered it is said, and asked again next time. */
    void goOn() {
        model.work(
                () -> {
                    firstRun.over();
                    return asked;
                },
                over -> model.firstQuestions().over(),
                fault -> {
                    model.report(fault);
                    model.firstQuestions().over();
                });
    }

    /** Which statement all of it rests on, and whose words are shown. */
    private String statement() {
        var edition = model.service().statements().current(words.locale());
        var date = EditionDate.of(edition.id(), words.locale());
        return edition.restatement()
                ? words.text("first-run.about.restatement", edition.title(), date)
                : words.text("first-run.about.publisher", edition.title(), date);
    }

    private boolean onlyNew() {
        return asked.kind() == Questions.Kind.NEW;
    }

    private Consents sayOfNew(Choice choice) {
        var now = model.service().current();
        var free = questions.stream()
                .flatMap(question -> question.free(now).stream())
                .toList();
        return model.service().choose(free, choice, model.author());
    }

    private boolean answered(Consents now) {
        return questions.stream().anyMatch(question -> question.answered(now));
    }
}
