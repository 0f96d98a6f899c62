package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.receipt.Receipt.Shown;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import dev.sayso.profile.EditionRef;
import dev.sayso.statement.Edition;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt names the very text that was shown, and no other of the same date. */
class ShownEditionsTest {
    private static final Instant AT = Instant.parse("2026-11-03T09:15:30Z");
    private static final Edition PUBLISHERS = edition("aa", Locale.ENGLISH);
    private static final Edition RESTATED = edition("bb", Locale.ENGLISH);
    private static final Edition GERMAN = edition("cc", Locale.GERMAN);

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void begin() {
        ledger = new Ledger(folder, () -> AT.plusSeconds(1));
    }

    @Test
    void theHistoryKnowsWhichOfTwoOfTheSameDateItWas() {
        ledger.append(List.of(granted("bb").about("device.os", Optional.empty()).since(AT)));
        assertThat(find("device.os", Optional.empty(), "en")).isEqualTo(shown(RESTATED));
    }

    @Test
    void whatIsNoLongerKeptStillHasItsSum() {
        ledger.append(List.of(granted("dd").about("device.os", Optional.empty()).since(AT)));
        assertThat(find("device.os", Optional.empty(), "en")).isEqualTo(new Shown(Optional.of("dd"), Optional.empty()));
    }

    @Test
    void aProductsChoiceIsNotThatOfAll() {
        ledger.append(List.of(
                granted("bb").about("device.os", Optional.of("vscode")).since(AT),
                granted("dd").about("device.os", Optional.empty()).since(AT)));
        assertThat(find("device.os", Optional.of("vscode"), "en")).isEqualTo(shown(RESTATED));
    }

    @Test
    void itIsFoundHoweverMuchWasSaidSince() {
        var later = new ArrayList<>(
                List.of(granted("bb").about("device.os", Optional.empty()).since(AT)));
        later.addAll(Collections.nCopies(
                1200, granted("dd").about("device.os", Optional.empty()).since(AT.plusSeconds(9))));
        ledger.append(later);
        assertThat(find("device.os", Optional.empty(), "en")).isEqualTo(shown(RESTATED));
    }

    @Test
    void whatNoHistoryTellsOfIsTakenByItsNameAndLanguage() {
        assertThat(find("device.os", Optional.empty(), "de")).isEqualTo(shown(GERMAN));
        assertThat(find("device.os", Optional.empty(), "fr")).isEqualTo(new Shown(Optional.empty(), Optional.empty()));
    }

    private Shown find(String item, Optional<String> product, String language) {
        var said = new ChoiceRecord(Choice.GRANTED, AT, "2016-09", language, "user", "panel");
        return new ShownEditions(ledger, List.of(PUBLISHERS, RESTATED, GERMAN), "statement").of(item, product, said);
    }

    private static Event granted(String sum) {
        return Event.of(Act.GRANTED, "user", "panel")
                .about("any", Optional.empty())
                .under(new EditionRef("statement", "2016-09", sum), "en");
    }

    private static Shown shown(Edition edition) {
        return new Shown(Optional.of(edition.sha256()), Optional.of(edition));
    }

    private static Edition edition(String sum, Locale language) {
        return new Edition(
                "statement", "2016-09", language, "Title", "Publisher", Optional.empty(), true, sum, List.of());
    }
}
