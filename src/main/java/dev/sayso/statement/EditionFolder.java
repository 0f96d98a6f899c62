package dev.sayso.statement;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * An edition as it lies in a folder of editions.
 *
 * @param name of the folder of its own
 * @param files by name, the index that vouches for the others last
 */
public record EditionFolder(String name, Edition edition, SequencedMap<String, byte[]> files) {
    private static final Pattern NOT_FOR_FILES = Pattern.compile("[^a-z0-9-]");

    /**
     * The edition that a file holds, to be put where everybody reads it.
     *
     * @param file plain text, Markdown or HTML; its name tells the format
     * @param bytes its content
     * @throws dev.sayso.fault.FaultException where it holds no statement
     */
    public static EditionFolder of(Path file, byte[] bytes) {
        var edition = EditionReader.read(file, bytes);
        return of(edition, Format.of(file, Encoding.decode(file, bytes)).ending(), bytes);
    }

    static EditionFolder of(Edition edition, String ending, byte[] bytes) {
        var language = edition.language().toLanguageTag();
        var file = Path.of("statement." + language + "." + ending);
        var line = Card.of(edition, file).line(Path.of("")) + "\n";
        var files = new LinkedHashMap<String, byte[]>();
        files.put(file.toString(), bytes);
        files.put(Card.INDEX, line.getBytes(StandardCharsets.UTF_8));
        return new EditionFolder(folderName(edition, language), edition, Collections.unmodifiableSequencedMap(files));
    }

    /** Some file systems and some locales know only these letters. */
    private static String folderName(Edition edition, String language) {
        var plain = NOT_FOR_FILES.matcher(edition.statement()).replaceAll("");
        var named = plain.equals(edition.statement())
                ? plain
                : plain + edition.sha256().substring(0, 8);
        return named + "-" + edition.id() + "-" + language;
    }
}
