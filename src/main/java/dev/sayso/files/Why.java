package dev.sayso.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/** Why a file could not be read or written, in the system's own words where it has some. */
public final class Why {
    private Why() {}

    /** The reason alone: the path that an exception's own message begins with is left out, because a fault names it. */
    public static String of(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "no such file or folder";
            case NotDirectoryException _ -> "not a folder";
            case FileSystemException said when said.getReason() != null -> said.getReason();
            default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        };
    }
}
