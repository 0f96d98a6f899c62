package dev.sayso.policy;

import dev.sayso.fault.Fault;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Windows: {@code HKLM\Software\Policies\SaySo}, which only administrators may write. Read by the system's own tool, whose
 * way is a constant: no variable leads to another one.
 */
final class WindowsRegistrySource implements PolicySource {
    static final String PARENT = "HKLM\\Software\\Policies";
    static final String KEY = PARENT + "\\SaySo";

    private static final String SYSTEM = "C:\\Windows\\System32\\";

    private final Path name = Path.of(KEY);
    private final SystemCommand command;
    private final PolicyReader reader;
    private final InstantSource clock;

    WindowsRegistrySource(SystemCommand command, PolicyReader reader, InstantSource clock) {
        this.command = command;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Path name() {
        return name;
    }

    @Override
    public List<Reading> read() {
        return take().readings();
    }

    @Override
    public Taken take() {
        try {
            // A key that is not there and one that may not be read end alike, so first whether its parent lists it.
            if (!listed(Utf8.text(query(PARENT, "")))) {
                return new Taken(List.of(), List.of(RegistryKey.missing(KEY)));
            }
            var printed = query(KEY, " /s");
            return new Taken(List.of(reading(printed)), List.of(RegistryKey.of(KEY, printed)));
        } catch (MalformedJson e) {
            return untold(PolicyFaults.malformed(name, e));
        } catch (IOException e) {
            return untold(PolicyFaults.unreadable(name, e));
        }
    }

    private Reading reading(byte[] printed) {
        try {
            return reader.read(name, RegistryText.tree(Utf8.text(printed)));
        } catch (MalformedJson e) {
            return Reading.failed(name, PolicyFaults.malformed(name, e));
        }
    }

    private Taken untold(Fault fault) {
        return new Taken(List.of(Reading.failed(name, fault)), List.of(RegistryKey.missing(KEY)));
    }

    /** The registry has no cheap stamp, so it is read again once a second, where anybody asks. */
    @Override
    public Object stamp() {
        Instant second = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return second;
    }

    private byte[] query(String key, String options) throws IOException {
        // The code page first: what is printed is otherwise in the console's own, and loses letters.
        var line = "%schcp.com 65001 >nul & %sreg.exe query %s%s".formatted(SYSTEM, SYSTEM, key, options);
        return command.run(List.of(SYSTEM + "cmd.exe", "/d", "/c", line));
    }

    private static boolean listed(String subkeys) {
        return subkeys.lines()
                .map(line -> line.strip().toLowerCase(Locale.ROOT))
                .anyMatch(line -> line.startsWith("hkey_local_machine\\") && line.endsWith("\\policies\\sayso"));
    }
}
