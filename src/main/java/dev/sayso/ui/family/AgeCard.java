package dev.sayso.ui.family;

import dev.sayso.ui.control.Card;
import dev.sayso.ui.control.Paired;
import dev.sayso.ui.control.Parts;
import dev.sayso.words.Words;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** The question when the person was born: the same words for everybody, nothing chosen beforehand, no hint at what follows. */
final class AgeCard {
    private final Words words;
    private final ChoiceBox<Month> month = new ChoiceBox<>();
    private final TextField year = new TextField();

    AgeCard(Words words) {
        this.words = words;
    }

    Card card(FamilyModel family) {
        month.setId("age-month");
        month.setAccessibleText(words.text("family.age.month"));
        month.getItems().setAll(List.of(Month.values()));
        month.setConverter(new StringConverter<>() {
            @Override
            public String toString(Month shown) {
                return shown == null ? "" : shown.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
            }

            @Override
            public Month fromString(String name) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        year.setId("age-year");
        year.setAccessibleText(words.text("family.age.year"));
        year.setPrefColumnCount(5);
        var say = Parts.button("age-say", words.text("family.age.say"), () -> born().ifPresent(family::sayBorn));
        say.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> born().isEmpty(), month.valueProperty(), year.textProperty()));
        return new Card(
                words.text("family.age.title"),
                Parts.label(words.text("family.age.question"), "fact-text"),
                Paired.setting(words.text("family.age.month"), new HBox(month)),
                Paired.setting(words.text("family.age.year"), new HBox(year)),
                FamilyParts.row(say));
    }

    private Optional<YearMonth> born() {
        var typed = Objects.requireNonNullElse(year.getText(), "").strip();
        return typed.matches("\\d{4}")
                ? Optional.ofNullable(month.getValue()).map(chosen -> YearMonth.of(Integer.parseInt(typed), chosen))
                : Optional.empty();
    }
}
