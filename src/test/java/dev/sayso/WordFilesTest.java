package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The words of {@code assets/i18n}: every language complete, every text whole, none that nobody asks for. */
class WordFilesTest {
    private static final Path FOLDER = Path.of("assets", "i18n");
    static final List<String> LANGUAGES = List.of("words.properties", "words_de.properties");

    private static final Pattern KEY = Pattern.compile("^([a-zA-Z0-9.-]+)\\s*[=:]");
    private static final Pattern FAULT = Pattern.compile(
            "Kind\\.[A-Z]+,\\s*\"([a-z][a-zA-Z0-9.-]+)\"|\\b[A-Z]{5,7},\\s*\"([a-z]+\\.[a-zA-Z0-9.-]+)\"");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    @Test
    void everyLanguageHasTheSameTexts() throws IOException {
        var english = read("words.properties").keySet();
        var german = read("words_de.properties").keySet();
        assertThat(minus(english, german)).as("missing in German").isEmpty();
        assertThat(minus(german, english)).as("missing in English").isEmpty();
    }

    @Test
    void everyTextHasTheSamePlacesInEachLanguage() throws IOException {
        var english = read("words.properties");
        var german = read("words_de.properties");
        var different = new ArrayList<String>();
        english.forEach((name, text) -> {
            var translated = german.getOrDefault(name, text);
            if (!places(text).equals(places(translated))) {
                different.add(name + ": " + places(text) + " but in German " + places(translated));
            }
        });
        assertThat(different).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aTextIsGivenOnce(String file) throws IOException {
        var names = Files.readAllLines(FOLDER.resolve(file)).stream()
                .flatMap(line -> KEY.matcher(line).results().map(match -> match.group(1)))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    /** A lone apostrophe starts a quotation in a MessageFormat, and the rest of the text loses its places. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void anApostropheIsWrittenTwice(String file) throws IOException {
        assertThat(read(file))
                .allSatisfy((name, text) ->
                        assertThat(text.replace("''", "")).as(name).doesNotContain("'"));
    }

    @Test
    void everyFaultHasItsThreeTexts() throws IOException {
        var missing = new TreeSet<String>();
        var texts = read("words.properties");
        for (var code : faultCodes()) {
            for (var part : List.of("what", "safe", "todo")) {
                var name = "fault." + code + "." + part;
                if (!texts.containsKey(name)) {
                    missing.add(name + "=");
                }
            }
        }
        assertThat(missing).as("ready to paste").isEmpty();
    }

    /** A text is asked for by its whole name, or by the beginning of it that stands in the program before a word. */
    @Test
    void everyTextIsAskedFor() throws IOException {
        var strings = new TreeSet<String>();
        for (var source : sources()) {
            STRING.matcher(source).results().map(match -> match.group(1)).forEach(strings::add);
        }
        var unused = new TreeSet<String>();
        for (var name : read("words.properties").keySet()) {
            var plain = name.replaceFirst("^fault\\.(.+)\\.(what|safe|todo)$", "$1");
            if (!strings.contains(plain) && !beginningIsAskedFor(plain, strings)) {
                unused.add(name);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** What names the place of a finding once leaves out just this beginning. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void eachFaultOfAPolicyThatHasAPlaceBeginsWithIt(String file) throws IOException {
        var texts = read(file);
        var lead = texts.getOrDefault("cli.fault.place", "");
        assertThat(lead).contains("{0}", "{1}", "{2}");
        texts.forEach((name, text) -> {
            if (name.matches("fault\\.policy\\..*\\.what") && text.contains("{2}")) {
                assertThat(text).as(name).startsWith(lead + " ");
            }
        });
    }

    private static boolean beginningIsAskedFor(String name, Collection<String> strings) {
        for (var dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            if (strings.contains(name.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static SortedSet<String> faultCodes() throws IOException {
        var codes = new TreeSet<String>();
        for (var source : sources()) {
            FAULT.matcher(source).results().map(WordFilesTest::group).forEach(codes::add);
        }
        return codes;
    }

    private static String group(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    private static List<String> sources() throws IOException {
        var sources = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static SortedMap<String, String> read(String file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        for (Map.Entry<Object, Object> text : properties.entrySet()) {
            texts.put((String) text.getKey(), (String) text.getValue());
        }
        return texts;
    }

    /** Which arguments the text takes, as {@code {0}, {1}}. */
    private static SortedSet<String> places(String text) {
        var places = new TreeSet<String>();
        var format = new MessageFormat(text, Locale.ENGLISH);
        for (var place = 0; place < format.getFormatsByArgumentIndex().length; place++) {
            if (text.contains("{" + place)) {
                places.add("{" + place + "}");
            }
        }
        return places;
    }

    private static SortedSet<String> minus(Collection<String> all, Collection<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
