package dev.sayso.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that may be collected, described. What is not in here is not declared, and so never allowed. */
public final class Catalogue {
    private final List<String> ids;
    private final Map<String, Integer> validityMonths;
    private final Supplier<Descriptions> words;
    private volatile @Nullable Descriptions described;

    /**
     * A catalogue without preview programmes.
     *
     * @param excludedPurposes what the statement says the data is never used for
     * @param organisations what the statement says of the organisation that a work or school account belongs to
     * @param guardians what the statement says of children, and of a guardian's consent
     */
    public Catalogue(
            List<Category> categories,
            List<Necessity> necessities,
            List<Fact> purposes,
            List<Fact> excludedPurposes,
            List<Fact> recipients,
            List<Fact> retentions,
            List<Fact> organisations,
            List<Fact> guardians) {
        this(new Descriptions(
                categories,
                necessities,
                purposes,
                excludedPurposes,
                recipients,
                retentions,
                organisations,
                guardians,
                List.of()));
    }

    private Catalogue(Descriptions descriptions) {
        this(validity(descriptions.items), () -> descriptions);
    }

    /**
     * A catalogue whose descriptions are made when somebody asks for them: a decision needs none.
     *
     * @param validityMonths by item, in the order they are shown: after how many months a grant must be given anew
     * @param words describe the same items
     */
    Catalogue(SequencedMap<String, Integer> validityMonths, Supplier<Descriptions> words) {
        this.ids = List.copyOf(validityMonths.keySet());
        this.validityMonths = Map.copyOf(validityMonths);
        this.words = words;
    }

    private static SequencedMap<String, Integer> validity(List<Item> items) {
        var months = new LinkedHashMap<String, Integer>();
        for (var item : items) {
            months.put(item.id(), item.validityMonths());
        }
        return months;
    }

    private Descriptions described() {
        var made = described;
        if (made == null) {
            made = words.get();
            described = made;
        }
        return made;
    }

    /** The same with these preview programmes. */
    public Catalogue with(List<Programme> known) {
        return new Catalogue(described().with(known));
    }

    public List<Category> categories() {
        return described().categories;
    }

    public Optional<Category> category(String id) {
        return categories().stream()
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    /** All items, in the order they are shown. */
    public List<Item> items() {
        return described().items;
    }

    public Optional<Item> item(String id) {
        return Optional.ofNullable(described().itemsById.get(id));
    }

    /** Ids of all items, in the order they are shown. */
    public List<String> ids() {
        return ids;
    }

    public boolean declares(String item) {
        return validityMonths.containsKey(item);
    }

    /** After how many months a grant of that item, which must be declared, has to be given anew. */
    public int validityMonths(String item) {
        return Objects.requireNonNull(validityMonths.get(item), item);
    }

    public List<Necessity> necessities() {
        return described().necessities;
    }

    public SequencedMap<String, Fact> purposes() {
        return described().purposes;
    }

    public SequencedMap<String, Fact> excludedPurposes() {
        return described().excludedPurposes;
    }

    public SequencedMap<String, Fact> recipients() {
        return described().recipients;
    }

    public SequencedMap<String, Fact> retentions() {
        return described().retentions;
    }

    /** What the statement says of the organisation that a work or school account belongs to. */
    public SequencedMap<String, Fact> organisations() {
        return described().organisations;
    }

    /** Preview programmes, by product. */
    public SequencedMap<String, Programme> programmes() {
        return described().programmes;
    }

    /** What the statement says of children, and of a guardian's consent. */
    public SequencedMap<String, Fact> guardians() {
        return described().guardians;
    }
}
