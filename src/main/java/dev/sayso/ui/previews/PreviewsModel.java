package dev.sayso.ui.previews;

import dev.sayso.consent.Consents;
import dev.sayso.profile.Choice;
import dev.sayso.ui.model.PanelModel;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;

/** The preview programmes, and what the person is about to say of being contacted. */
final class PreviewsModel {
    private final PanelModel model;
    private final ZoneId zone;
    private final Map<String, Choice> contact = new HashMap<>();

    PreviewsModel(PanelModel model, ZoneId zone) {
        this.model = model;
        this.zone = zone;
    }

    ObservableValue<List<ProgrammeView>> programmes() {
        return model.consents().map(this::views);
    }

    /** What is said of being contacted, for a programme that the person takes no part in yet: refused unless they said more. */
    Choice contact(ProgrammeView programme) {
        return programme.contact().orElseGet(() -> contact.getOrDefault(programme.product(), Choice.REFUSED));
    }

    /** Holds at once for who takes part, and from joining on for who does not. */
    void setContact(ProgrammeView programme, Choice choice) {
        contact.put(programme.product(), choice);
        if (programme.joined().isPresent()) {
            join(programme, choice);
        }
    }

    void join(ProgrammeView programme) {
        join(programme, contact(programme));
    }

    void leave(ProgrammeView programme) {
        contact.remove(programme.product());
        model.ask(() -> model.service().previews().leave(programme.product(), model.author()), left -> {});
    }

    private void join(ProgrammeView programme, Choice choice) {
        model.ask(() -> model.service().previews().join(programme.product(), choice, model.author()), joined -> {});
    }

    private List<ProgrammeView> views(Consents now) {
        return ProgrammeView.all(now, model.service(), model.words(), zone);
    }
}
