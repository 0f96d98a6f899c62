package dev.sayso.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A real disk, but for one call that fails as disks do. It fails for root too, whom permissions don't stop. */
public class FailingDisk implements Disk {
    /** Has room for that many bytes of a file. */
    public static Disk full(int room) {
        return new FailingDisk() {
            @Override
            public void write(FileChannel channel, ByteBuffer content) throws IOException {
                var fits = content.duplicate().limit(Math.min(room, content.limit()));
                super.write(channel, fits);
                throw new FileSystemException(null, null, "No space left on device");
            }
        };
    }

    /** Its folders may be read and not written. */
    public static Disk readOnly() {
        return new FailingDisk() {
            @Override
            public FileChannel create(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }

            @Override
            public FileChannel openLock(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        };
    }

    /** Everything is written, but a file of that name is never moved into its place. */
    public static Disk failingMoveTo(String name) {
        return new FailingDisk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (!to.endsWith(name)) {
                    super.move(from, to);
                    return;
                }
                throw new FileSystemException(from.toString(), to.toString(), "Input/output error");
            }
        };
    }

    /** A file can't have a second name. */
    public static Disk withoutLinks() {
        return new FailingDisk() {
            @Override
            public void link(Path name, Path existing) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** The files on it may not be read by this user. */
    public static Disk unreadable() {
        return new FailingDisk() {
            @Override
            public InputStream open(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        };
    }

    /** The files on it are of that ownership. */
    public static Disk owned(Ownership ownership) {
        return new FailingDisk() {
            @Override
            public Ownership ownership(Path file) {
                return ownership;
            }
        };
    }
}
