package dev.sayso.sent;

import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import dev.sayso.support.bundle.DpkgStatus;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;

/** What the system's own database says is installed: name and version of each, sorted. */
final class Software {
    private static final List<String> RPM =
            List.of("/usr/bin/rpm", "--query", "--all", "--queryformat", "%{NAME} %{VERSION}-%{RELEASE}\\n");
    private static final List<String> RPM_DATABASES = List.of("usr/lib/sysimage/rpm", "var/lib/rpm");
    private static final List<String> UNINSTALL = List.of(
            "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
            "HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
            "HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
    private static final List<String> MAC =
            List.of("/usr/sbin/system_profiler", "-json", "-detailLevel", "mini", "SPApplicationsDataType");

    private Software() {}

    /** Nothing where the system has no such database that SaySo knows. */
    static List<String> installed(Look look) throws IOException, InterruptedException {
        return (look.machine().linux() ? linux(look) : elsewhere(look))
                .stream().sorted().distinct().toList();
    }

    private static List<String> linux(Look look) throws IOException, InterruptedException {
        if (look.has(DpkgStatus.FILE)) {
            return DpkgStatus.installed(look.text(DpkgStatus.FILE, SystemCommands.MOST_BYTES));
        }
        return RPM_DATABASES.stream().anyMatch(look::has)
                ? look.commands().run(RPM).lines().toList()
                : List.of();
    }

    private static List<String> elsewhere(Look look) throws IOException, InterruptedException {
        if (!look.machine().windows()) {
            return mac(look.commands().run(MAC));
        }
        var found = new ArrayList<String>();
        for (var key : UNINSTALL) {
            found.addAll(Registry.programs(look.commands().run(Registry.query(key))));
        }
        return found;
    }

    private static List<String> mac(String printed) throws IOException {
        try {
            return Json.read(printed).objects("SPApplicationsDataType").stream()
                    .map(program -> program.string("_name") + " "
                            + program.optionalString("version").orElse(""))
                    .toList();
        } catch (MalformedJson e) {
            throw new FileSystemException(MAC.getFirst(), null, e.getMessage());
        }
    }
}
