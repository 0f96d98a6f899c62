package dev.sayso.ui.help;

import dev.sayso.words.Words;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/** The country whose contacts are named: the system's, or one that the person chooses. */
final class CountryBox extends HBox {
    CountryBox(Words words, HelpModel help) {
        var box = new ComboBox<Optional<String>>();
        box.setId("region");
        box.setAccessibleText(words.text("request.country"));
        box.setVisibleRowCount(12);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getItems().setAll(options(words.locale()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<String> country) {
                return Objects.requireNonNullElse(country, Optional.<String>empty())
                        .map(code -> name(code, words.locale()))
                        .orElseGet(() -> words.text("theme.system"));
            }

            @Override
            public Optional<String> fromString(String name) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.setValue(help.chosenCountry());
        box.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                help.choose(now);
            }
        });
        getStyleClass().add("country");
        getChildren().setAll(box);
    }

    private static List<Optional<String>> options(Locale locale) {
        Comparator<String> byName = Comparator.comparing(code -> name(code, locale), Collator.getInstance(locale));
        var options = new ArrayList<Optional<String>>(List.of(Optional.empty()));
        Stream.of(Locale.getISOCountries()).sorted(byName).map(Optional::of).forEach(options::add);
        return options;
    }

    static String name(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }
}
