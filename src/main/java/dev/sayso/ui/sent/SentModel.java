package dev.sayso.ui.sent;

import dev.sayso.consent.Consents;
import dev.sayso.phrases.SentSentences;
import dev.sayso.sent.Collected;
import dev.sayso.sent.Look;
import dev.sayso.sent.PayloadJson;
import dev.sayso.sent.Sent;
import dev.sayso.sent.Sieve;
import dev.sayso.sent.Survey;
import dev.sayso.ui.model.PanelModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tools.jackson.databind.node.ObjectNode;

/** What was collected, what of it would be sent as choices stand, and what of it is to be seen. Keeps it in memory alone. */
public final class SentModel {
    private final PanelModel model;
    private final Survey survey;
    private final Supplier<Look> look;
    private final Executor collecting;
    private final Executor screen;
    private final Map<String, Collected> collected = new HashMap<>();
    private final ReadOnlyObjectWrapper<Sent> sent = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> uncovered = new ReadOnlyObjectWrapper<>(Set.of());
    private int round;

    /**
     * A model that has collected nothing yet.
     *
     * @param look looks at the machine
     * @param collecting where it is collected: nobody's click may wait for that
     * @param screen where what was collected is shown
     */
    public SentModel(PanelModel model, Survey survey, Supplier<Look> look, Executor collecting, Executor screen) {
        this.model = model;
        this.survey = survey;
        this.look = look;
        this.collecting = collecting;
        this.screen = screen;
        model.consents().subscribe(this::show);
    }

    ReadOnlyObjectProperty<Sent> sent() {
        return sent.getReadOnlyProperty();
    }

    /** Ids of the items whose covered values are to be seen. */
    ReadOnlyObjectProperty<Set<String>> uncovered() {
        return uncovered.getReadOnlyProperty();
    }

    /** Collects everything anew; what an earlier round still brings is not taken any more. */
    void collect() {
        round++;
        var mine = round;
        collected.clear();
        show(model.consents().get());
        collecting.execute(() ->
                survey.run(look.get(), (item, found) -> screen.execute(() -> take(mine, item, found))));
    }

    void cover(String item, boolean cover) {
        var now = new TreeSet<>(uncovered.get());
        if (cover) {
            now.remove(item);
        } else {
            now.add(item);
        }
        uncovered.set(Set.copyOf(now));
    }

    /** How much would go, in a sentence. */
    String total() {
        var now = sent.get();
        return now.waiting() ? model.words().text("sent.collecting") : SentSentences.total(now, model.words());
    }

    /** As programs send it. */
    ObjectNode payload(boolean ifAllowed) {
        var shown = ifAllowed ? Sent.of(model.consents().get(), collected, Sieve.OPEN) : sent.get();
        return PayloadJson.of(shown, uncovered.get()::contains);
    }

    private void take(int its, String item, Collected found) {
        if (its == round) {
            collected.put(item, found);
            show(model.consents().get());
        }
    }

    private void show(Consents consents) {
        sent.set(Sent.of(consents, collected, Sieve.of(consents)));
    }
}
