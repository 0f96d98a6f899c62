package dev.sayso.request;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import java.util.Optional;

/**
 * What a person wants to ask.
 *
 * @param own the person's own words; may be empty
 * @param product the product that it is about; empty where about all
 * @param identified whether the edition and the profile's id are to stand in the text
 */
public record Matter(RequestKind kind, String own, Optional<String> product, boolean identified) {
    public static final int MOST_OWN = 10_000;
    public static final int MOST_PRODUCT = 100;

    /**
     * Takes out what steers a terminal or hides in a text; line ends become line feeds.
     *
     * @throws FaultException where the words are too many
     */
    public Matter {
        own = plain(own, MOST_OWN, "request.text-too-long");
        product = product.map(name ->
                        plain(name.replace('\n', ' ').replace('\r', ' '), MOST_PRODUCT, "request.product-too-long"))
                .filter(name -> !name.isEmpty());
    }

    private static String plain(String text, int most, String code) {
        var plain = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Matter::printable)
                .forEach(plain::appendCodePoint);
        var stripped = plain.toString().strip();
        if (stripped.length() > most) {
            throw new FaultException(
                    Fault.of(Kind.USAGE, code, Integer.toString(stripped.length()), Integer.toString(most)));
        }
        return stripped;
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n' || point == '\t';
            case Character.SURROGATE, Character.PRIVATE_USE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // Joiners make words of some scripts and single pictures of several; the rest turns the reading direction.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }
}
