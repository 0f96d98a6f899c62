package dev.sayso.ui.history;

import dev.sayso.consent.ConsentService;
import dev.sayso.fault.FaultException;
import dev.sayso.phrases.HistorySentences;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Looks at the whole record when asked to, and says what it found. */
final class Check {
    /** What {@link #progress} is while nobody looks. */
    static final double IDLE = -1;
    /** A finer step than this can't be seen. */
    private static final double STEP = 0.01;

    private final ConsentService service;
    private final HistorySentences told;
    private final Words words;
    private final ZoneId zone;
    private final Executor background;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final ReadOnlyObjectWrapper<Optional<Answers>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());

    Check(ConsentService service, Words words, ZoneId zone, Executor background, Executor screen) {
        this.service = service;
        this.words = words;
        this.zone = zone;
        this.background = background;
        this.screen = screen;
        told = new HistorySentences(words, service.catalogue(), zone);
    }

    /** How much was looked at, from 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Answers>> answer() {
        return answer.getReadOnlyProperty();
    }

    void start() {
        if (progress.get() != IDLE) {
            return;
        }
        answer.set(Optional.empty());
        progress.set(0);
        background.execute(() -> {
            var found = look();
            screen.execute(() -> {
                progress.set(IDLE);
                answer.set(Optional.of(found));
            });
        });
    }

    void dismiss() {
        answer.set(Optional.empty());
    }

    private Answers look() {
        try {
            var last = new double[1];
            var result = service.verifyHistory(done -> {
                if (done - last[0] >= STEP) {
                    last[0] = done;
                    screen.execute(() -> progress.set(done));
                }
            });
            return Answers.of(result, told, words, zone);
        } catch (FaultException e) {
            return new Answers(
                    false,
                    words.what(e.fault()),
                    List.of(),
                    List.of(),
                    List.of(words.safe(e.fault()), words.todo(e.fault())));
        }
    }
}
