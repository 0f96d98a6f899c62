package dev.sayso.json;

import dev.sayso.fault.Place.Position;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file that must be UTF-8. */
public final class Utf8 {
    private Utf8() {}

    /**
     * Decodes the whole content, without a byte order mark.
     *
     * @throws MalformedJson with the place of the first byte that is not UTF-8
     */
    public static String text(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            // Windows' own editor puts a byte order mark before what a person writes by hand.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new MalformedJson("not UTF-8 text", positionAfter(content, bytes.position()));
        }
    }

    private static Position positionAfter(byte[] content, int count) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < count; i++) {
            if (content[i] == '\n') {
                line++;
                column = 1;
            } else if ((content[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column);
    }
}
