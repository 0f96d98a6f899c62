package dev.sayso.profile;

import dev.sayso.catalogue.Catalogue;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A person's part in a product's preview programme.
 *
 * @param requires the items that the programme required when the person joined: to more they never said yes
 * @param before what the person had said of those items for the product alone
 * @param contact whether its publisher may contact them; {@code at} is when they said so last, or joined without saying anything of it
 */
public record Membership(SortedSet<String> requires, SortedMap<String, ChoiceRecord> before, ChoiceRecord contact) {
    /** By whom a contact is refused of which nobody said anything. */
    public static final String NOBODY = "";

    public Membership {
        requires = Collections.unmodifiableSortedSet(new TreeSet<>(requires));
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
    }

    public static Membership of(Collection<String> requires, Map<String, ChoiceRecord> before, ChoiceRecord contact) {
        return new Membership(new TreeSet<>(requires), new TreeMap<>(before), contact);
    }

    /** By product of which that person takes part in the programme: what it requires by now of what they agreed to. */
    public static Map<String, Set<String>> required(Profile profile, Catalogue catalogue) {
        var required = new HashMap<String, Set<String>>();
        for (var product : profile.products().entrySet()) {
            var joined = product.getValue().membership();
            if (joined.isEmpty()) {
                continue;
            }
            var programme = catalogue.programmes().get(product.getKey());
            if (programme != null) {
                var items = new TreeSet<>(programme.requires());
                items.retainAll(joined.get().requires());
                required.put(product.getKey(), items);
            }
        }
        return required;
    }

    /** Whether the person said themselves whether they may be contacted. */
    public boolean contactSaid() {
        return !contact.by().equals(NOBODY);
    }

    public Membership withContact(ChoiceRecord said) {
        return new Membership(requires, before, said);
    }
}
