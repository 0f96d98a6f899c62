package dev.sayso.policy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A key of Windows' registry that policy was read from.
 *
 * @param name the key: {@code HKLM\Software\Policies\SaySo}
 * @param sha256 of what the system's own command printed of it, in hexadecimal digits; empty where it was not there, or could not be read
 */
public record RegistryKey(String name, Optional<String> sha256) {
    static RegistryKey missing(String name) {
        return new RegistryKey(name, Optional.empty());
    }

    static RegistryKey of(String name, byte[] printed) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(printed);
            return new RegistryKey(name, Optional.of(HexFormat.of().formatHex(hash)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
