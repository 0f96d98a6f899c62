package dev.sayso.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Links that open the mail program, after RFC 6068. */
class MailLinkTest {
    @Test
    void everythingThatIsNotPlainIsEncodedAndLinesEndAsMailWantsIt() {
        var link = MailLink.of("a+b@c.example", new Letter("Größe & „Wert“?", "100 % = a+b#c\nzweite Zeile\n"));
        assertThat(link.whole()).isTrue();
        assertThat(link.address().toString())
                .isEqualTo("mailto:a%2Bb@c.example"
                        + "?subject=Gr%C3%B6%C3%9Fe%20%26%20%E2%80%9EWert%E2%80%9C%3F"
                        + "&body=100%20%25%20%3D%20a%2Bb%23c%0D%0Azweite%20Zeile%0D%0A");
    }

    @Test
    void nothingInTheWordsAddsAHeader() {
        var link = MailLink.of("a@c.example", new Letter("x&bcc=evil@d.example\r\nBcc: e@d.example", "y?cc=z&cc=w"));
        assertThat(link.address().toString().split("[?&]", -1)).hasSize(3);
        assertThat(link.address().getRawSchemeSpecificPart()).doesNotContain("evil@");
    }

    @Test
    void aTextThatIsTooLongIsLeftToBeCopied() {
        var link = MailLink.of("a@c.example", new Letter("Subject", "ü".repeat(400)));
        assertThat(link.whole()).isFalse();
        assertThat(link.address().toString()).isEqualTo("mailto:a@c.example?subject=Subject");
        assertThat(MailLink.of("a@c.example", new Letter("Subject", "ü".repeat(300))))
                .returns(true, MailLink::whole)
                .satisfies(whole -> assertThat(whole.address().toString()).hasSizeLessThanOrEqualTo(MailLink.MOST));
    }

    @Test
    void whatIsEncodedIsReadAsItWas() {
        var text = "中文 👩‍👩‍👧 \"'<>\n";
        var link = MailLink.of("a@c.example", new Letter("s", text)).address().toString();
        var body = link.substring(link.indexOf("&body=") + 6);
        assertThat(URLDecoder.decode(body, StandardCharsets.UTF_8)).isEqualTo(text.replace("\n", "\r\n"));
    }
}
