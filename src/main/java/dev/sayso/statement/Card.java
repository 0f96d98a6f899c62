package dev.sayso.statement;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/**
 * What can be told of an edition without reading it: a line of an index.
 *
 * @param sha256 of the file, where the index vouches for it
 * @param schedule when it is announced and takes effect
 * @param file where the edition lies, beside the index
 */
record Card(
        String statement,
        String edition,
        Locale language,
        boolean restatement,
        Optional<String> sha256,
        Schedule schedule,
        Path file) {

    static final String INDEX = "index";

    private static final String NONE = "-";

    /** The latest first, the publisher's own text before a restatement of it. */
    static final Comparator<Card> ORDER = new Order();

    /** Written out: what {@code Comparator.comparing} makes is made anew at each start. */
    private static final class Order implements Comparator<Card> {
        @Override
        public int compare(Card one, Card other) {
            int order = other.edition.compareTo(one.edition);
            if (order == 0) {
                order = Boolean.compare(one.restatement, other.restatement);
            }
            if (order == 0) {
                order = one.statement.compareTo(other.statement);
            }
            return order == 0 ? one.language.toLanguageTag().compareTo(other.language.toLanguageTag()) : order;
        }
    }

    static Card of(Edition edition, Path file) {
        return new Card(
                edition.statement(),
                edition.id(),
                edition.language(),
                edition.restatement(),
                Optional.of(edition.sha256()),
                edition.schedule(),
                file);
    }

    /** Empty where the line is no card. */
    static Optional<Card> parse(String line, Path folder) {
        var words = words(line);
        if ((words.length != 6 && words.length != 8) || !(words[3].equals("restatement") || words[3].equals("own"))) {
            return Optional.empty();
        }
        var file = inside(folder, words[5]);
        var schedule = words.length == 6 ? Optional.of(Schedule.AT_ONCE) : schedule(words[6], words[7]);
        if (file.isEmpty() || schedule.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(
                words[0],
                words[1],
                Locale.forLanguageTag(words[2]),
                words[3].equals("restatement"),
                words[4].equals(NONE) ? Optional.empty() : Optional.of(words[4]),
                schedule.get(),
                file.get()));
    }

    private static String[] words(String line) {
        var words = new StringTokenizer(line.strip(), " ");
        var found = new String[words.countTokens()];
        for (int i = 0; i < found.length; i++) {
            found[i] = words.nextToken();
        }
        return found;
    }

    private static Optional<Schedule> schedule(String notice, String effective) {
        var days = Stream.of(notice, effective)
                .map(word ->
                        Optional.of(word).filter(said -> !said.equals(NONE)).flatMap(Schedule::day))
                .toList();
        var readable = notice.equals(NONE) != days.getFirst().isPresent()
                && effective.equals(NONE) != days.getLast().isPresent();
        return readable && !Schedule.reversed(days.getFirst(), days.getLast())
                ? Optional.of(new Schedule(days.getFirst(), days.getLast()))
                : Optional.empty();
    }

    /** The file of that name; empty where it lies elsewhere or the name is none. */
    private static Optional<Path> inside(Path folder, String name) {
        try {
            var file = folder.resolve(name).normalize();
            return file.startsWith(folder) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    String line(Path folder) {
        var line = String.join(
                " ",
                statement,
                edition,
                language.toLanguageTag(),
                restatement ? "restatement" : "own",
                sha256.orElse(NONE),
                folder.relativize(file).toString());
        return schedule.equals(Schedule.AT_ONCE)
                ? line
                : String.join(" ", line, word(schedule.notice()), word(schedule.effective()));
    }

    private static String word(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(NONE);
    }

    /** Whether both are the same edition, so that they must hold the same words. */
    boolean sameEdition(Card other) {
        return statement.equals(other.statement)
                && edition.equals(other.edition)
                && language.equals(other.language)
                && restatement == other.restatement;
    }
}
