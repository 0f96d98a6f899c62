package dev.sayso.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Wish WISH =
            new Wish(Optional.of("statement"), Optional.of("errors.file-contents"), Optional.of("click-1_TIME99"));

    @Test
    void aWishArrivesAsItWasSent() throws IOException {
        var nothing = new Wish(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(read(sent(WISH))).contains(WISH);
        assertThat(read(sent(nothing))).contains(nothing);
    }

    @Test
    void whatAnotherVersionSaysIsNotGuessedAt() throws IOException {
        var newer = sent(WISH);
        newer[4]++;

        assertThat(read(newer)).isEmpty();
    }

    @Test
    void nonsenseIsNoWish() throws IOException {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(read(new byte[1000])).isEmpty();
    }

    @Test
    void aWishThatBreaksOffAnywhereIsNoWish() throws IOException {
        var whole = sent(WISH);
        for (var length = 0; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length))).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // Each byte is counted.
    void whoSendsWithoutEndIsNotHeardToTheEnd() throws IOException {
        var head = sent(WISH);
        head[5] = (byte) 0xff;
        var endless = new InputStream() {
            private int count;

            @Override
            public int read() {
                return count < head.length ? head[count++] & 0xff : count++ % 256;
            }
        };

        assertThat(Message.read(endless)).isEmpty();
        assertThat(endless.count).isLessThan(100);
    }

    @Test
    void aTextThatIsTooLongIsLeftOut() throws IOException {
        var tooLong = new Wish(Optional.of("help"), Optional.empty(), Optional.of("ä".repeat(600)));

        assertThat(read(sent(tooLong))).contains(new Wish(Optional.of("help"), Optional.empty(), Optional.empty()));
    }

    private static byte[] sent(Wish wish) throws IOException {
        var out = new ByteArrayOutputStream();
        Message.write(wish, out);
        return out.toByteArray();
    }

    private static Optional<Wish> read(byte[] bytes) throws IOException {
        return Message.read(new ByteArrayInputStream(bytes));
    }
}
