package dev.sayso.cli.family;

import dev.sayso.cli.command.Call;
import dev.sayso.cli.command.Shape;
import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.guardian.Pin;
import dev.sayso.guardian.Unlocked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes a PIN from the terminal, unseen, or from standard input, a line each; never from the command line, which others can list. */
final class PinEntry {
    private static final String STDIN = "--pin-stdin";
    /** Far more than a PIN may have. */
    private static final int LONGEST_LINE = 1024;

    private final Call call;

    PinEntry(Call call) {
        this.call = call;
    }

    static void shape(Shape shape) {
        shape.flag(STDIN);
    }

    /** Lets the guardian act whose PIN is typed. */
    Unlocked unlock() {
        try (var pin = read("cli.guardian.pin")) {
            return call.session().consents().guardianship().unlock(pin);
        }
    }

    /** A PIN that is to be kept; at a terminal it is typed twice. */
    Pin chosen() {
        var pin = read("cli.guardian.new-pin");
        if (call.flag(STDIN)) {
            return pin;
        }
        try (var again = read("cli.guardian.again")) {
            if (!pin.sameAs(again)) {
                pin.close();
                throw new FaultException(Fault.of(Kind.USAGE, "cli.pin-differs"));
            }
        }
        return pin;
    }

    private Pin read(String prompt) {
        var keyboard = call.surroundings().keyboard();
        if (call.flag(STDIN)) {
            return new Pin(line(keyboard.input()));
        }
        return new Pin(keyboard.hidden(call.words().text(prompt) + " ").orElseThrow(PinEntry::none));
    }

    /** One line, without its end; nothing of it ever becomes a text, which nobody could wipe. */
    private static char[] line(InputStream input) {
        var bytes = new byte[LONGEST_LINE];
        try {
            var length = 0;
            for (int next = input.read(); next != -1 && next != '\n'; next = input.read()) {
                if (length == bytes.length) {
                    throw none();
                }
                bytes[length++] = (byte) next;
            }
            if (length > 0 && bytes[length - 1] == '\r') {
                length--;
            }
            if (length == 0) {
                throw none();
            }
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            var characters = new char[decoded.remaining()];
            decoded.get(characters);
            Arrays.fill(decoded.array(), '\0');
            return characters;
        } catch (CharacterCodingException e) {
            // Its words would tell what was typed.
            throw none();
        } catch (IOException e) {
            throw new FaultException(Fault.of(Kind.USAGE, "cli.no-pin"), e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static FaultException none() {
        return new FaultException(Fault.of(Kind.USAGE, "cli.no-pin"));
    }
}
