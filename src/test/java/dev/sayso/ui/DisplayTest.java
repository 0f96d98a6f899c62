package dev.sayso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.FaultException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aMissingLibraryIsNamed() {
        var missing = new UnsatisfiedLinkError(
                "/usr/lib/sayso/lib/runtime/lib/libjavafx_font_pango.so: libpangoft2-1.0.so.0: cannot open shared object file: No such file or directory");

        assertThat(Display.undrawn(new CompletionException(missing)))
                .isInstanceOfSatisfying(FaultException.class, e -> {
                    assertThat(e.fault().code()).isEqualTo("panel.no-library");
                    assertThat(e.fault().arguments()).containsExactly("libpangoft2-1.0.so.0");
                });
        var other = new CompletionException(new IllegalStateException("a fault of its own"));
        assertThat(Display.undrawn(other)).isSameAs(other);
    }

    @Test
    void whereNothingListensThereIsNoDisplay() {
        assertThat(Display.missing(Map.of("DISPLAY", ":32000"), "Linux")).contains(Display.NO_DISPLAY);
        assertThat(Display.missing(Map.of(), "Linux")).contains(Display.NO_DISPLAY);
    }
}
