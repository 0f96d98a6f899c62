package dev.sayso.policy;

import dev.sayso.fault.FaultException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where policy comes from on this machine, and what can be asked of that: what has force, what is wrong with it, and what
 * would have force in its place.
 */
public final class MachinePolicies {
    private static final Path MAC_PREFERENCES = Path.of("/Library/Managed Preferences/dev.sayso.plist");

    private final FolderSource folder;
    private final List<PolicySource> sources;
    private final PolicyReader reader;
    private final InstantSource clock;

    /**
     * @param folder where the policy files lie
     * @param others what the system's own management tools write; comes after the folder among equals
     */
    public MachinePolicies(
            FolderSource folder, List<? extends PolicySource> others, PolicyReader reader, InstantSource clock) {
        this.folder = folder;
        var all = new ArrayList<PolicySource>();
        all.add(folder);
        all.addAll(others);
        this.sources = List.copyOf(all);
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * The policies of one system.
     *
     * @param osName the system's name as Java gives it
     * @param folder where the policy files lie
     */
    public static MachinePolicies of(String osName, Path folder, PolicyReader reader, InstantSource clock) {
        var disk = PolicyDisk.of(osName);
        var files = new FolderSource(folder, reader, disk);
        return new MachinePolicies(files, others(osName, reader, disk, clock), reader, clock);
    }

    private static List<PolicySource> others(String osName, PolicyReader reader, PolicyDisk disk, InstantSource clock) {
        var system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of(new WindowsRegistrySource(SystemCommand.REAL, reader, clock));
        }
        if (system.startsWith("mac")) {
            return List.of(new ManagedPreferencesSource(MAC_PREFERENCES, SystemCommand.REAL, reader, disk));
        }
        return List.of();
    }

    /** In the order in which they come first among equals. */
    public List<PolicySource> sources() {
        return sources;
    }

    /** What has force, read again where a source changed. */
    public Policies live() {
        return new LivePolicies(sources, clock);
    }

    /** Finds what is wrong with files; those that lie in this machine's own folder must be trusted too. */
    public PolicyLint lint() {
        return new PolicyLint(reader, today(), List.of(folder));
    }

    /**
     * What would have force if the policies of another folder were this machine's. Nobody's owning them is asked, since that is
     * a matter of where they will lie; all else is.
     *
     * @throws FaultException where {@code drafts} is no folder that can be read
     */
    public Rehearsal rehearse(Path drafts) {
        return Rehearsal.of(drafts, reader, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
