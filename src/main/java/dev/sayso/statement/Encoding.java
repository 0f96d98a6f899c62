package dev.sayso.statement;

import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.fault.Place.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** From a file's bytes to its characters. What is not certainly right is refused: a guessed letter is a changed statement. */
final class Encoding {
    /** How a page names its encoding, within the first bytes of it. */
    private static final Pattern DECLARED =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,30})");

    private static final int HEAD = 2048;

    private Encoding() {}

    static String decode(Path file, byte[] bytes) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return decode(file, bytes, 0, StandardCharsets.UTF_16);
        }
        refuseZeros(file, bytes);
        var mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return decode(file, bytes, mark, StandardCharsets.UTF_8);
        } catch (FaultException notUtf8) {
            var declared = mark == 0 ? declared(bytes) : Optional.<Charset>empty();
            if (declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8)) {
                throw notUtf8;
            }
            return decode(file, bytes, 0, declared.get());
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (var at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static void refuseZeros(Path file, byte[] bytes) {
        for (var at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                var before = new String(bytes, 0, at, StandardCharsets.ISO_8859_1);
                throw fault(file, "statement.binary", end(before));
            }
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        try {
            return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static String decode(Path file, byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        var result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        var text = out.flip().toString();
        if (result.isError()) {
            throw fault(file, "statement.wrong-encoding", end(text));
        }
        return text;
    }

    /** The position after the text. */
    private static Position end(String text) {
        var line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Position(line, text.length() - text.lastIndexOf('\n'));
    }

    private static FaultException fault(Path file, String code, Position position) {
        var name = String.valueOf(file.getFileName());
        return new FaultException(Fault.at(Place.of(file, position), Fault.Kind.INPUT, code, name));
    }
}
