package dev.sayso.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Entry;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Problem;
import dev.sayso.profile.Account;
import dev.sayso.profile.Choice;
import dev.sayso.profile.EditionRef;
import dev.sayso.words.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the history says, in a person's words. */
class HistorySentencesTest {
    private static final Instant AT = Instant.parse("2026-11-03T09:15:30Z");
    private static final EditionRef EDITION = new EditionRef("statement", "2016-09", "ab".repeat(32));

    static Stream<Arguments> told() {
        var item = Event.of(Act.GRANTED, "user", "panel").about("device.identifiers", Optional.empty());
        return Stream.of(
                Arguments.of(act(Act.GRANTED, "user"), "You allowed device identifiers, under edition September 2016."),
                Arguments.of(act(Act.REFUSED, "user"), "You refused device identifiers, under edition September 2016."),
                Arguments.of(
                        act(Act.REFUSED, "guardian"),
                        "A guardian refused device identifiers, under edition September 2016."),
                Arguments.of(
                        act(Act.GRANTED, "policy"),
                        "An organisation's policy allowed device identifiers, under edition September 2016."),
                Arguments.of(
                        act(Act.ASKED, "system"),
                        "SaySo asked about device identifiers, under edition September 2016."),
                Arguments.of(
                        act(Act.WITHDRAWN, "\u001b"),
                        "Somebody withdrew the permission for device identifiers, under edition September 2016."),
                Arguments.of(item, "You allowed device identifiers."),
                Arguments.of(
                        Event.of(Act.GRANTED, "user", "panel").about("device.ip-address", Optional.of("vscode")),
                        "You allowed IP address in vscode."),
                Arguments.of(
                        Event.of(Act.REFUSED, "user", "panel").about("no.such", Optional.empty()),
                        "You refused no.such."),
                Arguments.of(
                        Event.of(Act.UNDONE, "user", "undo")
                                .about("device.os", Optional.empty())
                                .leaving(Choice.UNDECIDED, Optional.empty()),
                        "You undid the last change. For operating system this holds again: Not decided."),
                Arguments.of(
                        Event.of(Act.UNDONE, "user", "panel")
                                .aboutProduct("vscode")
                                .leaving(Choice.REFUSED, Optional.of(AT)),
                        "You undid the last change. The preview programme of vscode is joined, as before."),
                Arguments.of(
                        Event.of(Act.UNDONE, "user", "panel").aboutProduct("vscode"),
                        "You undid the last change. The preview programme of vscode is not joined, as before."),
                Arguments.of(
                        Event.of(Act.IMPORTED, "user", "import")
                                .about("device.os", Optional.empty())
                                .leaving(Choice.REFUSED, Optional.of(AT)),
                        "You took over from a file what is said of operating system: Refused."),
                Arguments.of(
                        Event.of(Act.ACCOUNT_CHANGED, "user", "settings").leaving(Account.WORK),
                        "You said whose account this is: Work account."),
                Arguments.of(
                        Event.of(Act.POLICY_CAME, "organisation", "policy").about("Contoso"),
                        "The rules of Contoso came into force here, or changed."),
                Arguments.of(
                        Event.of(Act.POLICY_LIFTED, "organisation", "policy").about("Contoso"),
                        "The rules of Contoso stopped applying here."),
                Arguments.of(
                        Event.of(Act.ASKED, "system", "panel").under(EDITION, "en"),
                        "All questions were put for the first time, under edition September 2016."),
                Arguments.of(
                        Event.of(Act.NOT_DONE, "system", "recovery").referringTo(1204),
                        "What entry 1204 says never took effect: SaySo ended before it was saved."));
    }

    @ParameterizedTest
    @MethodSource("told")
    void anEntryIsAWholeSentence(Event event, String sentence) {
        assertThat(in(Locale.ENGLISH).sentence(entry(event))).isEqualTo(sentence);
    }

    @Test
    void aSentenceThatStandsAloneHasItsDay() {
        assertThat(in(Locale.UK).dated(entry(act(Act.REFUSED, "user"))))
                .isEqualTo("On 3 November 2026 you refused device identifiers, under edition September 2016.");
        assertThat(in(Locale.GERMANY).dated(entry(act(Act.REFUSED, "user"))))
                .isEqualTo("3. November 2026: Sie haben „Kennungen des Geräts“ abgelehnt,"
                        + " unter der Fassung September 2016.");
    }

    @Test
    void theChainsOwnStatementsNameWhatTheySpeakOf() {
        var gap = new Entry.Gap(7, 100, "ab", "cd");
        var erased = new Entry(8, AT, Event.of(Act.ERASED, "user", "cli"), Optional.of(gap), Optional.empty(), "ef");
        assertThat(in(Locale.ENGLISH).sentence(erased)).isEqualTo("You erased all entries up to number 7.");
        for (var file : List.of(Optional.of("ledger.jsonl.broken-1"), Optional.<String>empty())) {
            var former = new Entry.Former(file, 3, 99, Problem.TORN, Optional.empty());
            var continued = new Entry(
                    9, AT, Event.of(Act.CONTINUED, "system", "recovery"), Optional.empty(), Optional.of(former), "ef");
            assertThat(in(Locale.ENGLISH).sentence(continued))
                    .contains(file.orElse("A new one begins here"))
                    .doesNotContain("as ,");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyActHasASentenceWithAndWithoutItsItem(Act act) {
        for (var locale : Words.LANGUAGES) {
            var told = in(locale);
            for (var event : List.of(act(act, "user"), Event.of(act, "system", "recovery"))) {
                var sentence = told.sentence(entry(event));
                assertThat(sentence).endsWith(".").matches("(?s)\\p{Lu}.{5,}").doesNotContain("{");
                assertThat(told.dated(entry(event))).contains(told.day(entry(event)));
            }
        }
    }

    private static HistorySentences in(Locale locale) {
        return new HistorySentences(Words.in(locale), CatalogueReader.bundled(), ZoneOffset.UTC);
    }

    private static Event act(Act act, String by) {
        return Event.of(act, by, "panel")
                .about("device.identifiers", Optional.empty())
                .under(EDITION, "en");
    }

    private static Entry entry(Event event) {
        return new Entry(12, AT, event, Optional.empty(), Optional.empty(), "00");
    }
}
