package dev.sayso.template;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Why;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Puts a template's files where an administrator wants them. */
public final class TemplateFolder {
    private static final System.Logger LOG = System.getLogger(TemplateFolder.class.getName());

    private final Path folder;

    public TemplateFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Writes those that are not there yet, and returns where all of them lie. Files that somebody has worked on are never
     * overwritten.
     *
     * @throws FaultException {@code template.exists} where a file is there with another content; then nothing was written
     */
    public List<Path> write(List<TemplateFile> files) {
        files.forEach(this::refuseOther);
        return files.stream().map(this::write).toList();
    }

    private void refuseOther(TemplateFile file) {
        var path = path(file);
        try {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    && !(Files.isRegularFile(path) && Files.readString(path).equals(file.text()))) {
                throw new FaultException(Fault.at(Place.of(path), Kind.STORAGE, "template.exists", path.toString()));
            }
        } catch (IOException e) {
            throw new FaultException(Fault.at(Place.of(path), Kind.STORAGE, "template.exists", path.toString()), e);
        }
    }

    private Path write(TemplateFile file) {
        var path = path(file);
        try {
            if (Files.notExists(path)) {
                makeFolder(path.resolveSibling(".").normalize());
                // Whole or not at all: half a file would be taken for somebody's work the next time.
                var part = Files.writeString(path.resolveSibling(path.getFileName() + ".part"), file.text());
                permit(part, "rw-r--r--");
                Files.move(part, path);
            }
            return path;
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(path), Kind.STORAGE, "storage.unwritable", path.toString(), Why.of(e)), e);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var above = folder.getParent();
        if (above != null) {
            makeFolder(above);
        }
        Files.createDirectory(folder);
        permit(folder, "rwxr-xr-x");
    }

    /** Whatever the umask: a policy that others may write is trusted by nobody, and one that they may not read holds for nobody. */
    private static void permit(Path path, String posix) {
        try {
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(posix));
            }
        } catch (IOException e) {
            // A stick may know nothing of permissions; what is copied from there gets its own.
            LOG.log(Level.DEBUG, "permissions stay as they are: " + path, e);
        }
    }

    private Path path(TemplateFile file) {
        return folder.resolve(file.path()).normalize();
    }
}
