package dev.sayso.phrases;

import dev.sayso.catalogue.Aspect;
import dev.sayso.catalogue.MaterialChange;
import dev.sayso.words.Words;
import java.util.Collection;
import java.util.stream.Collectors;

/** What an edition changed of an item, in words. */
public final class ChangeSentences {
    private ChangeSentences() {}

    public static String of(MaterialChange change, Words words) {
        return words.text(
                "aspect.with-edition", EditionDate.of(change.edition(), words.locale()), of(change.what(), words));
    }

    /** The aspects alone, one after the other. */
    public static String of(Collection<Aspect> what, Words words) {
        return what.stream()
                .sorted()
                .map(aspect -> words.text("aspect." + aspect.word()))
                .collect(Collectors.joining("; "));
    }
}
