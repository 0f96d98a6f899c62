package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads an edition from a file of any {@link Format}. The same bytes under the same kind of name give the same edition. */
final class EditionReader {
    static final int LARGEST = 4 * 1024 * 1024;

    private EditionReader() {}

    static Edition read(Path file) {
        return read(file, bytes(file));
    }

    /** @param file what the bytes were read from: its name tells the format, and faults name it */
    static Edition read(Path file, byte[] bytes) {
        Format.refuseForeign(file, bytes);
        var text = Encoding.decode(file, bytes);
        var manuscript = switch (Format.of(file, text)) {
            case TEXT -> TextReader.read(file, text);
            case MARKDOWN -> MarkdownReader.read(file, text);
            case HTML -> HtmlReader.read(file, text);
        };
        return Composer.compose(manuscript, sha256(bytes));
    }

    /** The file's bytes; only files, since a pipe or a device may never end. */
    static byte[] bytes(Path file) {
        var name = String.valueOf(file.getFileName());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw fault(file, "statement.not-a-file", name);
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw fault(file, "statement.too-large", name, String.valueOf(LARGEST >> 20));
            }
            return bytes;
        } catch (NoSuchFileException absent) {
            throw new FaultException(fault(file, "statement.missing", name).fault(), absent);
        } catch (IOException | SecurityException unreadable) {
            throw new FaultException(fault(file, "statement.not-readable", name).fault(), unreadable);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static FaultException fault(Path file, String code, String... arguments) {
        return new FaultException(Fault.at(Place.of(file), Fault.Kind.INPUT, code, arguments));
    }
}
