package dev.sayso.preset;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.json.Json;
import dev.sayso.policy.Organisation;
import dev.sayso.policy.PolicyReader;
import dev.sayso.statement.EditionFolder;
import dev.sayso.statement.Library;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Says which files a preset means, or why it can't be taken: the whole of it is looked at before any of it is placed. */
final class Planner {
    private final Places places;
    private final PresetReader presets;
    private final PolicyReader policies;

    Planner(Places places, Catalogue catalogue) {
        this.places = places;
        this.presets = new PresetReader(catalogue);
        this.policies = new PolicyReader(catalogue);
    }

    /** @param faults where there is any, nothing may be placed */
    record Plan(Preset preset, List<Placement> placements, List<Fault> faults) {
        Plan {
            placements = List.copyOf(placements);
            faults = List.copyOf(faults);
        }
    }

    Plan plan(Path file) {
        var reading = presets.read(file);
        var preset = reading.preset();
        var bundle = new Bundle(file);
        var faults = new ArrayList<>(reading.faults());
        var placements = new ArrayList<Placement>();
        preset.policy()
                .ifPresent(policy -> attempt(faults, () -> {
                    var content = bundle.content(policy);
                    faults.addAll(policies.read(policy, content).faults());
                    placements.add(new Placement(places.policy(), content));
                }));
        preset.organisation()
                .filter(_ ->
                        preset.account().isPresent() || !preset.suggestions().isEmpty())
                .ifPresent(organisation ->
                        placements.add(new Placement(places.ownPolicy(), policy(preset, organisation))));
        preset.statement()
                .ifPresent(statement ->
                        attempt(faults, () -> placements.addAll(statement(statement, bundle.content(statement)))));
        return new Plan(preset, placements, faults);
    }

    private static void attempt(List<Fault> faults, Runnable part) {
        try {
            part.run();
        } catch (FaultException e) {
            faults.add(e.fault());
        }
    }

    private List<Placement> statement(Path file, byte[] content) {
        var placed = EditionFolder.of(file, content);
        new Library(places.statements(), List.of()).refuseOther(file, placed.edition());
        var folder = places.statements().resolve(placed.name());
        return placed.files().entrySet().stream()
                .map(each -> new Placement(folder.resolve(each.getKey()), each.getValue()))
                .toList();
    }

    private static byte[] policy(Preset preset, Organisation organisation) {
        var json = JsonNodeFactory.instance.objectNode().put("format", 1);
        var whose = json.putObject("organisation").put("name", organisation.name());
        if (!organisation.contact().isEmpty()) {
            whose.put("contact", organisation.contact());
        }
        if (!organisation.message().isEmpty()) {
            whose.put("message", organisation.message());
        }
        var rules = json.putArray("rules");
        preset.suggestions()
                .forEach(suggestion -> rules.addObject()
                        .put("item", suggestion.item())
                        .put("verb", "suggest")
                        .put("choice", suggestion.choice().word()));
        preset.account().ifPresent(account -> json.put("account", account.word()));
        return Json.write(json).getBytes(StandardCharsets.UTF_8);
    }
}
