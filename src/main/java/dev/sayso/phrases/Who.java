package dev.sayso.phrases;

import dev.sayso.words.Words;

/** Who did something, as the beginning of a sentence that tells of it. */
final class Who {
    private Who() {}

    /** @param by as a choice and an entry of the history name it; empty where a hand that wrote into the profile left it out */
    static String did(String by, Words words) {
        if (by.isEmpty()) {
            return words.text("who.user");
        }
        var name = "who." + by;
        return words.text(words.has(name) ? name : "who.somebody");
    }
}
