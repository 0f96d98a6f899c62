package dev.sayso.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import dev.sayso.files.Folders.Overrides;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void onLinuxTheyLieWhereXdgSaysByDefault() {
        assertThat(linux(Map.of()))
                .isEqualTo(new Folders(
                        HOME.resolve(".config/sayso/profile.json"),
                        HOME.resolve(".config/sayso/settings.json"),
                        HOME.resolve(".local/state/sayso"),
                        HOME.resolve(".local/share/sayso/statements"),
                        List.of(Path.of("/usr/share/sayso/statements")),
                        Path.of("/etc/sayso/policies")));
    }

    @Test
    void onLinuxXdgVariablesMoveThem() {
        var folders = linux(Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "/s", "XDG_DATA_HOME", "/d"));

        assertThat(folders.profile()).isEqualTo(Path.of("/c/sayso/profile.json"));
        assertThat(folders.settings()).isEqualTo(Path.of("/c/sayso/settings.json"));
        assertThat(folders.state()).isEqualTo(Path.of("/s/sayso"));
        assertThat(folders.imported()).isEqualTo(Path.of("/d/sayso/statements"));
    }

    @Test
    void relativeAndEmptyXdgVariablesAreIgnored() {
        assertThat(linux(Map.of("XDG_CONFIG_HOME", "c", "XDG_STATE_HOME", "", "XDG_DATA_HOME", "./d")))
                .isEqualTo(linux(Map.of()));
    }

    @Test
    void onWindowsTheyLieInTheApplicationDataFolders() {
        var folders = Folders.of(
                "Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), "/users/ada", Overrides.NONE);

        assertThat(folders)
                .isEqualTo(new Folders(
                        Path.of("/roaming/SaySo/profile.json"),
                        Path.of("/roaming/SaySo/settings.json"),
                        Path.of("/local/SaySo"),
                        Path.of("/local/SaySo/statements"),
                        List.of(Path.of("C:\\ProgramData\\SaySo\\statements")),
                        Path.of("C:\\ProgramData\\SaySo\\policies")));
    }

    @Test
    void onWindowsWithoutVariablesTheyLieInTheHomeFolder() {
        var folders = Folders.of("Windows 10", Map.of(), "/users/ada", Overrides.NONE);

        assertThat(folders.profile()).isEqualTo(Path.of("/users/ada/AppData/Roaming/SaySo/profile.json"));
        assertThat(folders.state()).isEqualTo(Path.of("/users/ada/AppData/Local/SaySo"));
    }

    @Test
    void onMacTheyLieInTheLibrary() {
        var own = Path.of("/Users/ada/Library/Application Support/SaySo");

        assertThat(Folders.of("Mac OS X", Map.of("XDG_CONFIG_HOME", "/c"), "/Users/ada", Overrides.NONE))
                .isEqualTo(new Folders(
                        own.resolve("profile.json"),
                        own.resolve("settings.json"),
                        own,
                        own.resolve("statements"),
                        List.of(Path.of("/Library/Application Support/SaySo/statements")),
                        Path.of("/Library/Application Support/SaySo/policies")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X"})
    void aPersonMovesTheirOwnFilesAndNothingElse(String os) {
        var usual = Folders.of(os, Map.of(), "/home/ada", Overrides.NONE);
        var variables = Map.of("SAYSO_PROFILE", "/kiosk/p.json", "SAYSO_STATE_DIR", "/kiosk/state");
        var byVariable = Folders.of(os, variables, "/home/ada", Overrides.NONE);
        var byOption = Folders.of(
                os,
                variables,
                "/home/ada",
                new Overrides(Optional.of(Path.of("/my/p.json")), Optional.of(Path.of("/my/state"))));

        assertThat(byVariable)
                .isEqualTo(new Folders(
                        Path.of("/kiosk/p.json"),
                        usual.settings(),
                        Path.of("/kiosk/state"),
                        usual.imported(),
                        usual.shared(),
                        usual.policy()));
        assertThat(byOption.profile()).isEqualTo(Path.of("/my/p.json"));
        assertThat(byOption.state()).isEqualTo(Path.of("/my/state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X"})
    void noVariableMovesThePolicy(String os) {
        var everything = Map.of(
                "ProgramData", "/x", "PROGRAMDATA", "/x", "XDG_CONFIG_DIRS", "/x", "SAYSO_POLICY", "/x", "HOME", "/x");

        assertThat(Folders.of(os, everything, "/home/ada", Overrides.NONE).policy())
                .isEqualTo(Folders.of(os, Map.of(), "/home/ada", Overrides.NONE).policy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SAYSO_PROFILE", "SAYSO_STATE_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
    void aVariableThatIsNoPathIsAClearFault(String name) {
        assertThatThrownBy(() -> linux(Map.of(name, "/a\0b"))).isInstanceOfSatisfying(FaultException.class, e -> {
            assertThat(e.fault().code()).isEqualTo("storage.not-a-path");
            assertThat(e.fault().arguments()).containsExactly(name, "/a\0b");
        });
    }

    @Test
    void onLinuxAndMacTheHomeIsWhereTheVariableSays() {
        var variables = Map.of("HOME", "/home/eve");

        assertThat(linux(variables).profile()).isEqualTo(Path.of("/home/eve/.config/sayso/profile.json"));
        assertThat(Folders.of("Mac OS X", variables, "/Users/ada", Overrides.NONE)
                        .state())
                .isEqualTo(Path.of("/home/eve/Library/Application Support/SaySo"));
        assertThat(Folders.of("Windows 11", variables, "/users/ada", Overrides.NONE)
                        .state())
                .isEqualTo(Path.of("/users/ada/AppData/Local/SaySo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?"})
    void withoutAHomeThereIsAClearFault(String home) {
        assertThatThrownBy(() -> Folders.of("Linux", Map.of(), home, Overrides.NONE))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("storage.no-home"));
    }

    private static Folders linux(Map<String, String> environment) {
        return Folders.of("Linux", environment, "/home/ada", Overrides.NONE);
    }
}
