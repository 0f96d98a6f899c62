package dev.sayso.phrases;

import dev.sayso.catalogue.Catalogue;
import dev.sayso.catalogue.Programme;
import dev.sayso.profile.Membership;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;

/** What a person must know of a preview programme before they join it, in sentences. */
public final class ProgrammeFacts {
    private ProgrammeFacts() {}

    /** One fact: its name, and what it is. */
    public record Fact(String name, String text) {}

    /** What is collected, what the person loses, and whether they may be contacted. */
    public static List<Fact> of(Programme programme, Catalogue catalogue, Words words) {
        var required = programme.requires().stream()
                .map(id -> catalogue
                        .item(id)
                        .map(item -> item.title().in(words.locale()))
                        .orElse(id))
                .collect(Collectors.joining("; "));
        return List.of(
                new Fact(
                        words.text("preview.fact.additional"),
                        programme.additional().in(words.locale())),
                new Fact(
                        words.text("preview.fact.requires"),
                        required.isEmpty() ? words.text("preview.requires-nothing") : required),
                new Fact(
                        words.text("preview.fact.lost"),
                        programme
                                .lost()
                                .map(lost -> lost.in(words.locale()))
                                .orElseGet(() -> words.text("preview.lost-nothing"))),
                new Fact(
                        words.text("preview.fact.contact"),
                        programme
                                .contact()
                                .map(contact -> contact.in(words.locale()))
                                .orElseGet(() -> words.text("preview.contact-unsaid"))));
    }

    /** Since when the person takes part, and what they said of being contacted. */
    public static String joined(Membership membership, Words words, ZoneId zone) {
        if (!membership.contactSaid()) {
            return words.text("preview.joined-unsaid");
        }
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(zone)
                .format(membership.contact().at());
        return words.text("preview.joined." + membership.contact().choice().word(), day);
    }
}
