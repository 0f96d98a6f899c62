package dev.sayso.support.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The machine that values are collected from.
 *
 * @param properties what Java tells of it, by name
 * @param root the folder that {@code etc}, {@code proc} and {@code var} lie in
 * @param disk the folder whose disk is told of
 * @param version SaySo's own
 * @param registry reads the registry, on Windows alone; empty where that fails
 */
public record Machine(
        Map<String, String> properties,
        Path root,
        Path disk,
        Locale locale,
        ZoneId zone,
        String version,
        Supplier<Optional<String>> registry) {
    public Machine {
        properties = Map.copyOf(properties);
    }

    /** This one. */
    public static Machine own(Properties properties, Path disk, Locale locale, ZoneId zone, String version) {
        var known = properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), properties::getProperty));
        return new Machine(known, Path.of("/"), disk, locale, zone, version, Registry::read);
    }

    /** What Java tells by that name; empty where it tells nothing. */
    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    public boolean linux() {
        return property("os.name").equals("Linux");
    }

    public boolean windows() {
        return property("os.name").startsWith("Windows");
    }

    public int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    long heap() {
        return Runtime.getRuntime().maxMemory();
    }

    /** Size and free room of the disk, in bytes. */
    long[] room() throws IOException {
        Path there = disk;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        var store = Files.getFileStore(there);
        return new long[] {store.getTotalSpace(), store.getUsableSpace()};
    }
}
