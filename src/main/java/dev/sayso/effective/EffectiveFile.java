package dev.sayso.effective;

import dev.sayso.fault.FaultException;
import dev.sayso.files.AtomicFile;
import dev.sayso.files.Disk;
import dev.sayso.files.TrustedFile;
import dev.sayso.json.Json;
import dev.sayso.json.MalformedJson;
import dev.sayso.json.Utf8;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The file itself, in the state folder. That it can't be written or taken away never stops anything else. */
public final class EffectiveFile {
    /** Readers refuse a larger one. */
    public static final int MAX_BYTES = 1 << 20;

    private static final System.Logger LOG = System.getLogger(EffectiveFile.class.getName());

    private final Path file;
    private final Disk disk;

    public EffectiveFile(Path state, Disk disk) {
        this.file = state.toAbsolutePath().resolve("effective.json");
        this.disk = disk;
    }

    /** Where it lies, or would lie. */
    public Path file() {
        return file;
    }

    /** Whether anything lies there. */
    public boolean there() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** For how long it holds, where it says exactly that and readers will take its word. */
    public Optional<Span> says(Effective effective) {
        try {
            if (!readersTrust()) {
                return Optional.empty();
            }
            var content = new TrustedFile(disk, MAX_BYTES).read(file).map(Utf8::text);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            var json = Json.read(content.get());
            var span = new Span(Instant.parse(json.string("written")), Instant.parse(json.string("validUntil")));
            var same = Json.write(EffectiveJson.write(effective, span));
            return Optional.of(span).filter(_ -> same.equals(content.get()));
        } catch (FaultException | MalformedJson | DateTimeException | IOException e) {
            LOG.log(Level.DEBUG, "to be written anew: " + file, e);
            return Optional.empty();
        }
    }

    /** Replaces it; where that fails, or it would be larger than readers take, none lies there. */
    public void write(Effective effective, Span span) {
        var content = Json.write(EffectiveJson.write(effective, span)).getBytes(StandardCharsets.UTF_8);
        if (content.length > MAX_BYTES) {
            LOG.log(Level.WARNING, "too large for its readers, so it is not written: " + file);
            remove();
            return;
        }
        try {
            new AtomicFile(disk).replaceQuickly(file, content);
        } catch (FaultException e) {
            LOG.log(Level.WARNING, "readers see nothing allowed: can't write " + file, e);
            remove();
        }
    }

    /** Takes it away. One that can't be taken away is emptied; one that can't be emptied either is from other inputs by then. */
    public void remove() {
        try {
            disk.delete(file);
        } catch (NoSuchFileException e) {
            LOG.log(Level.DEBUG, "not there: " + file, e);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "emptying it, since it can't be taken away: " + file, e);
            empty();
        }
    }

    private void empty() {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING, LinkOption.NOFOLLOW_LINKS)) {
            disk.write(channel, ByteBuffer.allocate(0));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "readers find it older than what it was made from: " + file, e);
        }
    }

    private boolean readersTrust() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        return !file.getFileSystem().supportedFileAttributeViews().contains("posix")
                || PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                        .equals("rw-------");
    }
}
