package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;

import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What files that lie together do to each other's rules. */
final class Contradictions {
    private final List<PolicyFile> files;
    private final List<Finding> found = new ArrayList<>();
    /** By what a rule speaks of: the first of each verb. */
    private final Map<Subject, Map<Verb, Ranked>> first = new HashMap<>();

    private record Subject(String item, Optional<String> product) {}

    /** @param rank how many rules come before it where all of them have force */
    private record Ranked(Rule rule, int rank) {}

    /** @param files those that have force, in the order in which they sort */
    Contradictions(List<PolicyFile> files) {
        this.files = files;
    }

    List<Finding> findings() {
        var account = files.stream().flatMap(file -> file.account().stream()).findFirst();
        account.ifPresent(this::otherAccounts);
        milder("minors", PolicyFile::minors, Minors::word, Comparator.naturalOrder());
        milder("minorsUnder", PolicyFile::minorsUnder, Object::toString, Comparator.reverseOrder());
        milder("validityMonths", PolicyFile::validityMonths, Object::toString, Comparator.naturalOrder());
        var rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .sorted(Rule.BY_VERB)
                .toList();
        for (int rank = 0; rank < rules.size(); rank++) {
            var rule = rules.get(rank);
            if (rule.verb() == Verb.REQUIRE) {
                account.filter(said -> said.value() == Account.PERSONAL).ifPresent(said -> personal(rule, said));
            }
            stronger(rule).ifPresent(other -> compare(rule, other));
            first.computeIfAbsent(new Subject(rule.item(), rule.product()), subject -> new EnumMap<>(Verb.class))
                    .putIfAbsent(rule.verb(), new Ranked(rule, rank));
        }
        return found;
    }

    /** The first rule before this one that already speaks of all that this one speaks of. */
    private Optional<Rule> stronger(Rule rule) {
        Ranked strongest = null;
        for (var subject : around(rule)) {
            for (var ranked : first.getOrDefault(subject, Map.of()).values()) {
                if (!agree(ranked.rule(), rule) && (strongest == null || ranked.rank() < strongest.rank())) {
                    strongest = ranked;
                }
            }
        }
        return Optional.ofNullable(strongest).map(Ranked::rule);
    }

    /** What requires is well explained by a suggestion to grant, which people with a personal account see. */
    private static boolean agree(Rule strong, Rule weak) {
        return strong.verb() == Verb.REQUIRE && weak.verb() == Verb.SUGGEST && suggests(weak, Choice.GRANTED);
    }

    private static List<Subject> around(Rule rule) {
        var subjects = new ArrayList<Subject>();
        var dot = rule.item().indexOf('.');
        var items = new ArrayList<>(List.of(rule.item(), "*"));
        if (dot > 0 && !rule.item().endsWith(".*")) {
            items.add(rule.item().substring(0, dot) + ".*");
        }
        for (var item : items) {
            subjects.add(new Subject(item, Optional.empty()));
            if (rule.product().isPresent()) {
                subjects.add(new Subject(item, rule.product()));
            }
        }
        return subjects;
    }

    private void compare(Rule weak, Rule strong) {
        var same = strong.verb() == weak.verb();
        var alike =
                same && strong.item().equals(weak.item()) && strong.product().equals(weak.product());
        if (alike && strong.suggestion().equals(weak.suggestion())) {
            tell(weak.place(), INPUT, "policy.duplicate", says(weak), subject(weak), where(strong));
        } else if (alike || (!same && !(strong.verb() == Verb.FORBID && suggests(weak, Choice.REFUSED)))) {
            tell(weak.place(), INPUT, "policy.conflict", says(weak), subject(weak), says(strong), where(strong));
        } else {
            tell(weak.place(), INPUT, "policy.no-effect", says(weak), subject(weak), says(strong), where(strong));
        }
    }

    private void personal(Rule rule, Decided<Account> account) {
        tell(
                rule.place(),
                INPUT,
                "policy.require-on-personal",
                subject(rule),
                account.place().toString());
    }

    private void otherAccounts(Decided<Account> account) {
        files.stream()
                .flatMap(file -> file.account().stream())
                .filter(other -> other.value() != account.value())
                .forEach(other -> tell(
                        other.place(),
                        INPUT,
                        "policy.other-account",
                        other.value().word(),
                        account.value().word(),
                        account.place().toString()));
    }

    /**
     * Tells what a stricter file leaves without force.
     *
     * @param order the strictest value first
     */
    private <T> void milder(
            String key,
            Function<PolicyFile, Optional<Decided<T>>> said,
            Function<T, String> word,
            Comparator<? super T> order) {
        var all = files.stream().flatMap(file -> said.apply(file).stream()).toList();
        all.stream()
                .min(Decided.by(order))
                .ifPresent(strictest -> all.stream()
                        .filter(other -> !other.value().equals(strictest.value()))
                        .forEach(other -> tell(
                                other.place(),
                                INPUT,
                                "policy.milder",
                                key,
                                word.apply(other.value()),
                                word.apply(strictest.value()),
                                strictest.place().toString())));
    }

    private static boolean suggests(Rule rule, Choice choice) {
        return rule.suggestion().filter(choice.word()::equals).isPresent();
    }

    private static String says(Rule rule) {
        return rule.verb().word()
                + rule.suggestion().map(choice -> " " + choice).orElse("");
    }

    private static String subject(Rule rule) {
        return rule.item() + rule.product().map(product -> " (" + product + ")").orElse("");
    }

    private static String where(Rule rule) {
        return rule.place().toString();
    }

    private void tell(Place place, Kind kind, String code, String... arguments) {
        var at = place.position().orElse(new Position(1, 1));
        found.add(Finding.warning(PolicyFaults.at(place.file(), at, kind, code, arguments)));
    }
}
