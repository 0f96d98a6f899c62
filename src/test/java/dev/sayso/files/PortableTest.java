package dev.sayso.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import dev.sayso.files.Folders.Overrides;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortableTest {
    private static final URI IMAGE = URI.create("jrt:/dev.sayso");

    @TempDir
    private Path stick;

    @ParameterizedTest
    @CsvSource({
        "/media/ada/sayso/lib/runtime,              /media/ada/sayso",
        "/media/ada/SaySo/runtime,                  /media/ada/SaySo",
        "/Volumes/Stick/SaySo.app/Contents/runtime/Contents/Home, /Volumes/Stick",
        "/Volumes/Stick/SaySo.app/Contents/Resources/sayso/lib/runtime, /Volumes/Stick",
        "/Applications/SaySo.app/Contents/Resources/sayso/lib/runtime, /Applications",
        "/media/ada/tools.app/sayso/lib/runtime, /media/ada/tools.app/sayso"
    })
    void theProgramIsTheFolderAroundItsOwnJava(Path javaHome, Path program) {
        assertThat(Portable.program(IMAGE, javaHome)).contains(program);
    }

    @Test
    void onAnotherJavaTheProgramIsTheFolderAroundItsLibraries() throws IOException {
        var jar = stick.resolve("sayso/lib/sayso.jar");
        Files.createDirectories(jar.getParent());
        Files.createFile(jar);

        assertThat(Portable.program(jar.toUri(), Path.of("/usr/lib/jvm/jdk"))).contains(stick.resolve("sayso"));
    }

    @Test
    void classesThatLieAboutAreNoProgramToCarryAway() {
        assertThat(Portable.program(stick.toUri(), Path.of("/usr/lib/jvm/jdk"))).isEmpty();
        assertThat(fault(Optional.empty())).isEqualTo("storage.portable-nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X"})
    void thePersonsFilesLieBesideItAndTheMachinesWhereTheyAlwaysAre(String os) {
        var data = stick.resolve("data");
        var usual = Folders.of(os, Map.of(), "/home/ada", Overrides.NONE);

        assertThat(Portable.folders(os, Optional.of(stick), Overrides.NONE))
                .isEqualTo(new Folders(
                        data.resolve("profile.json"),
                        data.resolve("settings.json"),
                        data.resolve("state"),
                        data.resolve("statements"),
                        usual.shared(),
                        usual.policy()));
        assertThat(data).doesNotExist();
    }

    @Test
    void anOptionStillSaysWhereTheyLie() {
        var other = Path.of("/elsewhere/p.json");
        var folders =
                Portable.folders("Linux", Optional.of(stick), new Overrides(Optional.of(other), Optional.empty()));

        assertThat(folders.profile()).isEqualTo(other);
        assertThat(folders.state()).isEqualTo(stick.resolve("data").resolve("state"));
    }

    /** Whoever runs this, it is not a matter of whether they may write there. */
    @ParameterizedTest
    @ValueSource(strings = {"/usr/lib/sayso", "/Applications", "/Program Files/SaySo", "/Program Files (x86)/SaySo"})
    void whatIsInstalledForEverybodyKeepsNobodysFiles(Path place) {
        assertThat(fault(Optional.of(place))).isEqualTo("storage.portable-installed");
    }

    @Test
    void whereNothingCanBePutThereIsAClearFault() {
        assertThat(fault(Optional.of(stick.resolve("gone")))).isEqualTo("storage.portable-unwritable");
    }

    private static String fault(Optional<Path> program) {
        var fault = new String[1];
        assertThatThrownBy(() -> Portable.folders("Linux", program, Overrides.NONE))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> fault[0] = e.fault().code());
        return fault[0];
    }
}
