package dev.sayso.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPointTest {
    @TempDir
    private Path home;

    private Path session;

    @BeforeEach
    void session() throws IOException {
        session = Files.createDirectory(
                home.resolve("run"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    @Test
    void startsWithTheSameChoicesOnTheSameScreenMeet() {
        assertThat(on(":0")).isEqualTo(on(":0")).isEqualTo(on(":0.0")).isEqualTo(on("unix:0"));
        assertThat(on(":0").folder()).isEqualTo(session.resolve("sayso"));
    }

    @Test
    void anotherScreenHasAWindowOfItsOwn() {
        assertThat(on(":1")).isNotEqualTo(on(":0"));
        assertThat(on("far.example:10.0")).isNotEqualTo(on(":10"));
    }

    @Test
    void otherChoicesHaveAWindowOfTheirOwn() {
        var others = new Folders.Overrides(Optional.of(home.resolve("other.json")), Optional.empty());
        var elsewhere = new Folders.Overrides(Optional.empty(), Optional.of(home.resolve("elsewhere")));

        assertThat(point(Folders.Overrides.NONE)).isNotEqualTo(point(others)).isNotEqualTo(point(elsewhere));
    }

    @Test
    void theSameChoicesByAnotherNameAreTheSame() throws IOException {
        var real = Files.createDirectory(home.resolve("real"));
        var link = Files.createSymbolicLink(home.resolve("link"), real);
        var direct = point(new Folders.Overrides(Optional.of(real.resolve("deep/p.json")), Optional.empty()));

        assertThat(point(new Folders.Overrides(Optional.of(link.resolve("deep/p.json")), Optional.empty())))
                .isEqualTo(direct);
        Files.createDirectory(real.resolve("deep"));
        Files.createFile(real.resolve("deep/p.json"));
        assertThat(point(new Folders.Overrides(Optional.of(link.resolve("x/../deep/p.json")), Optional.empty())))
                .isEqualTo(direct);
    }

    @Test
    void withoutAFolderOfTheSessionTheyMeetWhereTheStateIs() throws IOException {
        var folders = folders(Folders.Overrides.NONE);
        var foreign = home.resolve("everybody");
        Files.createDirectory(foreign);
        Files.setPosixFilePermissions(foreign, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(MeetingPoint.of(Map.of(), folders).folder()).isEqualTo(folders.state());
        var unspeakable = "/run/\ud800";
        for (var wrong :
                new String[] {"", "relative", "/nowhere/at/all", "/dev/null", "/a\0b", unspeakable, foreign.toString()
                }) {
            assertThat(MeetingPoint.of(Map.of("XDG_RUNTIME_DIR", wrong), folders)
                            .folder())
                    .isEqualTo(folders.state());
        }
    }

    @Test
    void aPathTooLongForASocketIsKnownBeforehand() throws IOException {
        var folder = home.resolve("x".repeat(100));

        assertThat(new MeetingPoint(folder, "panel").fits()).isFalse();
        assertThat(new MeetingPoint(Path.of("/run/user/1000/sayso"), "panel-0123456789abcdef").fits())
                .isTrue();
    }

    private MeetingPoint on(String display) {
        return MeetingPoint.of(
                Map.of("XDG_RUNTIME_DIR", session.toString(), "DISPLAY", display), folders(Folders.Overrides.NONE));
    }

    private MeetingPoint point(Folders.Overrides overrides) {
        return MeetingPoint.of(Map.of("XDG_RUNTIME_DIR", session.toString()), folders(overrides));
    }

    private Folders folders(Folders.Overrides overrides) {
        return Folders.of("Linux", Map.of(), home.toString(), overrides);
    }
}
