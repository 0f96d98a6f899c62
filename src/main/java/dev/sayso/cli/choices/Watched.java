package dev.sayso.cli.choices;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.text.FaultText;
import dev.sayso.consent.Consents;
import dev.sayso.consent.ItemState;
import dev.sayso.fault.Fault;
import dev.sayso.profile.ProfileState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code sayso watch} has seen so far, and the lines for what is new. */
final class Watched {
    private final Call call;
    private final InstantSource clock;
    private final Map<String, ItemState> seen = new HashMap<>();
    private List<Fault> faults = List.of();

    Watched(Call call, InstantSource clock) {
        this.call = call;
        this.clock = clock;
    }

    /** @param tell whether to print how each item stands to begin with */
    void begin(Consents consents, boolean tell) {
        if (tell) {
            see(consents);
        } else {
            seen.putAll(consents.items());
            faults = faults(consents);
        }
    }

    /** Prints what is different from what was seen last, and has it read at once. */
    void see(Consents consents) {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        consents.items().forEach((item, now) -> {
            var before = Optional.ofNullable(seen.put(item, now));
            if (before.isEmpty()
                    || before.get().verdict() != now.verdict()
                    || before.get().choice() != now.choice()) {
                line(at, now, before);
            }
        });
        var wrong = faults(consents);
        wrong.stream().filter(fault -> !faults.contains(fault)).forEach(this::fault);
        faults = wrong;
        call.out().flush();
        call.err().flush();
    }

    private static List<Fault> faults(Consents consents) {
        var faults = new ArrayList<>(consents.policy().faults());
        if (consents.profile() instanceof ProfileState.Unreadable(var fault)) {
            faults.add(fault);
        }
        return faults;
    }

    private void line(Instant at, ItemState now, Optional<ItemState> before) {
        if (call.json()) {
            var json = JsonNodeFactory.instance
                    .objectNode()
                    .put("at", at.toString())
                    .put("item", now.item().id());
            standing(json, now);
            before.ifPresent(earlier -> standing(json.putObject("before"), earlier));
            call.out().jsonLine(json);
        } else {
            var was = before.map(earlier -> words(earlier) + " -> ").orElse("");
            call.out().line("%s  %s  %s%s".formatted(at, now.item().id(), was, words(now)));
        }
    }

    private static void standing(ObjectNode json, ItemState state) {
        json.put("choice", state.choice().word())
                .put("outcome", state.verdict().outcome().word())
                .put("reason", state.verdict().word());
    }

    private static String words(ItemState state) {
        return state.verdict().outcome().word() + " " + state.verdict().word();
    }

    private void fault(Fault fault) {
        if (call.json()) {
            call.err().jsonLine(FaultText.json(fault, call.words()));
        } else {
            call.err().line(FaultText.line(fault, call.words()));
        }
    }
}
