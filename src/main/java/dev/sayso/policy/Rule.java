package dev.sayso.policy;

import dev.sayso.fault.Place;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a policy.
 *
 * @param item the item it is about: {@code errors.file-contents}, {@code usage.*} or {@code *}
 * @param product the one product it is about; all products where empty
 * @param verb what it says
 * @param suggestion for {@link Verb#SUGGEST}: the choice that is suggested, as the word of a choice
 * @param reason why, in the organisation's words; empty where it gave none
 * @param organisation whose rule it is
 * @param place file and line where it stands
 */
public record Rule(
        String item,
        Optional<String> product,
        Verb verb,
        Optional<String> suggestion,
        String reason,
        String organisation,
        Place place) {
    /** What takes precedence first; see {@link Decided#by} for its form. */
    static final Comparator<Rule> BY_VERB = (one, other) -> one.verb().compareTo(other.verb());

    private static final Pattern PRODUCT = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    /** Whether that can be the name of a product at all. */
    public static boolean isProduct(String name) {
        return PRODUCT.matcher(name).matches();
    }

    /** Whether this rule speaks of that item, used by that product. */
    public boolean covers(String itemId, Optional<String> productId) {
        return coversItem(itemId) && (product.isEmpty() || product.equals(productId));
    }

    private boolean coversItem(String itemId) {
        if (item.equals("*")) {
            return true;
        }
        // Compared in place: this is asked for each event that a program would send.
        return item.endsWith(".*") ? itemId.regionMatches(0, item, 0, item.length() - 1) : item.equals(itemId);
    }
}
