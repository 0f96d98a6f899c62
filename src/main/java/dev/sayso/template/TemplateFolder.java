package dev.sayso.template;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Puts a template's files where an administrator wants them. */
public final class TemplateFolder {
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
                Files.createDirectories(path.resolveSibling("."));
                // Whole or not at all: half a file would be taken for somebody's work the next time.
                var part = Files.writeString(path.resolveSibling(path.getFileName() + ".part"), file.text());
                Files.move(part, path);
            }
            return path;
        } catch (IOException e) {
            throw new FaultException(
                    Fault.at(Place.of(path), Kind.STORAGE, "storage.unwritable", path.toString(), Why.of(e)), e);
        }
    }

    private Path path(TemplateFile file) {
        return folder.resolve(file.path()).normalize();
    }
}
