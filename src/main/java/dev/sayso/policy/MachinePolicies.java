package dev.sayso.policy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/** Where policy comes from on each system: the folder, and what the system's own management tools write. */
public final class MachinePolicies {
    private static final Path MAC_PREFERENCES = Path.of("/Library/Managed Preferences/dev.sayso.plist");

    private MachinePolicies() {}

    /**
     * Where one system's policies lie, as an administrator names those places.
     *
     * @param osName the system's name as Java gives it
     * @param folder where the policy files lie
     */
    public static List<Path> places(String osName, Path folder) {
        var system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of(folder, Path.of(WindowsRegistrySource.KEY));
        }
        return system.startsWith("mac") ? List.of(folder, MAC_PREFERENCES) : List.of(folder);
    }

    /**
     * The sources of one system, in the order in which they come first among equals.
     *
     * @param osName the system's name as Java gives it
     * @param folder where the policy files lie
     */
    public static List<PolicySource> of(String osName, Path folder, PolicyReader reader, InstantSource clock) {
        var disk = PolicyDisk.of(osName);
        var files = new FolderSource(folder, reader, disk);
        var system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return List.of(files, new WindowsRegistrySource(SystemCommand.REAL, reader, clock));
        }
        if (system.startsWith("mac")) {
            return List.of(files, new ManagedPreferencesSource(MAC_PREFERENCES, SystemCommand.REAL, reader, disk));
        }
        return List.of(files);
    }
}
