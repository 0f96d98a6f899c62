package dev.sayso.consent;

import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.policy.Decided;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The coming and going of organisations' rules. */
final class Comings {
    private Comings() {}

    /** By organisation: the SHA-256 of all that it decides now. */
    static Map<String, String> rules(Policy policy) {
        var all = new TreeMap<String, String>();
        policy.organisationNames().forEach(name -> all.put(name, sha256(name, policy)));
        return all;
    }

    /** What came, changed or went since {@code before}. */
    static List<Event> events(Map<String, String> before, Map<String, String> now) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        var events = new ArrayList<Event>();
        for (var name : names) {
            if (!Optional.ofNullable(before.get(name)).equals(Optional.ofNullable(now.get(name)))) {
                var act = now.containsKey(name) ? Act.POLICY_CAME : Act.POLICY_LIFTED;
                events.add(Event.of(act, "organisation", "policy").about(name));
            }
        }
        return List.copyOf(events);
    }

    private static String sha256(String organisation, Policy policy) {
        var rules = policy.rules().stream()
                .filter(rule -> rule.organisation().equals(organisation))
                .map(Comings::text);
        var settled = Stream.of(policy.account(), policy.minors(), policy.validityMonths())
                .flatMap(Optional::stream)
                .filter(decided -> decided.organisation().equals(organisation))
                .map(Decided::value)
                .map(Object::toString);
        var text = String.join("\n", Stream.concat(rules.sorted(), settled).toList());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** What the rule says; where it stands is of no account. */
    private static String text(Rule rule) {
        return List.of(rule.verb(), rule.item(), rule.product(), rule.suggestion(), rule.reason())
                .toString();
    }
}
