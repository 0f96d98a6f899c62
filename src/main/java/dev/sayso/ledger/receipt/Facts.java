package dev.sayso.ledger.receipt;

import dev.sayso.ledger.receipt.Receipt.Line;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** What a person reads in a receipt, fact by fact. */
final class Facts {
    private final Receipt receipt;
    private final Words words;
    private final Sentences sentences;
    private final DateTimeFormatter dates;

    /** A name and what stands behind it. */
    record Fact(String name, String value) {}

    Facts(Receipt receipt, Words words, ZoneId zone) {
        this.receipt = receipt;
        this.words = words;
        this.sentences = new Sentences(receipt, words);
        this.dates = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG)
                .withLocale(words.locale())
                .withZone(zone);
    }

    String title(Line line) {
        return sentences.title(line);
    }

    /** Of the receipt as a whole. */
    List<Fact> head() {
        var controller = receipt.controller();
        var contact = String.join(
                " · ", controller.contact(), controller.address().line(), controller.phone(), controller.url());
        var head = new ArrayList<>(List.of(
                fact("receipt.id", receipt.id().toString()),
                fact("receipt.issued", dates.format(receipt.issued())),
                fact("receipt.person", receipt.person().toString()),
                fact("receipt.controller", controller.name()),
                fact("receipt.contact", contact)));
        receipt.head().ifPresent(hash -> head.add(fact("receipt.head", hash)));
        return head;
    }

    List<Fact> of(Line line) {
        var said = line.said();
        var facts = new ArrayList<>(List.of(
                fact("receipt.choice", choice(said)),
                fact("receipt.when", said.dated() ? dates.format(said.at()) : words.text("receipt.undated")),
                fact("receipt.how", sentences.method(line))));
        if (!said.edition().isEmpty()) {
            facts.add(fact("receipt.under", sentences.edition(line)));
        }
        facts.addAll(List.of(
                fact("receipt.category", line.category() + " · " + line.item().id()),
                fact("receipt.what", line.item().description().in(receipt.locale())),
                fact("receipt.purposes", String.join("; ", line.purposes())),
                fact("receipt.recipients", String.join("; ", line.recipients())),
                fact("receipt.retention", line.retention()),
                fact("receipt.storage", sentences.storage()),
                fact("receipt.withdraw", sentences.withdrawal(line))));
        return facts;
    }

    private String choice(ChoiceRecord said) {
        var choice = words.text("choice." + said.choice().word());
        return said.ended()
                .filter(_ -> said.choice() == Choice.GRANTED)
                .map(why -> words.text("receipt.ended." + why.word(), choice))
                .orElse(choice);
    }

    private Fact fact(String name, String value) {
        return new Fact(words.text(name), value);
    }
}
