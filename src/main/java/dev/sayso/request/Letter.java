package dev.sayso.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A request in words, ready to be sent.
 *
 * @param text its lines end in line feeds
 */
public record Letter(String subject, String text) {

    /** SHA-256 of {@link #whole()} in UTF-8, lower-case hexadecimal. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(whole().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Subject, an empty line, text: what is copied. */
    public String whole() {
        return subject + "\n\n" + text;
    }
}
