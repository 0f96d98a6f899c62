package dev.sayso.phrases;

import dev.sayso.profile.ChoiceRecord;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Beside a switch: who said what of it, when, and under which edition. */
public final class SaidThen {
    private SaidThen() {}

    public static String of(ChoiceRecord said, Words words, ZoneId zone) {
        var key = "said." + said.choice().word();
        var who = Who.did(said.by(), words);
        if (!said.dated()) {
            return Letters.capital(words.text(key + ".undated", who));
        }
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(said.at().atZone(zone));
        return Letters.capital(words.text(key, who, day, EditionDate.of(said.edition(), words.locale())));
    }
}
