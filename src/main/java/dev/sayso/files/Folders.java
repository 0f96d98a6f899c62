package dev.sayso.files;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this person's and this machine's files lie.
 *
 * @param profile the person's choices
 * @param settings how the person likes the panel to look
 * @param state undo steps, history, backups
 * @param imported where imported statements are kept
 * @param shared statements that an installer placed for everybody
 * @param policy the organisation's rules; fixed for each system, nothing moves it
 */
public record Folders(Path profile, Path settings, Path state, Path imported, List<Path> shared, Path policy) {
    // Constants, also where the system has a variable for them: who sets variables could step out from under a policy.
    private static final Path LINUX_POLICY = Path.of("/etc/sayso/policies");
    private static final Path MAC_POLICY = Path.of("/Library/Application Support/SaySo/policies");
    private static final Path WINDOWS_POLICY = Path.of("C:\\ProgramData\\SaySo\\policies");

    public Folders {
        shared = List.copyOf(shared);
    }

    /**
     * What the person asked for on the command line; it comes before {@code SAYSO_PROFILE} and {@code SAYSO_STATE_DIR}.
     *
     * @param profile where the choices lie
     * @param state where undo steps and history lie
     */
    public record Overrides(Optional<Path> profile, Optional<Path> state) {
        public static final Overrides NONE = new Overrides(Optional.empty(), Optional.empty());
    }

    /**
     * The folders of one system.
     *
     * @param os the system's name as Java gives it, {@code Linux}, {@code Windows 11}, {@code Mac OS X}
     * @param environment its variables
     * @param home the person's home as Java gives it, for want of the variable {@code HOME} or on Windows, where that variable is not the
     *     system's; Java says {@code ?} where it knows none
     * @throws FaultException where a folder lies in the person's home and there is none, and where a variable is no path
     */
    public static Folders of(String os, Map<String, String> environment, String home, Overrides overrides) {
        var system = os.toLowerCase(Locale.ROOT);
        var variables = new Variables(environment, system.startsWith("windows") ? home : posixHome(environment, home));
        Folders usual;
        if (system.startsWith("windows")) {
            usual = windows(variables);
        } else if (system.startsWith("mac")) {
            usual = mac(variables);
        } else {
            usual = linux(variables);
        }
        return new Folders(
                variables.pathOr(overrides.profile(), "SAYSO_PROFILE", usual.profile),
                usual.settings,
                variables.pathOr(overrides.state(), "SAYSO_STATE_DIR", usual.state),
                usual.imported,
                usual.shared,
                usual.policy);
    }

    /** What an installer preset for the whole machine; as fixed as the folder of policies, beside which it lies. */
    public Path preset() {
        return policy.resolveSibling("preset.json");
    }

    /** The same folders, wherever the program is run from. */
    public Folders absolute() {
        return new Folders(
                profile.toAbsolutePath(),
                settings.toAbsolutePath(),
                state.toAbsolutePath(),
                imported.toAbsolutePath(),
                shared.stream().map(Path::toAbsolutePath).toList(),
                policy.toAbsolutePath());
    }

    /** Where the XDG specification has files lie: what the account says may not be where the session's home is. */
    private static String posixHome(Map<String, String> environment, String account) {
        var home = environment.getOrDefault("HOME", "");
        return home.startsWith("/") ? home : account;
    }

    private static Folders linux(Variables variables) {
        var config = variables.absolute("XDG_CONFIG_HOME", ".config").resolve("sayso");
        var state = variables.absolute("XDG_STATE_HOME", ".local", "state");
        var data = variables.absolute("XDG_DATA_HOME", ".local", "share");
        return new Folders(
                config.resolve("profile.json"),
                config.resolve("settings.json"),
                state.resolve("sayso"),
                data.resolve("sayso").resolve("statements"),
                List.of(Path.of("/usr/share/sayso/statements")),
                LINUX_POLICY);
    }

    private static Folders mac(Variables variables) {
        var own = variables.home("Library", "Application Support", "SaySo");
        return new Folders(
                own.resolve("profile.json"),
                own.resolve("settings.json"),
                own,
                own.resolve("statements"),
                List.of(MAC_POLICY.resolveSibling("statements")),
                MAC_POLICY);
    }

    private static Folders windows(Variables variables) {
        var roaming = variables.path("APPDATA").orElseGet(() -> variables.home("AppData", "Roaming"));
        var local = variables.path("LOCALAPPDATA").orElseGet(() -> variables.home("AppData", "Local"));
        return new Folders(
                roaming.resolve("SaySo").resolve("profile.json"),
                roaming.resolve("SaySo").resolve("settings.json"),
                local.resolve("SaySo"),
                local.resolve("SaySo").resolve("statements"),
                List.of(Path.of("C:\\ProgramData\\SaySo\\statements")),
                WINDOWS_POLICY);
    }

    private record Variables(Map<String, String> values, String userHome) {
        Optional<Path> path(String name) {
            var value = values.getOrDefault(name, "");
            return value.isEmpty() ? Optional.empty() : Optional.of(path(name, value));
        }

        /** What was asked for, else where a variable says. */
        Path pathOr(Optional<Path> asked, String name, Path usual) {
            return asked.isPresent() ? asked.get() : path(name).orElse(usual);
        }

        private static Path path(String name, String value) {
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                // Also a good name, where the locale has no such letters: LANG=C and a folder named in Greek.
                throw new FaultException(Fault.of(Fault.Kind.USAGE, "storage.not-a-path", name, value), e);
            }
        }

        /** Where a variable says, or in that folder of the home. The XDG specification has relative paths ignored. */
        Path absolute(String name, String... otherwise) {
            var said = path(name);
            return said.isPresent() && said.get().isAbsolute() ? said.get() : home(otherwise);
        }

        Path home(String... names) {
            if (userHome.isBlank() || userHome.equals("?")) {
                throw new FaultException(Fault.of(Fault.Kind.STORAGE, "storage.no-home"));
            }
            var path = path("HOME", userHome);
            for (var name : names) {
                path = path.resolve(name);
            }
            return path;
        }
    }
}
