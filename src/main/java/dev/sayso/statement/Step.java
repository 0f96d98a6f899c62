package dev.sayso.statement;

import java.time.LocalDate;
import java.util.List;

/** From one edition of a statement to the next, each in all the languages and kinds of words that it is there in. */
public final class Step {
    private final String edition;
    private final List<Volume> earlier;
    private final List<Volume> later;

    Step(String edition, List<Volume> earlier, List<Volume> later) {
        this.edition = edition;
        this.earlier = List.copyOf(earlier);
        this.later = List.copyOf(later);
    }

    /** Two editions that can be held against each other word for word. */
    public record Pair(Edition earlier, Edition later) {}

    /** Id of the later edition. */
    public String edition() {
        return edition;
    }

    /** Equal for two steps between the same files. */
    public Object key() {
        return List.of(cards(earlier), cards(later));
    }

    /** Whether the later one is a version of that edition. */
    public boolean leadsTo(Edition other) {
        return edition.equals(other.id()) && later.getFirst().card().statement().equals(other.statement());
    }

    /** Whether the later one is in effect on that day. */
    public boolean inEffect(LocalDate today) {
        return later.stream().anyMatch(volume -> volume.card().schedule().inEffect(today));
    }

    /**
     * The earlier edition in all that it is there in.
     *
     * @throws dev.sayso.fault.FaultException where one can't be read
     */
    public List<Edition> earlier() {
        return read(earlier);
    }

    /**
     * The later edition in all that it is there in.
     *
     * @throws dev.sayso.fault.FaultException where one can't be read
     */
    public List<Edition> later() {
        return read(later);
    }

    /**
     * Every pair of like editions; none where there is none.
     *
     * @throws dev.sayso.fault.FaultException where an edition can't be read
     */
    public List<Pair> pairs() {
        var all = later();
        return earlier().stream()
                .flatMap(one -> all.stream().filter(one::alike).map(other -> new Pair(one, other)))
                .toList();
    }

    private static List<Card> cards(List<Volume> volumes) {
        return volumes.stream().map(Volume::card).toList();
    }

    private static List<Edition> read(List<Volume> volumes) {
        return volumes.stream().map(Volume::edition).toList();
    }
}
