package dev.sayso.policy;

import static dev.sayso.fault.Fault.Kind.INPUT;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.fault.Place;
import dev.sayso.json.Json;
import dev.sayso.json.JsonTree.Members;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import dev.sayso.profile.Account;
import dev.sayso.profile.Age;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands the text of one policy, and tells everything that is wrong with it. */
final class PolicyText {
    private static final int FORMAT = 1;
    private static final int LONGEST_VALIDITY = 120;
    /** The statement's own limit, and the age at which nobody is anybody's ward any more. */
    private static final int LOWEST_LIMIT = Age.USUAL_LIMIT;

    private static final int HIGHEST_LIMIT = 18;
    private static final List<String> KEYS =
            List.of("format", "organisation", "rules", "account", "minors", "minorsUnder", "validityMonths", "expires");
    private static final List<String> ORGANISATION_KEYS = List.of("name", "contact", "message");

    private final RuleReader rules;

    /** @param catalogue the items that a rule may speak of */
    PolicyText(Catalogue catalogue) {
        this.rules = new RuleReader(catalogue);
    }

    /** Reads a file's content; never throws. */
    Reading read(Path file, byte[] content) {
        if (content.length > PolicyReader.MAX_BYTES) {
            return Reading.failed(file, PolicyFaults.tooLarge(file, PolicyReader.MAX_BYTES));
        }
        String text;
        try {
            text = Utf8.text(content);
        } catch (MalformedJson e) {
            return Reading.failed(file, PolicyFaults.at(file, e.position(), INPUT, "policy.not-utf8"));
        }
        try {
            return read(file, Json.tree(text));
        } catch (MalformedJson e) {
            return Reading.failed(file, PolicyFaults.malformed(file, e));
        }
    }

    /** Reads a policy that came otherwise than as JSON; the tree's places are those in what it came as. */
    Reading read(Path file, Members tree) {
        var faults = new PolicyFaults(file);
        var json = new PolicyObject(tree, faults);
        json.knows(KEYS);
        json.required("format").flatMap(key -> json.integer(key)).ifPresent(format -> format(format, json));
        var organisation = json.required("organisation")
                .flatMap(json::object)
                .map(PolicyText::organisation)
                .orElseGet(() -> new Organisation("", "", ""));
        var understood = new PolicyFile(
                file,
                organisation,
                json.objects("rules").stream()
                        .flatMap(rule -> rules.read(rule, file, organisation.name()).stream())
                        .toList(),
                account(json).map(account -> decided(account, "account", json, file, organisation)),
                minors(json).map(minors -> decided(minors, "minors", json, file, organisation)),
                limit(json).map(limit -> decided(limit, "minorsUnder", json, file, organisation)),
                months(json).map(months -> decided(months, "validityMonths", json, file, organisation)),
                day(json).map(day -> new PolicyFile.Expiry(day, json.at("expires"))));
        return new Reading(understood, faults.inOrder());
    }

    private static void format(int format, PolicyObject json) {
        if (format > FORMAT) {
            json.wrong("format", INPUT, "policy.newer-format", Integer.toString(format), Integer.toString(FORMAT));
        } else if (format < FORMAT) {
            json.wrong("format", INPUT, "policy.unknown-format", Integer.toString(format), Integer.toString(FORMAT));
        }
    }

    private static Organisation organisation(PolicyObject json) {
        json.knows(ORGANISATION_KEYS);
        return new Organisation(
                json.required("name").flatMap(json::filled).orElse(""),
                json.text("contact").orElse(""),
                json.text("message").orElse(""));
    }

    private static Optional<Account> account(PolicyObject json) {
        var words = Stream.of(Account.values()).map(Account::word).toList();
        return json.word("account", words).flatMap(Account::of);
    }

    private static Optional<Minors> minors(PolicyObject json) {
        var words = Stream.of(Minors.values()).map(Minors::word).toList();
        return json.word("minors", words).flatMap(Minors::of);
    }

    private static Optional<Integer> limit(PolicyObject json) {
        return json.integer("minorsUnder").filter(limit -> {
            var valid = limit >= LOWEST_LIMIT && limit <= HIGHEST_LIMIT;
            if (!valid) {
                var least = Integer.toString(LOWEST_LIMIT);
                var most = Integer.toString(HIGHEST_LIMIT);
                json.wrong("minorsUnder", INPUT, "policy.bad-limit", limit.toString(), least, most);
            }
            return valid;
        });
    }

    private static Optional<Integer> months(PolicyObject json) {
        return json.integer("validityMonths").filter(months -> {
            var valid = months >= 1 && months <= LONGEST_VALIDITY;
            if (!valid) {
                var most = Integer.toString(LONGEST_VALIDITY);
                json.wrong("validityMonths", INPUT, "policy.bad-months", months.toString(), most);
            }
            return valid;
        });
    }

    private static Optional<LocalDate> day(PolicyObject json) {
        return json.text("expires").flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                json.wrong("expires", INPUT, "policy.bad-date", text);
                return Optional.empty();
            }
        });
    }

    private static <T> Decided<T> decided(
            T value, String key, PolicyObject json, Path file, Organisation organisation) {
        return new Decided<>(value, organisation.name(), Place.of(file, json.at(key)));
    }
}
