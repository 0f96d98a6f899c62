package dev.sayso.ledger;

import dev.sayso.files.OpenFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes as the ledger names them. */
final class Sha256 {
    /** What the first line of all names as the line before. */
    static final String NOTHING = "0".repeat(64);

    private static final int BLOCK = 1 << 20;

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** Of the file's bytes from {@code from} until before {@code to}. */
    static String of(OpenFile file, long from, long to) {
        var digest = digest();
        var block = new byte[BLOCK];
        for (long at = from; at < to; ) {
            var read = file.read(at, block, 0, (int) Math.min(BLOCK, to - at));
            if (read == 0) {
                break;
            }
            digest.update(block, 0, read);
            at += read;
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
