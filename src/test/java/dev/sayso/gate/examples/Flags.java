package dev.sayso.gate.examples;

import dev.openfeature.sdk.OpenFeatureAPI;
import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.openfeature.ConsentProvider;

final class Flags {
    private Flags() {}

    static boolean mayTellTheSystem(ConsentGate gate) {
        var api = OpenFeatureAPI.getInstance();
        api.setProviderAndWait("sayso", new ConsentProvider(gate));
        return api.getClient("sayso").getBooleanValue("device.os", false);
    }
}
