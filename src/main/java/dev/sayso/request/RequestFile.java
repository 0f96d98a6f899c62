package dev.sayso.request;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.SetAside;
import dev.sayso.files.TrustedFile;
import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The file of requests. What can't be read is set aside before the next is written, and never overwritten. */
final class RequestFile {
    static final int MAX_BYTES = 8 << 20;
    private static final String MALFORMED = "request.malformed";

    private final Path file;
    private final Disk disk;
    private final InstantSource clock;
    private final TrustedFile trusted;
    private final AtomicFile atomic;

    RequestFile(Path file, Disk disk, InstantSource clock) {
        this.file = file.toAbsolutePath();
        this.disk = disk;
        this.clock = clock;
        this.trusted = new TrustedFile(disk, MAX_BYTES);
        this.atomic = new AtomicFile(disk);
    }

    Path path() {
        return file;
    }

    /** @throws FaultException where something lies there that can't be read or must not be trusted */
    List<Request> read() {
        return trusted.read(file).map(this::parse).orElseGet(List::of);
    }

    /** The same to write on: a damaged file is set aside first, and the log begins anew. */
    List<Request> readToWrite() {
        try {
            return read();
        } catch (FaultException e) {
            var damaged = e.fault().code().equals(MALFORMED) || e.fault().code().equals("storage.too-large");
            if (!damaged) {
                throw e;
            }
            setAside();
            return List.of();
        }
    }

    /** @throws FaultException where it can't be saved; then the file is as it was */
    void write(List<Request> requests) {
        var content = Json.write(RequestJson.write(requests)).getBytes(StandardCharsets.UTF_8);
        if (content.length > MAX_BYTES) {
            throw new FaultException(Fault.at(
                    Place.of(file),
                    Kind.STORAGE,
                    "request.too-full",
                    file.toString(),
                    Integer.toString(MAX_BYTES >> 20)));
        }
        atomic.replace(trusted.real(file), content, Optional.empty());
    }

    private void setAside() {
        var real = trusted.real(file);
        try {
            disk.move(real, SetAside.nameFor(real, clock.instant()));
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(
                            Place.of(file),
                            Kind.STORAGE,
                            "storage.unwritable",
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    private List<Request> parse(byte[] content) {
        try {
            var json = Json.read(Utf8.text(content));
            var format = json.integer("format");
            if (format > RequestJson.FORMAT) {
                throw new FaultException(Fault.at(
                        Place.of(file), Kind.INPUT, "request.newer", file.toString(), Integer.toString(format)));
            }
            return RequestJson.read(json);
        } catch (MalformedJson e) {
            var at = e.position();
            throw new FaultException(
                    Fault.at(
                            Place.of(file, at),
                            Kind.INPUT,
                            MALFORMED,
                            file.toString(),
                            String.valueOf(e.getMessage()),
                            Integer.toString(at.line()),
                            Integer.toString(at.column())),
                    e);
        }
    }
}
