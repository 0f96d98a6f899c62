package dev.sayso.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One person's choices on this machine.
 *
 * @param id made at random when the profile is first saved; tells this person's own exported choices from others'
 * @param account whose account the person uses
 * @param age what is known of the person's age
 * @param statement the edition that the latest choice was made under
 * @param choices by item, for all products; an item without an entry is undecided
 * @param products what was said for single products, by product
 */
public record Profile(
        UUID id,
        Account account,
        Age age,
        Optional<EditionRef> statement,
        SortedMap<String, ChoiceRecord> choices,
        SortedMap<String, ProductProfile> products) {
    public Profile {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
        products = Collections.unmodifiableSortedMap(new TreeMap<>(products));
    }

    /** A profile with nothing said. */
    public static Profile empty(UUID id) {
        return new Profile(id, Account.PERSONAL, Age.UNKNOWN, Optional.empty(), new TreeMap<>(), new TreeMap<>());
    }

    /** Whether it was ever saved: before that it is nobody's in particular. */
    public boolean hasId() {
        return !id.equals(ProfileJson.NO_ID);
    }

    /** What was said of the item for all products. */
    public Choice choice(String item) {
        var said = choices.get(item);
        return said == null ? Choice.UNDECIDED : said.choice();
    }

    /** The edition that the earliest permission in it was given under, whatever it is for; empty where it holds none. */
    public Optional<String> earliestGrant() {
        var editions = new TreeSet<String>();
        addGrants(choices, editions);
        for (var product : products.values()) {
            addGrants(product.choices(), editions);
        }
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.first());
    }

    private static void addGrants(Map<String, ChoiceRecord> choices, Collection<String> editions) {
        for (var record : choices.values()) {
            if (record.choice() == Choice.GRANTED) {
                editions.add(record.edition());
            }
        }
    }

    /** The part in a product's preview programme that the person agreed to. */
    public Optional<Membership> membership(String product) {
        return Optional.ofNullable(products.get(product)).flatMap(ProductProfile::membership);
    }

    /** The same profile of another person. */
    Profile withId(UUID newId) {
        return new Profile(newId, account, age, statement, choices, products);
    }

    /** The same choices, as a profile that is nobody's in particular. */
    public Profile withoutId() {
        return withId(ProfileJson.NO_ID);
    }

    /** The same choices as those of {@code other}'s person. */
    public Profile withIdOf(Profile other) {
        return withId(other.id());
    }

    public Profile withChoices(Map<String, ChoiceRecord> newChoices) {
        return new Profile(id, account, age, statement, new TreeMap<>(newChoices), products);
    }

    public Profile withProducts(Map<String, ProductProfile> newProducts) {
        return new Profile(id, account, age, statement, choices, new TreeMap<>(newProducts));
    }

    public Profile withStatement(EditionRef newStatement) {
        return new Profile(id, account, age, Optional.of(newStatement), choices, products);
    }

    public Profile withAccount(Account newAccount) {
        return new Profile(id, newAccount, age, statement, choices, products);
    }

    public Profile withAge(Age newAge) {
        return new Profile(id, account, newAge, statement, choices, products);
    }
}
