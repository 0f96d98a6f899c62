package dev.sayso.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A file held open to be read in parts and to grow; each failure is told as a fault. */
public final class OpenFile implements AutoCloseable {
    private final Disk disk;
    private final Path file;
    private final FileChannel channel;

    private OpenFile(Disk disk, Path file, FileChannel channel) {
        this.disk = disk;
        this.file = file;
        this.channel = channel;
    }

    /** Opens a file that must be there, to read it. */
    public static OpenFile toRead(Path file) {
        try {
            return new OpenFile(Disk.REAL, file, FileChannel.open(file, StandardOpenOption.READ));
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unreadable", e);
        }
    }

    /** Opens a file to read and to write in it; makes it, and its folder, where it is not there yet. */
    public static OpenFile toWrite(Disk disk, Path file) {
        try {
            disk.folder(AtomicFile.folderOf(file));
            return new OpenFile(disk, file, disk.openShared(file));
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unwritable", e);
        }
    }

    public long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unreadable", e);
        }
    }

    /**
     * Fills {@code into} from {@code at} on, as far as the file goes.
     *
     * @return how many bytes were read
     */
    public int read(long at, byte[] into, int offset, int length) {
        var buffer = ByteBuffer.wrap(into, offset, length);
        try {
            for (int read = 0; buffer.hasRemaining() && read >= 0; ) {
                read = channel.read(buffer, at + (buffer.position() - offset));
            }
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unreadable", e);
        }
        return buffer.position() - offset;
    }

    /** The bytes from {@code from} until before {@code to}, or until the file's end. */
    public byte[] read(long from, long to) {
        var bytes = new byte[Math.toIntExact(Math.max(0, Math.min(to, size()) - from))];
        var read = read(from, bytes, 0, bytes.length);
        return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }

    /**
     * Adds {@code content} at {@code end} in one write and makes it last.
     *
     * @throws dev.sayso.fault.FaultException where that failed; then the file is cut back to {@code end} if it can be
     */
    public void append(long end, byte[] content) {
        try {
            channel.position(end);
            disk.write(channel, ByteBuffer.wrap(content));
            disk.force(channel);
        } catch (IOException e) {
            cutBack(end, e);
            throw StorageFaults.fault(file, "storage.unwritable", e);
        }
    }

    private void cutBack(long end, IOException cause) {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Puts {@code content} in place of what the file holds; after a power cut the old content may be back. */
    public void overwrite(byte[] content) {
        try {
            channel.position(0);
            disk.write(channel, ByteBuffer.wrap(content));
            channel.truncate(content.length);
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unwritable", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw StorageFaults.fault(file, "storage.unwritable", e);
        }
    }
}
