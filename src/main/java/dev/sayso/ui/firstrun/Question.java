package dev.sayso.ui.firstrun;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Item;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.consent.Questions;
import dev.sayso.ui.model.Standing;
import dev.sayso.words.Words;
import java.util.List;
import java.util.Locale;

/**
 * One line of the page: a category at first, a single item where that alone is new.
 *
 * @param key what tells it from others, in ids
 * @param title what it is called
 * @param text what it is, in one sentence
 * @param items what is asked with it
 */
record Question(String key, String title, String text, List<Item> items) {
    Question {
        items = List.copyOf(items);
    }

    static List<Question> of(Questions questions, Catalogue catalogue, Locale locale) {
        if (questions.kind() == Questions.Kind.NEW) {
            return questions.items().stream()
                    .map(item -> new Question(
                            item.id().replace('.', '-'),
                            item.title().in(locale),
                            item.description().in(locale),
                            List.of(item)))
                    .toList();
        }
        return catalogue.categories().stream()
                .map(category -> new Question(
                        category.id(),
                        category.title().in(locale),
                        category.summary().in(locale),
                        category.items()))
                .toList();
    }

    Standing standing(Consents now, Words words) {
        var states = states(now);
        return states.size() == 1 ? Standing.of(states.getFirst(), words) : Standing.of(states, words);
    }

    /** Whether the person said anything of it. */
    boolean answered(Consents now) {
        return states(now).stream().anyMatch(state -> state.record().isPresent());
    }

    /** The items of it that are the person's to decide. */
    List<String> free(Consents now) {
        return states(now).stream()
                .filter(ItemState::free)
                .map(state -> state.item().id())
                .toList();
    }

    private List<ItemState> states(Consents now) {
        return now.items().values().stream()
                .filter(state -> items.contains(state.item()))
                .toList();
    }
}
