package dev.sayso.ledger.receipt;

import dev.sayso.ledger.receipt.Receipt.Line;
import dev.sayso.words.Words;

/** What every form of receipt says in the same words. */
final class Sentences {
    private final Receipt receipt;
    private final Words words;

    Sentences(Receipt receipt, Words words) {
        this.receipt = receipt;
        this.words = words;
    }

    /** The item's name, and the product's where it was said of one alone. */
    String title(Line line) {
        var title = line.item().title().in(receipt.locale());
        return line.product().map(product -> title + " (" + product + ")").orElse(title);
    }

    String edition(Line line) {
        var id = line.said().edition();
        return line.shown()
                .kept()
                .map(edition -> words.text("receipt.edition", edition.title(), edition.id(), edition.sha256()))
                .or(() -> line.shown().sha256().map(sum -> words.text("receipt.edition-not-kept", id, sum)))
                .orElseGet(() -> words.text("receipt.edition-unknown", id));
    }

    /** How it was said. */
    String method(Line line) {
        var via = words.text("receipt.via." + via(line));
        var language = line.said().language();
        return language.isEmpty() ? via : words.text("receipt.method", via, language);
    }

    private static String via(Line line) {
        return switch (line.said().via()) {
            case "panel", "cli", "import" -> line.said().via();
            default -> "other";
        };
    }

    String right() {
        return words.text("receipt.right");
    }

    String withdrawal(Line line) {
        return line.product().isPresent()
                ? words.text("receipt.withdrawal-product")
                : words.text("receipt.withdrawal", line.item().id());
    }

    /** The controller's telephone as RFC 3966 writes it. */
    String phone() {
        return "tel:" + receipt.controller().phone().replace(' ', '-');
    }

    String storage() {
        return receipt.controller().storage().in(receipt.locale());
    }

    /** Where the notice is: the publisher's own text, or a name for it where no address is known. */
    String notice(Line line) {
        return line.shown()
                .kept()
                .flatMap(edition -> edition.source())
                .map(Object::toString)
                .orElseGet(() -> "urn:sayso:edition:" + receipt.controller().statement() + ":"
                        + line.said().edition());
    }
}
