package dev.sayso.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A link that opens the mail program with a request in it, as RFC 6068 has it.
 *
 * @param whole whether the text is in it; where not, it is to be copied
 */
public record MailLink(URI address, boolean whole) {
    /** What every mail program and system takes in one link; Windows ends a little above it. */
    public static final int MOST = 2000;

    private static final String AS_THEY_ARE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /**
     * The link for that letter.
     *
     * @param email an address that holds nothing but what an address may
     */
    public static MailLink of(String email, Letter letter) {
        var start = "mailto:" + encoded(email).replace("%40", "@") + "?subject=" + encoded(letter.subject());
        var all = start + "&body=" + encoded(letter.text().replace("\n", "\r\n"));
        return all.length() <= MOST ? new MailLink(URI.create(all), true) : new MailLink(URI.create(start), false);
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (AS_THEY_ARE.indexOf(octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return encoded.toString();
    }
}
