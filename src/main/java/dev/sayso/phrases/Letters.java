package dev.sayso.phrases;

import java.util.Locale;

/** How a name is written in the middle of a sentence, and a sentence at its beginning. */
final class Letters {
    private Letters() {}

    /** A sentence as it stands alone. */
    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** English writes a title small inside a sentence, but for abbreviations; German keeps its nouns. */
    static String inside(String title, Locale locale) {
        var small = locale.getLanguage().equals("en") && title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return small ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
