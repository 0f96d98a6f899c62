package dev.sayso.phrases;

import dev.sayso.decision.Because;
import dev.sayso.decision.Outcome;
import dev.sayso.sent.Collected;
import dev.sayso.sent.Collected.Failed;
import dev.sayso.sent.Collected.Found;
import dev.sayso.sent.Collected.Waiting;
import dev.sayso.sent.Sent;
import dev.sayso.sent.Sent.Total;
import dev.sayso.sent.SentItem;
import dev.sayso.support.SupportCase;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of what would be sent. */
public final class SentSentences {
    private SentSentences() {}

    /** How much would go, of how much there is. */
    public static String total(Sent sent, Words words) {
        var going = sent.going();
        var all = sent.all();
        return going.fields() == 0
                ? words.text("sent.total.none", count(all, words))
                : words.text("sent.total", going.fields(), all.fields(), going.bytes(), all.bytes());
    }

    /** How much there is, as what would go if all were allowed. */
    public static String totalIfAllowed(Sent sent, Words words) {
        return words.text("sent.total.if-allowed", count(sent.all(), words));
    }

    public static String count(Collected collected, Words words) {
        return count(new Total(collected.values().size(), collected.bytes()), words);
    }

    private static String count(Total total, Words words) {
        return words.text("sent.count", total.fields(), words.text("sent.bytes", total.bytes()));
    }

    public static String field(String name, Words words) {
        return words.text("sent.field." + name);
    }

    /** Whether it goes, in two or three words. */
    public static String outcome(SentItem item, Words words) {
        var though = item.outcome() == Outcome.ALLOWED && item.state().verdict().outcome() != Outcome.ALLOWED;
        return words.text(
                "sent.outcome." + (though ? "if-allowed" : item.outcome().word()));
    }

    /** Why it goes or stays: the reason that decides, but for what stays here though it is allowed. */
    public static String why(SentItem item, List<Because> reasons, Words words, ZoneId zone) {
        return item.held()
                ? words.text("sent.held")
                : Reasons.of(reasons, words, zone).getFirst();
    }

    /** What is to be said in place of values, where there are none to show. */
    public static Optional<String> instead(Collected collected, Words words) {
        return switch (collected) {
            case Waiting() -> Optional.of(words.text("sent.collecting"));
            case Failed(var trouble, var detail) -> Optional.of(words.text("sent.trouble." + trouble.word(), detail));
            case Found found when found.data().isEmpty() -> Optional.of(words.text("sent.nothing"));
            case Found _ -> Optional.empty();
        };
    }

    /** What else must be known of an item's values. */
    public static List<String> notes(SentItem item, Words words) {
        var notes = new ArrayList<String>();
        var own = "sent.note." + item.item().id();
        if (words.has(own)) {
            notes.add(words.text(own));
        }
        if (item.item().category().equals(SupportCase.CATEGORY)) {
            notes.add(words.text("sent.case"));
        }
        if (!item.state().previews().isEmpty()) {
            notes.add(words.text(
                    "standing.held.preview-requires",
                    String.join(", ", item.state().previews())));
        }
        return notes;
    }

    /** Which fields this machine has no value for, where it has some. */
    public static Optional<String> missing(Collected collected, Words words) {
        return collected instanceof Found found
                        && !found.data().isEmpty()
                        && !found.missing().isEmpty()
                ? Optional.of(words.text(
                        "sent.missing",
                        found.missing().stream().map(name -> field(name, words)).collect(Collectors.joining(", "))))
                : Optional.empty();
    }
}
