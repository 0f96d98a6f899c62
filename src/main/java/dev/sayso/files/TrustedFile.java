package dev.sayso.files;

import dev.sayso.fault.FaultException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads small files whose word will be taken for something: only from an owner who may say it. */
public final class TrustedFile {
    private final Disk disk;
    private final int maxBytes;

    /** @param maxBytes a larger file is refused, unread */
    public TrustedFile(Disk disk, int maxBytes) {
        this.disk = disk;
        this.maxBytes = maxBytes;
    }

    /**
     * The file's content; empty where there is no file.
     *
     * @throws dev.sayso.fault.FaultException where something lies there that can't be read or must not be trusted
     */
    public Optional<byte[]> read(Path file) {
        return exists(file) ? Optional.of(content(file)) : Optional.empty();
    }

    /**
     * The file itself, links followed, fit to be read; empty where there is no file. It may be of any size.
     *
     * @throws dev.sayso.fault.FaultException where something lies there that can't be read or must not be trusted
     */
    public Optional<Path> locate(Path file) {
        if (!exists(file)) {
            return Optional.empty();
        }
        var real = real(file);
        try {
            attributes(file, real);
        } catch (AccessDeniedException e) {
            throw StorageFaults.fault(file, "storage.not-yours", e);
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unreadable", e);
        }
        return Optional.of(real);
    }

    private static boolean exists(Path file) {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (AccessDeniedException e) {
            throw StorageFaults.fault(file, "storage.not-yours", e);
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unreadable", e);
        }
    }

    /**
     * The file that a name leads to, links followed; the name itself where nothing lies there yet.
     *
     * @throws dev.sayso.fault.FaultException where it is a link that leads nowhere, or the root of a disk
     */
    public Path real(Path file) {
        if (file.getFileName() == null) {
            throw StorageFaults.fault(file, "storage.not-a-file");
        }
        if (!Files.isSymbolicLink(file)) {
            return file;
        }
        try {
            return file.toRealPath();
        } catch (AccessDeniedException e) {
            throw StorageFaults.fault(file, "storage.not-yours", e);
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.dangling-link", e);
        }
    }

    private byte[] content(Path file) {
        var real = real(file);
        try {
            if (attributes(file, real).size() > maxBytes) {
                throw tooLarge(file);
            }
            try (var in = disk.open(real)) {
                var bytes = in.readNBytes(maxBytes + 1);
                if (bytes.length > maxBytes) {
                    throw tooLarge(file);
                }
                return bytes;
            }
        } catch (AccessDeniedException e) {
            throw StorageFaults.fault(file, "storage.not-yours", e);
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unreadable", e);
        }
    }

    private BasicFileAttributes attributes(Path file, Path real) throws IOException {
        // Before it is opened: a pipe would be waited for, for ever.
        var attributes = Files.readAttributes(real, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw StorageFaults.fault(file, "storage.not-a-file");
        }
        var ownership = disk.ownership(real);
        if (!ownership.trusted()) {
            throw distrusted(file, real, "storage.foreign-owner", ownership.owner());
        }
        if (ownership.writableByAll()) {
            throw distrusted(file, real, "storage.writable-by-all");
        }
        return attributes;
    }

    /** Where no file has an owner of its own, telling the person to change it would send them round in circles. */
    private FaultException distrusted(Path file, Path real, String code, String... more) throws IOException {
        return disk.ownerless(real)
                .map(kind -> StorageFaults.fault(file, "storage.no-owners", kind))
                .orElseGet(() -> StorageFaults.fault(file, code, more));
    }

    private RuntimeException tooLarge(Path file) {
        return StorageFaults.fault(file, "storage.too-large", Integer.toString(maxBytes / 1024));
    }
}
