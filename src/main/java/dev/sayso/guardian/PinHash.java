package dev.sayso.guardian;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a PIN: PBKDF2 with HMAC-SHA-256, as the OWASP Password Storage Cheat Sheet has it. The numbers stand
 * beside the hash, so that they can grow.
 *
 * @param iterations how often the hash is hashed
 * @param salt in hexadecimal
 * @param hash in hexadecimal
 */
record PinHash(int iterations, String salt, String hash) {
    /** What the cheat sheet asks for at the least. */
    static final int ITERATIONS = 600_000;

    /** More would keep whoever types a PIN waiting for minutes: a file that says more was not written by SaySo. */
    static final int MOST_ITERATIONS = 20_000_000;

    static final int SALT_BYTES = 16;
    static final int HASH_BYTES = 32;

    private static final String FUNCTION = "PBKDF2WithHmacSHA256";

    static PinHash of(Pin pin, int iterations, RandomGenerator random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = hash(pin, iterations, salt);
        try {
            return new PinHash(
                    iterations, HexFormat.of().formatHex(salt), HexFormat.of().formatHex(hash));
        } finally {
            Arrays.fill(hash, (byte) 0);
        }
    }

    /** Takes as long whatever the PIN is. */
    boolean matches(Pin pin) {
        var expected = HexFormat.of().parseHex(hash);
        var found = hash(pin, iterations, HexFormat.of().parseHex(salt));
        try {
            return MessageDigest.isEqual(expected, found);
        } finally {
            Arrays.fill(found, (byte) 0);
        }
    }

    private static byte[] hash(Pin pin, int iterations, byte[] salt) {
        var characters = pin.characters();
        // What is too long to be a PIN is no PIN, and must not cost more than one.
        var typed = Arrays.copyOf(characters, Math.min(characters.length, Pin.LONGEST + 1));
        var specification = new PBEKeySpec(typed, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(FUNCTION)
                    .generateSecret(specification)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + FUNCTION, e);
        } finally {
            specification.clearPassword();
            Arrays.fill(typed, '\0');
        }
    }
}
