package dev.sayso.support;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.SetAside;
import dev.sayso.files.TrustedFile;
import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file that keeps a person's cases, the latest last. Written under the profile's lock. */
public final class CaseStore {
    /** Cases that have ended are forgotten from the oldest on; the history keeps what was said. */
    private static final int MOST_CASES = 100;

    private static final int MAX_BYTES = 2 << 20;

    private final Path file;
    private final TrustedFile trusted;
    private final AtomicFile atomic;

    /** @param state the folder it lies in; need not exist */
    public CaseStore(Path state, Disk disk) {
        this.file = state.resolve("cases.json").toAbsolutePath();
        this.trusted = new TrustedFile(disk, MAX_BYTES);
        this.atomic = new AtomicFile(disk);
    }

    /** Where it lies, or would lie. */
    public Path file() {
        return file;
    }

    /**
     * The cases, the latest last; empty where there is no file.
     *
     * @throws FaultException where it can't be read or trusted: then no case allows anything
     */
    public Optional<List<SupportCase>> load() {
        return trusted.read(file).map(this::parse);
    }

    /** Files that could not be read and were moved aside. */
    public List<Path> setAside() {
        return SetAside.of(file).stream().sorted().toList();
    }

    /**
     * Puts these cases in place of what lies there.
     *
     * @throws FaultException where they can't be saved; then what lay there still does
     */
    public void save(List<SupportCase> cases, Instant now) {
        save(cases, now, Optional.empty());
    }

    /** The same, where what lies there can't be read: it is moved aside. */
    public void saveBeside(List<SupportCase> cases, Instant now) {
        save(cases, now, Optional.of(SetAside.nameFor(trusted.real(file), now)));
    }

    private void save(List<SupportCase> cases, Instant now, Optional<Path> keep) {
        var content = Json.write(CaseJson.write(fitting(cases, now))).getBytes(StandardCharsets.UTF_8);
        if (content.length > MAX_BYTES) {
            throw new FaultException(Fault.at(
                    Place.of(file),
                    Fault.Kind.STORAGE,
                    "case.too-full",
                    file.toString(),
                    Integer.toString(MAX_BYTES / 1024)));
        }
        atomic.replace(trusted.real(file), content, keep);
    }

    private static List<SupportCase> fitting(List<SupportCase> cases, Instant now) {
        var surplus = cases.size() - MOST_CASES;
        var oldest = cases.stream()
                .filter(one -> one.standing(now) != Standing.OPEN)
                .limit(Math.max(0, surplus))
                .toList();
        return cases.stream().filter(one -> !oldest.contains(one)).toList();
    }

    private List<SupportCase> parse(byte[] content) {
        try {
            var json = Json.read(Utf8.text(content));
            if (json.integer("format") > CaseJson.FORMAT) {
                throw new FaultException(
                        Fault.at(Place.of(file), Fault.Kind.STORAGE, "case.newer-format", file.toString()));
            }
            return CaseJson.read(json);
        } catch (MalformedJson e) {
            throw new FaultException(
                    Fault.at(
                            Place.of(file, e.position()),
                            Fault.Kind.STORAGE,
                            "case.malformed",
                            file.toString(),
                            String.valueOf(e.getMessage()),
                            Integer.toString(e.position().line()),
                            Integer.toString(e.position().column())),
                    e);
        }
    }

    /** Whether the file's content is to blame: only then is it moved aside. */
    public static boolean malformed(Fault fault) {
        return Stream.of("case.malformed", "storage.too-large").anyMatch(fault.code()::equals);
    }
}
