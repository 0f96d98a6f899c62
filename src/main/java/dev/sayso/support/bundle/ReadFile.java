package dev.sayso.support.bundle;

import dev.sayso.files.Why;
import dev.sayso.support.AddedFile;
import dev.sayso.support.bundle.LeftOut.Reason;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;

/** Reads what a person added: that file and no other, whole or not at all. */
sealed interface ReadFile {
    /**
     * Text that was read whole.
     *
     * @param text what stands in it
     */
    record Content(String text) implements ReadFile {}

    /**
     * Nothing of it.
     *
     * @param detail what the system said, or how much would have been allowed
     */
    record Refused(Reason reason, String detail) implements ReadFile {}

    static ReadFile of(AddedFile added, int mostBytes) {
        try {
            // A file that was none may have become a link to one that the person never named.
            var isLink = Files.isSymbolicLink(added.path());
            if (isLink != added.target().isPresent()
                    || (isLink && !Optional.of(added.path().toRealPath()).equals(added.target()))) {
                return new Refused(Reason.ANOTHER_LINK, "");
            }
            return of(added.target().orElse(added.path()), mostBytes);
        } catch (IOException e) {
            return refused(e);
        }
    }

    /** Reads a file by its own name, following no link. */
    static ReadFile of(Path file, int mostBytes) {
        try {
            // Before it is opened: a pipe would be waited for, for ever.
            if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) {
                return new Refused(Reason.NOT_A_FILE, "");
            }
            try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
                    var in = Channels.newInputStream(channel)) {
                var bytes = in.readNBytes(mostBytes + 1);
                if (bytes.length > mostBytes) {
                    return new Refused(Reason.TOO_LARGE, Integer.toString(mostBytes >> 20));
                }
                return switch (Decoded.of(bytes)) {
                    case Decoded.Text(var text) -> new Content(text);
                    case Decoded.Refused(var reason) -> new Refused(reason, "");
                };
            }
        } catch (IOException e) {
            return refused(e);
        }
    }

    private static Refused refused(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Refused(Reason.MISSING, "");
        }
        if (e instanceof AccessDeniedException) {
            return new Refused(Reason.UNREADABLE, "");
        }
        return new Refused(Reason.UNREADABLE, Why.of(e));
    }
}
