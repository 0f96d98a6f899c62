package dev.sayso.ui.family;

import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.Node;

/** What was decided for a child, when and by whom, for everybody to see. */
final class DecidedCard {
    private final Words words;

    DecidedCard(Words words) {
        this.words = words;
    }

    Card card(Consents now) {
        var said = now.items().values().stream()
                .filter(state -> state.record().isPresent())
                .map(this::line)
                .map(Node.class::cast)
                .toList();
        var lines = said.isEmpty() ? List.<Node>of(Parts.label(words.text("family.decided.nothing"), "muted")) : said;
        return new Card(words.text("family.decided.title"), lines.toArray(Node[]::new));
    }

    private Paired line(ItemState state) {
        var choice = words.text("choice." + state.choice().word());
        var by = state.record().map(this::by).orElse("");
        return Paired.fact(
                state.item().title().in(words.locale()),
                Parts.label(words.text("family.decided.line", choice, by), "fact-text"));
    }

    private String by(ChoiceRecord record) {
        var who = words.text(record.by().equals("guardian") ? "family.by.guardian" : "family.by.user");
        return record.dated() ? words.text("family.decided.on", who, day(record)) : who;
    }

    private String day(ChoiceRecord record) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(record.at());
    }
}
