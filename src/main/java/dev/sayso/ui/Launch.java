package dev.sayso.ui;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells an X desktop that an open window is what a click in its menu led to. Without that it takes the window for one that
 * steals the focus, leaves it behind the others, and shows for a while that something is still starting. The toolkit knows
 * this for a window's first showing alone. To be called on the toolkit's thread.
 */
final class Launch {
    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
    private static final String GDK = "libgdk-3.so.0";
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,512}");

    private Launch() {}

    /** What the window does next, it does because of the launch of that id, as in {@code DESKTOP_STARTUP_ID}. */
    static void received(String id) {
        call(id, "gdk_x11_display_set_startup_notification_id");
    }

    /** The launch of that id has led to a window. */
    static void completed(String id) {
        call(id, "gdk_display_notify_startup_complete");
    }

    /** Calls what takes the display and the id. */
    @SuppressWarnings("restricted")
    private static void call(String id, String name) {
        if (!ID.matcher(id).matches()) {
            return;
        }
        try (var arena = Arena.ofConfined()) {
            // For good: it can't be loaded a second time.
            var gdk = SymbolLookup.libraryLookup(GDK, Arena.global());
            var display = (MemorySegment) function(gdk, "gdk_display_get_default", FunctionDescriptor.of(ADDRESS))
                    .invokeExact();
            // There is none where the toolkit draws without a window.
            if (display.address() != 0) {
                function(gdk, name, FunctionDescriptor.ofVoid(ADDRESS, ADDRESS))
                        .invokeExact(display, arena.allocateFrom(id));
            }
        } catch (Throwable e) {
            // No X desktop: other systems bring forward whatever asks for it.
            LOG.debug("the desktop was not told of {}", id, e);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(SymbolLookup library, String name, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), shape);
    }
}
