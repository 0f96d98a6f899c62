package dev.sayso.words;

import dev.sayso.fault.Fault;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/** Texts of {@code assets/i18n/words*.properties}; English where a language lacks one. */
public final class Words {
    /** The languages whose words are complete; the first is the one that every other falls back to. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur");

    private final Locale bundle;
    private final Locale locale;
    private final Locale wanted;

    private Words(Locale bundle, Locale locale, Locale wanted) {
        this.bundle = bundle;
        this.locale = locale;
        this.wanted = wanted;
    }

    /** The words for whoever wants {@code wanted}: English where there are none in that language. */
    public static Words in(Locale wanted) {
        var spoken = LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
        // English is the root bundle, asked for by name: otherwise the search would detour through the default locale.
        var bundle = spoken.filter(language -> !language.equals(LANGUAGES.getFirst()))
                .orElse(Locale.ROOT);
        return new Words(bundle, spoken.isPresent() ? wanted : LANGUAGES.getFirst(), wanted);
    }

    /** The locale of these words, which dates and numbers among them follow. */
    public Locale locale() {
        return locale;
    }

    /** Whether whoever wants these words reads from right to left, even where the words themselves are English. */
    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(wanted.getLanguage());
    }

    /** Whether these words are read the other way than whoever wants them reads: there are none in that language. */
    public boolean readTheOtherWay() {
        return rightToLeft() && !RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    /**
     * The text of that name, with {@code arguments} in its places.
     *
     * @throws MissingResourceException where there is no such text
     */
    public String text(String name, Object... arguments) {
        return new MessageFormat(texts().getString(name), locale).format(arguments);
    }

    public boolean has(String name) {
        return texts().containsKey(name);
    }

    public String what(Fault fault) {
        return part(fault, "what");
    }

    public String safe(Fault fault) {
        return part(fault, "safe");
    }

    public String todo(Fault fault) {
        return part(fault, "todo");
    }

    /** Read when the first text is asked for, and kept by the bundles themselves: a command for scripts speaks to nobody. */
    private ResourceBundle texts() {
        return ResourceBundle.getBundle("i18n.words", bundle);
    }

    private String part(Fault fault, String part) {
        return text("fault." + fault.code() + "." + part, fault.arguments().toArray());
    }
}
