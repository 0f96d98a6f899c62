package dev.sayso.support.bundle;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Disk;
import dev.sayso.files.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bundle, for its owner alone, and never over something that is there. */
public final class BundleWriter {
    /** The earliest time that an archive can tell: the same bundle is the same archive, whenever it is written. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Disk disk;

    public BundleWriter(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes an archive where the name ends in {@code .zip}, else a folder.
     *
     * @throws FaultException where something is there already, or it can't be written; then nothing of it is left
     */
    public void write(Bundle bundle, Facts facts, Path output) {
        if (Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(output);
        }
        var files = BundleFiles.of(bundle, facts);
        try {
            disk.folder(Objects.requireNonNull(output.toAbsolutePath().getParent()));
            if (output.toString().endsWith(".zip")) {
                create(output, zipped(files));
            } else {
                folder(output, files);
            }
        } catch (FileAlreadyExistsException e) {
            throw exists(output);
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(output), Kind.STORAGE, "storage.unwritable", output.toString(), Why.of(e)), e);
        }
    }

    private static FaultException exists(Path output) {
        return new FaultException(Fault.at(Place.of(output), Kind.STORAGE, "case.output-exists", output.toString()));
    }

    private void folder(Path folder, Map<String, byte[]> files) throws IOException {
        try {
            disk.folder(folder);
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                disk.folder(Objects.requireNonNull(path.getParent()));
                create(path, file.getValue());
            }
        } catch (IOException e) {
            discard(folder, files);
            throw e;
        }
    }

    /** Takes away what was written of it, and nothing else. */
    private static void discard(Path folder, Map<String, byte[]> files) throws IOException {
        for (var path : files.keySet()) {
            Files.deleteIfExists(folder.resolve(path));
        }
        for (var inner : new String[] {"files", "values", ""}) {
            Files.deleteIfExists(folder.resolve(inner));
        }
    }

    private void create(Path file, byte[] content) throws IOException {
        try (var channel = disk.create(file)) {
            disk.write(channel, ByteBuffer.wrap(content));
            disk.force(channel);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
