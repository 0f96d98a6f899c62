package dev.sayso.ui.family;

import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;

/** Where a guardian's PIN is chosen, said or changed. */
final class PinCard {
    private final Words words;

    PinCard(Words words) {
        this.words = words;
    }

    Card setUp(FamilyModel family) {
        return twice("family.set-up.", "guardian-set-up", "pin-new", family::setUp);
    }

    Card change(FamilyModel family) {
        return twice("family.pin.", "guardian-pin", "pin-next", family::changePin);
    }

    Card unlock(FamilyModel family) {
        var pin = FamilyParts.pin("pin", words.text("family.unlock.pin"));
        Runnable open = () -> family.unlock(FamilyParts.taken(pin));
        pin.setOnAction(event -> open.run());
        return new Card(
                words.text("family.unlock.title"),
                Parts.label(words.text("family.unlock.text"), "fact-text"),
                Paired.setting(words.text("family.unlock.pin"), new HBox(pin)),
                FamilyParts.row(Parts.button("guardian-unlock", words.text("family.unlock.do"), open)));
    }

    private interface Chosen {
        void say(char[] pin, char[] again);
    }

    private Card twice(String key, String id, String field, Chosen chosen) {
        var pin = FamilyParts.pin(field, words.text("family.set-up.new"));
        var again = FamilyParts.pin(field + "-again", words.text("family.set-up.again"));
        Runnable say = () -> chosen.say(FamilyParts.taken(pin), FamilyParts.taken(again));
        again.setOnAction(event -> say.run());
        return new Card(
                words.text(key + "title"),
                Parts.label(words.text(key + "text"), "fact-text"),
                setting("family.set-up.new", pin),
                setting("family.set-up.again", again),
                FamilyParts.row(Parts.button(id, words.text(key + "do"), say)));
    }

    private Paired setting(String key, PasswordField field) {
        return Paired.setting(words.text(key), new HBox(field));
    }
}
