package dev.sayso.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A wish as bytes: a mark and a version, which every version begins with, then the texts. */
final class Message {
    private static final int MARK = 0x53_61_79_53;
    private static final int VERSION = 1;
    /** Enough for the longest names, and nothing for who sends without end. */
    private static final int LONGEST_TEXT = 1024;

    private Message() {}

    static void write(Wish wish, OutputStream target) throws IOException {
        var out = new DataOutputStream(target);
        out.writeInt(MARK);
        out.writeByte(VERSION);
        write(wish.page(), out);
        write(wish.item(), out);
        write(wish.launch(), out);
        out.flush();
    }

    /** The wish; empty where it is another version's, or none at all. */
    static Optional<Wish> read(InputStream source) throws IOException {
        var in = new DataInputStream(source);
        try {
            if (in.readInt() != MARK || in.readByte() != VERSION) {
                return Optional.empty();
            }
            return Optional.of(new Wish(text(in), text(in), text(in)));
        } catch (EOFException | UTFDataFormatException e) {
            return Optional.empty();
        }
    }

    private static void write(Optional<String> text, DataOutputStream out) throws IOException {
        var bytes = text.orElse("").getBytes(StandardCharsets.UTF_8);
        // What is longer is none of the program's names: it would be refused at the other end.
        var sent = bytes.length > LONGEST_TEXT ? new byte[0] : bytes;
        out.writeShort(sent.length);
        out.write(sent);
    }

    private static Optional<String> text(DataInputStream in) throws IOException {
        var length = in.readUnsignedShort();
        if (length > LONGEST_TEXT) {
            throw new UTFDataFormatException("a text of " + length + " bytes");
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(text -> !text.isEmpty());
    }
}
