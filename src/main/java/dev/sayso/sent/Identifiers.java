package dev.sayso.sent;

import dev.sayso.sent.Connections.Connection;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers and names that mark this one device among all others. */
final class Identifiers {
    static final List<Field> FIELDS = List.of(
            Field.covered("machine-id"),
            Field.covered("host-name"),
            Field.covered("hardware-addresses"),
            Field.covered("hardware-id"),
            Field.covered("serial"));

    private static final String WINDOWS = "HKLM\\SOFTWARE\\Microsoft\\Cryptography";
    private static final List<String> MAC = List.of("/usr/sbin/ioreg", "-rd1", "-c", "IOPlatformExpertDevice");
    private static final Pattern MAC_VALUE = Pattern.compile("\"(\\w+)\" = \"([^\"]*)\"");

    private Identifiers() {}

    static void collect(Look look, Gathering into) throws IOException, InterruptedException {
        into.list(
                "hardware-addresses",
                look.network().now().stream().map(Connection::hardware).toList());
        if (look.machine().linux()) {
            linux(look, into);
        } else if (look.machine().windows()) {
            var printed = look.commands().run(Registry.query(WINDOWS));
            into.put("machine-id", Registry.value(printed, "MachineGuid").orElse(""));
        } else {
            mac(look.commands().run(MAC), into);
        }
    }

    private static void linux(Look look, Gathering into) {
        into.put("machine-id", look.line("etc/machine-id"));
        into.put("host-name", look.line("etc/hostname"));
        // The system shows these to its administrator alone.
        into.put("hardware-id", look.line("sys/class/dmi/id/product_uuid"));
        into.put("serial", look.line("sys/class/dmi/id/product_serial"));
    }

    private static void mac(String printed, Gathering into) {
        var values = MAC_VALUE.matcher(printed);
        while (values.find()) {
            switch (values.group(1)) {
                case "IOPlatformUUID" -> into.put("hardware-id", values.group(2));
                case "IOPlatformSerialNumber" -> into.put("serial", values.group(2));
                default -> {}
            }
        }
    }
}
