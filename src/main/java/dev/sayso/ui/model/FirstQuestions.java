package dev.sayso.ui.model;

import dev.sayso.consent.Consents;
import dev.sayso.consent.FirstRun;
import dev.sayso.consent.Questions;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the first run asks: the same from when it is first shown until it is answered or put off, whatever is said meanwhile. */
public final class FirstQuestions {
    private final FirstRun firstRun;
    private final ObservableValue<Consents> consents;
    private final ObjectProperty<Page> page;
    private final ObjectProperty<Optional<Questions>> asked = new SimpleObjectProperty<>(Optional.empty());

    /** Kept, because nothing else keeps what is computed from being forgotten. */
    private final ObjectBinding<Optional<Questions>> left;

    FirstQuestions(FirstRun firstRun, ObservableValue<Consents> consents, ObjectProperty<Page> page) {
        this.firstRun = firstRun;
        this.consents = consents;
        this.page = page;
        left = Bindings.createObjectBinding(this::leftBehind, asked, consents, page);
    }

    public Questions asked() {
        if (asked.get().isEmpty()) {
            asked.set(Optional.of(firstRun.questions(false)));
        }
        return asked.get().orElseThrow();
    }

    /** What the person has left without an answer and can go back to; empty on the page itself. */
    public ObservableValue<Optional<Questions>> left() {
        return left;
    }

    /** On to the choices, unless the person is elsewhere by now. */
    public void over() {
        asked.set(Optional.empty());
        if (page.get() == Page.FIRST_RUN) {
            page.set(Page.CHOICES);
        }
    }

    void resume(FirstQuestions earlier) {
        asked.set(earlier.asked.get());
    }

    private Optional<Questions> leftBehind() {
        return page.get() == Page.FIRST_RUN
                ? Optional.empty()
                : asked.get().map(this::byNow).filter(this::unanswered);
    }

    /** While a guardian was to consent first, there was nothing to ask. */
    private Questions byNow(Questions questions) {
        return questions.waiting() ? questions : firstRun.questions(false);
    }

    private boolean unanswered(Questions questions) {
        return questions.items().stream()
                .flatMap(item -> Stream.ofNullable(consents.getValue().items().get(item.id())))
                .anyMatch(state -> state.free() && state.record().isEmpty());
    }
}
