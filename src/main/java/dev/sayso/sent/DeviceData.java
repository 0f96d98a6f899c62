package dev.sayso.sent;

import dev.sayso.sent.Connections.Connection;
import java.io.IOException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a device says of itself and its network. */
final class DeviceData {
    static final List<Source> SOURCES = List.of(
            Source.of(
                    "device.os",
                    List.of(
                            Field.open("name"),
                            Field.open("version"),
                            Field.open("kernel"),
                            Field.open("architecture")),
                    DeviceData::system),
            Source.of(
                    "device.software",
                    List.of(Field.open("installed")),
                    (look, into) -> into.list("installed", Software.installed(look))),
            Source.of(
                    "device.network",
                    List.of(Field.open("connections"), Field.covered("gateway"), Field.covered("domain")),
                    DeviceData::network),
            Source.of(
                    "device.ip-address",
                    List.of(Field.covered("addresses")),
                    (look, into) -> into.list("addresses", addresses(look))),
            Source.of("device.identifiers", Identifiers.FIELDS, Identifiers::collect),
            Source.of(
                    "device.region",
                    List.of(
                            Field.open("language"),
                            Field.open("region"),
                            Field.open("time-zone"),
                            Field.open("currency")),
                    DeviceData::region));

    private DeviceData() {}

    private static void system(Look look, Gathering into) {
        var machine = look.machine();
        into.put("name", release(look, "NAME", machine.property("os.name")));
        into.put("version", release(look, "VERSION", machine.property("os.version")));
        if (machine.linux()) {
            into.put("kernel", machine.property("os.version"));
        }
        into.put("architecture", machine.property("os.arch"));
    }

    /** What the distribution says of itself; what Java knows where there is none. */
    private static String release(Look look, String name, String otherwise) {
        return look.lines("etc/os-release").stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1).replace("\"", ""))
                .findFirst()
                .filter(found -> look.machine().linux())
                .orElse(otherwise);
    }

    private static void network(Look look, Gathering into) throws IOException {
        into.list(
                "connections",
                look.network().now().stream()
                        .map(one -> one.name() + ": " + one.kind())
                        .toList());
        into.put("gateway", gateway(look));
        into.put(
                "domain",
                look.lines("etc/resolv.conf").stream()
                        .filter(line -> line.startsWith("search ") || line.startsWith("domain "))
                        .map(line -> line.substring("search ".length()))
                        .findFirst()
                        .orElse(""));
    }

    /** The kernel's table has addresses in hexadecimal digits, the last part first. */
    private static String gateway(Look look) {
        return look.lines("proc/net/route").stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns.length > 2 && columns[1].equals("00000000"))
                .map(columns -> Long.parseLong(columns[2], 16))
                .map(address -> "%d.%d.%d.%d"
                        .formatted(address & 255, address >> 8 & 255, address >> 16 & 255, address >> 24 & 255))
                .findFirst()
                .orElse("");
    }

    private static List<String> addresses(Look look) throws IOException {
        return look.network().now().stream()
                .map(Connection::addresses)
                .flatMap(List::stream)
                .toList();
    }

    private static void region(Look look, Gathering into) {
        var locale = look.machine().locale();
        into.put("language", locale.getLanguage());
        into.put("region", locale.getCountry());
        into.put("time-zone", look.machine().zone().getId());
        into.put("currency", currency(locale));
    }

    private static String currency(Locale locale) {
        try {
            // There is a country without money: Antarctica.
            return Optional.ofNullable(Currency.getInstance(locale))
                    .map(Currency::getCurrencyCode)
                    .orElse("");
        } catch (IllegalArgumentException e) {
            // A language may be spoken in no country in particular, or in a whole part of the world.
            return "";
        }
    }
}
