package dev.sayso.gate;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.decision.Signals;
import dev.sayso.files.Disk;
import dev.sayso.files.Folders;
import dev.sayso.policy.MachinePolicies;
import dev.sayso.policy.PolicyReader;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The person and the machine that this process runs for: the gate's wiring, and the only place in it that asks the system. */
final class Machine implements Supplier<Sources> {
    /** Where this person's files and this machine's policy lie; where policy is read from is a constant. */
    @Override
    public Sources get() {
        var environment = System.getenv();
        var os = System.getProperty("os.name", "");
        var home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
        var folders = Folders.of(os, environment, home, Folders.Overrides.NONE);
        var catalogue = CatalogueReader.bundled();
        var clock = InstantSource.system();
        var policies = MachinePolicies.of(os, folders.policy(), new PolicyReader(catalogue), clock);
        return new Sources(catalogue, folders, policies.live(), Signals.doNotTrack(environment), clock, Disk.REAL);
    }
}
