package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Place.Position;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When an edition is announced and takes effect. */
class ScheduleTest {
    private static final LocalDate NOTICE = LocalDate.of(2027, 2, 1);
    private static final LocalDate EFFECTIVE = LocalDate.of(2027, 3, 15);
    private static final Schedule BOTH = new Schedule(Optional.of(NOTICE), Optional.of(EFFECTIVE));

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = reopened();
    }

    private Library reopened() {
        return new Library(folder.resolve("kept"), List.of(folder.resolve("shared")));
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("a.md"), text);
    }

    private static String dated(String lines) {
        return "---\nedition: 2027-03\n" + lines + "---\n" + Samples.MARKDOWN;
    }

    private static String both() {
        return dated("notice: 2027-02-01\neffective: 2027-03-15\n");
    }

    @Test
    void aFileSaysItsDates() {
        assertThat(Samples.read("a.md", both()).schedule()).isEqualTo(BOTH);
        assertThat(Samples.read("a.md", dated("")).schedule()).isEqualTo(Schedule.AT_ONCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "2027-02-30", "2027-3-1", "15.03.2027", "2027-03", "2027-03-15T10:00:00Z", "+12027-03-15"
            })
    void aDateThatNobodyCanReadIsAFaultThatNamesTheLine(String date) {
        var fault = Samples.fault(() -> Samples.read("a.md", dated("notice: 2027-02-01\neffective: " + date + "\n")));
        assertThat(fault.code()).isEqualTo("statement.bad-date");
        assertThat(fault.arguments()).containsExactly("effective", date);
        assertThat(fault.place().orElseThrow().position()).contains(new Position(4, 1));
    }

    @Test
    void anEditionThatHoldsBeforeItIsAnnouncedIsAFault() {
        var fault = Samples.fault(() -> Samples.read("a.md", dated("effective: 2027-01-31\nnotice: 2027-02-01\n")));
        assertThat(fault.code()).isEqualTo("statement.effective-before-notice");
        assertThat(fault.place().orElseThrow().position()).contains(new Position(3, 1));
    }

    @Test
    void anEditionIsUpcomingFromItsNoticeAndCurrentFromItsFirstDay() throws Exception {
        var added = library.add(file(both()), Schedule.AT_ONCE);
        assertThat(library.upcoming(NOTICE.minusDays(1))).isEmpty();
        assertThat(library.upcoming(NOTICE)).containsExactly(added);
        assertThat(library.upcoming(EFFECTIVE.minusDays(1))).containsExactly(added);
        assertThat(library.upcoming(EFFECTIVE)).isEmpty();
        assertThat(library.current(Locale.ENGLISH, EFFECTIVE.minusDays(1)).id()).isEqualTo("2016-09");
        assertThat(library.current(Locale.ENGLISH, EFFECTIVE)).isEqualTo(added);
    }

    @Test
    void withoutADateOfNoticePeopleAreToldAtOnce() throws Exception {
        var added = library.add(file(dated("effective: 2027-03-15\n")), Schedule.AT_ONCE);
        assertThat(library.upcoming(LocalDate.EPOCH)).containsExactly(added);
    }

    @Test
    void whatHoldsIsShownInAnotherLanguageRatherThanWhatNoLongerHolds() throws Exception {
        library.add(file(both()), Schedule.AT_ONCE);
        assertThat(library.current(Locale.GERMAN, EFFECTIVE.minusDays(1)).language())
                .isEqualTo(Locale.GERMAN);
        assertThat(library.current(Locale.GERMAN, EFFECTIVE).id()).isEqualTo("2027-03");
    }

    @Test
    void whatAnImportAddsIsKept() throws Exception {
        var added = library.add(file(dated("")), BOTH);
        assertThat(added.schedule()).isEqualTo(BOTH);
        assertThat(reopened().editions()).contains(added);
        assertThat(reopened().faults()).isEmpty();
        assertThat(library.add(file(dated("")), BOTH)).isEqualTo(added);
        assertThat(library.add(file(dated("")), Schedule.AT_ONCE)).isEqualTo(added);
    }

    @Test
    void anImportCompletesWhatTheFileSaysAndNeverContradictsIt() throws Exception {
        var half = dated("notice: 2027-02-01\n");
        assertThat(library.add(file(half), new Schedule(Optional.empty(), Optional.of(EFFECTIVE)))
                        .schedule())
                .isEqualTo(BOTH);
        var other = new Schedule(Optional.empty(), Optional.of(EFFECTIVE.plusDays(1)));
        for (var text : List.of(both(), half)) {
            assertThat(Samples.fault(() -> library.add(file(text), other)).code())
                    .isEqualTo("statement.dates-differ");
        }
    }

    @Test
    void datesThatWereChangedInTheIndexAgainstTheFileAreTold() throws Exception {
        library.add(file(both()), Schedule.AT_ONCE);
        var index = folder.resolve("kept/fabrikam-tools-services-2027-03-en/index");
        Files.writeString(index, Files.readString(index).replace("2027-03-15", "2027-03-14"));
        assertThat(reopened().faults()).extracting(Fault::code).containsExactly("statement.altered");
        Files.writeString(index, Files.readString(index).replace("2027-03-14", "2027-01-01"));
        assertThat(reopened().faults()).extracting(Fault::code).containsExactly("statement.broken-index");
        Files.writeString(index, Files.readString(index).replace("2027-01-01", "soon"));
        assertThat(reopened().faults()).extracting(Fault::code).containsExactly("statement.broken-index");
    }
}
