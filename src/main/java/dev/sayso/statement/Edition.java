package dev.sayso.statement;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One dated version of a statement, in one language. It never changes.
 *
 * @param statement id of the statement that this is an edition of, {@code microsoft-enterprise-developer}
 * @param id when the publisher last updated it, {@code 2016-09} or {@code 2016-09-14}: later editions sort later
 * @param language the language it is written in
 * @param title its title
 * @param publisher whose statement it is
 * @param source the address of the publisher's own text, where it is known
 * @param restatement whether it restates the publisher's text in other words; false for the publisher's own text
 * @param sha256 of the file it was read from, lower-case hexadecimal
 * @param schedule when it is announced and takes effect
 * @param sections the introduction first, then the rest in order
 */
public record Edition(
        String statement,
        String id,
        Locale language,
        String title,
        String publisher,
        Optional<URI> source,
        boolean restatement,
        String sha256,
        Schedule schedule,
        List<Section> sections) {
    public Edition {
        sections = List.copyOf(sections);
    }

    /** One that holds at once. */
    public Edition(
            String statement,
            String id,
            Locale language,
            String title,
            String publisher,
            Optional<URI> source,
            boolean restatement,
            String sha256,
            List<Section> sections) {
        this(statement, id, language, title, publisher, source, restatement, sha256, Schedule.AT_ONCE, sections);
    }

    Edition scheduled(Schedule when) {
        return new Edition(statement, id, language, title, publisher, source, restatement, sha256, when, sections);
    }

    /** Whether the two can be compared word for word: the same statement, in one language, both in its publisher's words or neither. */
    public boolean alike(Edition other) {
        return statement.equals(other.statement) && language.equals(other.language) && restatement == other.restatement;
    }

    /** All passages in reading order. */
    public Stream<Passage> passages() {
        return sections.stream().flatMap(section -> section.passages().stream());
    }

    public Optional<Passage> passage(String address) {
        return passages().filter(passage -> passage.address().equals(address)).findFirst();
    }
}
