package dev.sayso.sent;

import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Tells of a machine's connections to networks, without using any. */
@FunctionalInterface
interface Connections {
    /** Those that are up, but for the one to itself. */
    List<Connection> now() throws IOException;

    /** A way onto a network. */
    record Connection(String name, String kind, String hardware, List<String> addresses) {
        public Connection {
            addresses = List.copyOf(addresses);
        }
    }

    /** This machine's. */
    static Connections own(Path root) {
        return () -> {
            var found = NetworkInterface.networkInterfaces()
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
            var connections = new ArrayList<Connection>();
            for (var one : found) {
                if (one.isUp() && !one.isLoopback()) {
                    connections.add(
                            connection(one, root.resolve("sys/class/net").resolve(one.getName())));
                }
            }
            return connections;
        };
    }

    private static Connection connection(NetworkInterface one, Path told) throws IOException {
        var hardware = one.getHardwareAddress();
        var addresses = one.inetAddresses()
                .map(address -> address.getHostAddress().replaceFirst("%.*", ""))
                .sorted()
                .toList();
        return new Connection(
                one.getName(),
                kind(one, told),
                hardware == null ? "" : HexFormat.ofDelimiter(":").formatHex(hardware),
                addresses);
    }

    private static String kind(NetworkInterface one, Path told) throws IOException {
        var called = String.valueOf(one.getDisplayName()).toLowerCase(Locale.ROOT);
        if (Files.exists(told.resolve("wireless")) || called.contains("wi-fi") || called.contains("wireless")) {
            return "wireless";
        }
        if (one.isPointToPoint() || Files.exists(told.resolve("tun_flags"))) {
            return "tunnel";
        }
        var madeUp = Files.exists(told) && !Files.exists(told.resolve("device"));
        return madeUp || one.isVirtual() ? "virtual" : "wired";
    }
}
