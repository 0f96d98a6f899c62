package dev.sayso.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.words.Words;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemFactsTest {
    static Stream<Locale> languages() {
        return Words.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsListedInOneLineCanBeToldApartThoughThereAreCommasInIt(Locale language) {
        var catalogue = CatalogueReader.bundled();
        for (var item : catalogue.items()) {
            var facts = ItemFacts.of(item, catalogue, Words.in(language));
            assertThat(ItemFacts.listed(facts.purposes()).split("; ")).containsExactlyElementsOf(facts.purposes());
            assertThat(ItemFacts.listed(facts.recipients()).split("; ")).containsExactlyElementsOf(facts.recipients());
        }
    }
}
