package dev.sayso.support.bundle;

import dev.sayso.support.bundle.LeftOut.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file's bytes as text: only where it is certain which letters they are, or nobody could tell what stands in them. */
sealed interface Decoded {
    /**
     * Text.
     *
     * @param text without a byte order mark
     */
    record Text(String text) implements Decoded {}

    /**
     * What nobody could look through.
     *
     * @param reason why not
     */
    record Refused(Reason reason) implements Decoded {}

    /** More letters outside ASCII than this, in hundredths, no European text has that is not UTF-8. */
    int MOST_FOREIGN = 30;

    static Decoded of(byte[] bytes) {
        for (var mark : List.of(Mark.UTF_32LE, Mark.UTF_32BE, Mark.UTF_8, Mark.UTF_16LE, Mark.UTF_16BE)) {
            if (mark.begins(bytes)) {
                return strict(bytes, mark.length, mark.charset, Reason.UNKNOWN_ENCODING);
            }
        }
        var zeros = zeros(bytes);
        if (zeros[0] + zeros[1] > 0) {
            return withoutMark(bytes, zeros);
        }
        var utf8 = strict(bytes, 0, StandardCharsets.UTF_8, Reason.UNKNOWN_ENCODING);
        return utf8 instanceof Text || foreign(bytes) > MOST_FOREIGN
                ? utf8
                : strict(bytes, 0, StandardCharsets.ISO_8859_1, Reason.UNKNOWN_ENCODING);
    }

    /** How files begin that say what encoding they have. */
    enum Mark {
        UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
        UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
        UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
        UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
        UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

        private final Charset charset;
        private final int length;
        private final String first;

        Mark(Charset charset, String first) {
            this.charset = charset;
            this.length = first.length();
            this.first = first;
        }

        private boolean begins(byte[] bytes) {
            if (bytes.length < length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((bytes[i] & 0xFF) != first.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Decoded withoutMark(byte[] bytes, int[] zeros) {
        // Text of Latin letters in UTF-16 has a zero in every other place.
        var half = bytes.length / 2;
        if (bytes.length % 2 == 0 && zeros[1] > half * 7 / 10 && zeros[0] == 0) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE, Reason.BINARY);
        }
        if (bytes.length % 2 == 0 && zeros[0] > half * 7 / 10 && zeros[1] == 0) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE, Reason.BINARY);
        }
        return new Refused(Reason.BINARY);
    }

    private static Decoded strict(byte[] bytes, int from, Charset charset, Reason otherwise) {
        try {
            var text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.chars().anyMatch(Decoded::control) ? new Refused(Reason.BINARY) : new Text(text);
        } catch (CharacterCodingException e) {
            return new Refused(otherwise);
        }
    }

    /** What no text has; logs do have colours and page breaks. */
    private static boolean control(int c) {
        return c < ' ' && "\t\n\r\f\b\u001B".indexOf(c) < 0;
    }

    private static int[] zeros(byte[] bytes) {
        var zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return zeros;
    }

    private static int foreign(byte[] bytes) {
        int foreign = 0;
        for (var each : bytes) {
            if (each < 0) {
                foreign++;
            }
        }
        return (int) (100L * foreign / Math.max(1, bytes.length));
    }
}
