package dev.sayso.catalogue;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a statement says to ask.
 *
 * @param questions what it answers
 * @param accounts the words of the accounts that it is for; empty where for all
 * @param regions ids of the regions that it is for; empty where for all
 * @param role what it is to the publisher
 * @param address the postal address, line by line, as the statement prints it; empty where it prints none
 * @param phone as the statement prints it
 * @param webNote what must be said of the address on the web
 * @param replyDays within how many days it replies; empty where the statement does not say
 * @param passages addresses of the passages that all this rests on
 */
public record Contact(
        String id,
        Set<Question> questions,
        Set<String> accounts,
        Set<String> regions,
        Wording name,
        Optional<Wording> role,
        List<String> address,
        Optional<String> phone,
        Optional<URI> web,
        Optional<Wording> webNote,
        OptionalInt replyDays,
        List<String> passages) {

    private static final List<String> ACCOUNTS = List.of("personal", "work", "school");
    private static final Set<String> KEYS = Set.of(
            "id",
            "questions",
            "accounts",
            "regions",
            "name",
            "role",
            "address",
            "phone",
            "web",
            "webNote",
            "replyDays",
            "passages");

    public Contact {
        questions = Set.copyOf(questions);
        accounts = Set.copyOf(accounts);
        regions = Set.copyOf(regions);
        address = List.copyOf(address);
        passages = List.copyOf(passages);
    }

    /** Whether it answers that question for somebody with that account. */
    boolean answers(Question question, String account) {
        return questions.contains(question) && (accounts.isEmpty() || accounts.contains(account));
    }

    /** Whether it is for that region; one that is not known is none. */
    boolean isFor(Optional<Region> region) {
        return regions.isEmpty()
                || region.map(Region::id).filter(regions::contains).isPresent();
    }

    static Contact read(Entry entry, Collection<String> knownRegions, Set<String> taken) {
        entry.allowOnly(KEYS);
        if (!entry.has("address") && !entry.has("phone") && !entry.has("web")) {
            throw entry.fault("id", "catalogue.missing", "address, phone, web");
        }
        return new Contact(
                FactsFile.newId(entry, taken),
                questions(entry),
                entry.has("accounts") ? Set.copyOf(entry.idsOf("accounts", ACCOUNTS)) : Set.of(),
                entry.has("regions") ? Set.copyOf(entry.idsOf("regions", knownRegions)) : Set.of(),
                entry.wording("name"),
                wording(entry, "role"),
                entry.has("address") ? entry.texts("address") : List.of(),
                entry.has("phone") ? Optional.of(entry.text("phone")) : Optional.empty(),
                entry.has("web") ? Optional.of(entry.web("web")) : Optional.empty(),
                wording(entry, "webNote"),
                replyDays(entry),
                entry.addresses("passages"));
    }

    private static Set<Question> questions(Entry entry) {
        return entry.idsOf("questions", Question.words()).stream()
                .map(word -> Question.of(word).orElseThrow())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Wording> wording(Entry entry, String key) {
        return entry.has(key) ? Optional.of(entry.wording(key)) : Optional.empty();
    }

    private static OptionalInt replyDays(Entry entry) {
        if (!entry.has("replyDays")) {
            return OptionalInt.empty();
        }
        var days = entry.integer("replyDays");
        if (days < 1 || days > 3650) {
            throw entry.fault("replyDays", "catalogue.malformed", "replyDays: " + days);
        }
        return OptionalInt.of(days);
    }
}
