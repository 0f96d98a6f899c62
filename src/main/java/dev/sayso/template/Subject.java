package dev.sayso.template;

import dev.sayso.catalogue.Category;
import dev.sayso.catalogue.Item;
import dev.sayso.words.Words;

/** What a rule can speak of. */
sealed interface Subject {
    /** As a rule names it: {@code device.os}, {@code device.*} or {@code *}. */
    String item();

    /** What it is called where a person reads. */
    String title(Words words);

    /** What it is, in a sentence or two. */
    String description(Words words);

    /** Whether a suggestion may be to be asked each time. */
    boolean askable();

    /** The same name of letters, digits and underscores alone, which is what most formats allow. */
    default String id() {
        return item().replace("*", "all").replaceAll("[^A-Za-z0-9]", "_");
    }

    /** Every item at once. */
    record Everything() implements Subject {
        @Override
        public String item() {
            return "*";
        }

        @Override
        public String title(Words words) {
            return words.text("template.everything");
        }

        @Override
        public String description(Words words) {
            return words.text("template.everything.description");
        }

        @Override
        public boolean askable() {
            return false;
        }
    }

    /** Every item of a category. */
    record Whole(Category category) implements Subject {
        @Override
        public String item() {
            return category.id() + ".*";
        }

        @Override
        public String title(Words words) {
            return words.text("template.whole", category.title().in(words.locale()));
        }

        @Override
        public String description(Words words) {
            return words.text("template.whole.description", category.title().in(words.locale()));
        }

        @Override
        public boolean askable() {
            return category.items().stream().allMatch(Item::askable);
        }
    }

    /** One item. */
    record Single(Item what) implements Subject {
        @Override
        public String item() {
            return what.id();
        }

        @Override
        public String title(Words words) {
            return what.title().in(words.locale());
        }

        @Override
        public String description(Words words) {
            return what.description().in(words.locale());
        }

        @Override
        public boolean askable() {
            return what.askable();
        }
    }
}
