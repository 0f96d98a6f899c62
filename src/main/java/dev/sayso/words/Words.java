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
    /** The languages whose words are complete. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur");

    private final ResourceBundle texts;
    private final Locale locale;

    private Words(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public static Words in(Locale locale) {
        var noDetour = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(bundle(locale, noDetour), locale);
    }

    private static ResourceBundle bundle(Locale locale, ResourceBundle.Control control) {
        // A named module may not pass a Control; its lookup falls back to the default locale, so the root is asked for.
        return Words.class.getModule().isNamed()
                ? named(locale)
                : ResourceBundle.getBundle("i18n.words", locale, control);
    }

    private static ResourceBundle named(Locale locale) {
        var known = LANGUAGES.stream()
                .anyMatch(language -> language.getLanguage().equals(locale.getLanguage()));
        return ResourceBundle.getBundle("i18n.words", known ? locale : Locale.ROOT, Words.class.getModule());
    }

    /** The locale that dates, numbers and layout follow; it may be one that has no words of its own. */
    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    /**
     * The text of that name, with {@code arguments} in its places.
     *
     * @throws MissingResourceException where there is no such text
     */
    public String text(String name, Object... arguments) {
        return new MessageFormat(texts.getString(name), locale).format(arguments);
    }

    public boolean has(String name) {
        return texts.containsKey(name);
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

    private String part(Fault fault, String part) {
        return text("fault." + fault.code() + "." + part, fault.arguments().toArray());
    }
}
