package dev.sayso.files;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file for a person to take away, where nothing lies yet. */
public final class NewFile {
    private final Disk disk;

    public NewFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes it, for its owner alone.
     *
     * @throws FaultException {@code storage.exists} where something of that name is there, which is left as it is; otherwise
     *     where it can't be written, and then nothing is there
     */
    public void write(Path file, byte[] content) {
        try {
            disk.folder(AtomicFile.folderOf(file));
            try (var channel = disk.create(file)) {
                whole(file, () -> disk.write(channel, ByteBuffer.wrap(content)));
            }
        } catch (FileAlreadyExistsException e) {
            throw StorageFaults.fault(file, "storage.exists", e);
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unwritable", e);
        }
    }

    /** Something that may fail on its way to the disk. */
    private interface Writing {
        void run() throws IOException;
    }

    private static void whole(Path file, Writing writing) throws IOException {
        try {
            writing.run();
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
