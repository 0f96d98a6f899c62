package dev.sayso.cli.policy;

import dev.sayso.cli.choices.ItemJson;
import dev.sayso.cli.text.FaultText;
import dev.sayso.consent.Consents;
import dev.sayso.consent.RuleEffect;
import dev.sayso.fault.Fault;
import dev.sayso.policy.Decided;
import dev.sayso.policy.MachinePolicies;
import dev.sayso.words.Words;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What organisations say here, for a program to read: {@code assets/schemas/policy-show.schema.json}. */
record PolicyJson(Words words) {

    ObjectNode of(MachinePolicies policies, Consents consents) {
        var json = JsonNodeFactory.instance.objectNode();
        var sources = json.putArray("sources");
        policies.sources()
                .forEach(source -> sources.addObject()
                        .put("name", source.name().toString())
                        .put("there", source.there()));
        var policy = consents.policy();
        var organisations = json.putArray("organisations");
        policy.organisations()
                .forEach(organisation -> organisations
                        .addObject()
                        .put("name", organisation.name())
                        .put("contact", organisation.contact())
                        .put("message", organisation.message()));
        policy.account()
                .ifPresent(said ->
                        settled(json, "account", said).put("value", said.value().word()));
        policy.minors()
                .ifPresent(said ->
                        settled(json, "minors", said).put("value", said.value().word()));
        policy.minorsUnder()
                .ifPresent(said -> settled(json, "minorsUnder", said).put("value", said.value()));
        policy.validityMonths()
                .ifPresent(said -> settled(json, "validityMonths", said).put("value", said.value()));
        var rules = json.putArray("rules");
        consents.ruleEffects().forEach(effect -> rules.add(rule(effect)));
        faults(json, "contradictions", policy.contradictions());
        faults(json, "expired", policy.expired());
        faults(json, "faults", policy.faults());
        return json;
    }

    private static ObjectNode settled(ObjectNode json, String key, Decided<?> said) {
        return ItemJson.place(json.putObject(key).put("organisation", said.organisation()), said.place());
    }

    private ObjectNode rule(RuleEffect effect) {
        var rule = effect.rule();
        var json = JsonNodeFactory.instance.objectNode().put("item", rule.item());
        rule.product().ifPresent(product -> json.put("product", product));
        json.setAll(ItemJson.rule(rule));
        var decides = json.putArray("decides");
        effect.decides().forEach(state -> decides.add(state.item().id()));
        var overrode = json.putArray("overrode");
        effect.overrode()
                .forEach(state -> overrode.addObject()
                        .put("item", state.item().id())
                        .put("choice", state.choice().word()));
        faults(json, "without", effect.without());
        return json;
    }

    private void faults(ObjectNode json, String key, List<Fault> faults) {
        var array = json.putArray(key);
        faults.forEach(fault -> array.add(FaultText.json(fault, words)));
    }
}
