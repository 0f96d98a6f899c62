package dev.sayso.support.bundle;

import java.util.ArrayList;
import java.util.List;

/** Debian's own database of what is installed. */
public final class DpkgStatus {
    /** Where it lies, from the root. */
    public static final String FILE = "var/lib/dpkg/status";

    private DpkgStatus() {}

    /** Name and version of each package that is installed. */
    public static List<String> installed(String status) {
        var found = new ArrayList<String>();
        String name = "";
        var installed = false;
        for (var line : (Iterable<String>) status.lines()::iterator) {
            if (line.startsWith("Package: ")) {
                name = line.substring("Package: ".length());
                installed = false;
            } else if (line.startsWith("Status: ")) {
                installed = line.endsWith(" installed");
            } else if (line.startsWith("Version: ") && installed) {
                found.add(name + " " + line.substring("Version: ".length()));
            }
        }
        return found;
    }
}
