package dev.sayso.preset;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file to put in place. */
final class Placement {
    private final Path target;
    private final byte[] content;

    Placement(Path target, byte[] content) {
        this.target = target;
        this.content = content.clone();
    }

    Path target() {
        return target;
    }

    byte[] content() {
        return content.clone();
    }

    String sha256() {
        return sha256(content);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
