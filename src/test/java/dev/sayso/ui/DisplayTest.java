package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({
        "true,  00000000cbd5e90e: 00000002 00000000 00010000 0001 01 1855979 @/tmp/.X11-unix/X7",
        "false, 00000000cbd5e90e: 00000003 00000000 00000000 0001 03 1855979 @/tmp/.X11-unix/X7",
        "false, 00000000cbd5e90e: 00000002 00000000 00010000 0001 01 1855979 @/tmp/.X11-unix/X77",
        "false, 00000000cbd5e90e: 00000002 00000000 00010000 0001 01 1855979 /tmp/.X11-unix/X7",
        "false, 00000000cbd5e90e: 00000002 00000000 00010000 0001 01 1855979"
    })
    void aDisplayMayListenInNoFolder(boolean listens, String socket) {
        assertThat(Display.listensInNoFolder(socket, "/tmp/.X11-unix/X7")).isEqualTo(listens);
    }

    /** Names of sockets are bytes, in whatever letters or none. */
    @Test
    void aDisplayIsFoundAmongSocketsOfAnyName(@TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("unix"), """
                Num               RefCount Protocol Flags    Type St Inode Path
                000000008b7c9206: 00000002 00000000 00010000 0001 01 2596346 @\u00ff\u00fe
                00000000cbd5e90e: 00000002 00000000 00010000 0001 01 1855979 @/tmp/.X11-unix/X7
                """, StandardCharsets.ISO_8859_1);
        assertThat(Display.listensInNoFolder(list, "/tmp/.X11-unix/X7")).isTrue();
        assertThat(Display.listensInNoFolder(list, "/tmp/.X11-unix/X8")).isFalse();
    }

    /** The system says it in the person's language. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cannot open shared object file: No such file or directory",
                "Kann die Shared-Object-Datei nicht öffnen: Datei oder Verzeichnis nicht gefunden"
            })
    void aMissingLibraryIsNamed(String said) {
        var missing = new UnsatisfiedLinkError(
                "/usr/lib/sayso/lib/runtime/lib/libjavafx_font_pango.so: libpangoft2-1.0.so.0: " + said);

        assertThat(Display.undrawn(new CompletionException(missing)))
                .isInstanceOfSatisfying(FaultException.class, e -> {
                    assertThat(e.fault().code()).isEqualTo("panel.no-library");
                    assertThat(e.fault().arguments()).containsExactly("libpangoft2-1.0.so.0");
                });
        var damaged = new CompletionException(
                new UnsatisfiedLinkError("/usr/lib/libone.so: /usr/lib/libtwo.so.1: undefined symbol: three"));
        assertThat(Display.undrawn(damaged)).isSameAs(damaged);
        var other = new CompletionException(new IllegalStateException("a fault of its own"));
        assertThat(Display.undrawn(other)).isSameAs(other);
    }

    @Test
    void whereNothingListensThereIsNoDisplay() {
        assertThat(Display.missing(Map.of("DISPLAY", ":32000"), "Linux")).contains(Display.NO_DISPLAY);
        assertThat(Display.missing(Map.of(), "Linux")).contains(Display.NO_DISPLAY);
    }
}
