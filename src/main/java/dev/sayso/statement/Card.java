package dev.sayso.statement;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be told of an edition without reading it: a line of an index.
 *
 * @param sha256 of the file, where the index vouches for it
 * @param file where the edition lies, beside the index
 */
record Card(
        String statement, String edition, Locale language, boolean restatement, Optional<String> sha256, Path file) {

    static final String INDEX = "index";

    /** The latest first, the publisher's own text before a restatement of it. */
    static final Comparator<Card> ORDER = Comparator.comparing(Card::edition, Comparator.reverseOrder())
            .thenComparing(Card::restatement)
            .thenComparing(Card::statement)
            .thenComparing(card -> card.language().toLanguageTag());

    private static final Pattern SPACE = Pattern.compile(" +");

    static Card of(Edition edition, Path file) {
        return new Card(
                edition.statement(),
                edition.id(),
                edition.language(),
                edition.restatement(),
                Optional.of(edition.sha256()),
                file);
    }

    /** Empty where the line is no card. */
    static Optional<Card> parse(String line, Path folder) {
        var words = SPACE.split(line.strip(), -1);
        if (words.length != 6 || !(words[3].equals("restatement") || words[3].equals("own"))) {
            return Optional.empty();
        }
        var file = inside(folder, words[5]);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                words[0],
                words[1],
                Locale.forLanguageTag(words[2]),
                words[3].equals("restatement"),
                Optional.of(words[4]).filter(sum -> !sum.equals("-")),
                file.get()));
    }

    /** The file of that name; empty where it lies elsewhere or the name is none. */
    private static Optional<Path> inside(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize()).filter(file -> file.startsWith(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    String line(Path folder) {
        return String.join(
                " ",
                statement,
                edition,
                language.toLanguageTag(),
                restatement ? "restatement" : "own",
                sha256.orElse("-"),
                folder.relativize(file).toString());
    }

    /** Whether both are the same edition, so that they must hold the same words. */
    boolean sameEdition(Card other) {
        return statement.equals(other.statement)
                && edition.equals(other.edition)
                && language.equals(other.language)
                && restatement == other.restatement;
    }
}
