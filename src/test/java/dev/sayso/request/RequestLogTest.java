package dev.sayso.request;

import static dev.sayso.request.Desk.BERLIN;
import static dev.sayso.request.Desk.LETTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sayso.fault.FaultException;
import dev.sayso.files.FailingDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of requests, by when a reply is due, and what happens when the files fail. */
class RequestLogTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void aRequestThatWasSentIsKeptWithItsWordsAndStandsInTheLedgerWithoutThem() throws IOException {
        var sent = sent();
        assertThat(desk.log().all(BERLIN)).containsExactly(sent);
        assertThat(sent.id()).isEqualTo("2026-11-22-1");
        assertThat(sent.intact()).isTrue();
        assertThat(desk.acts()).containsExactly("requested 2026-11-22-1");
        assertThat(Files.readString(desk.state.resolve("ledger.jsonl")))
                .contains(sent.sha256(), "\"kind\":\"access\"", "\"to\":\"officer\"")
                .doesNotContain("words.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aDraftIsNoRequestUntilThePersonSaysThatItWasSent() {
        var draft = desk.log().draft(RequestKind.DELETE, Desk.promising(30), LETTER, BERLIN);
        assertThat(draft.state(desk.now, BERLIN)).isEqualTo(RequestState.DRAFT);
        assertThat(desk.acts()).isEmpty();
        desk.now = Instant.parse("2026-12-01T09:00:00Z");
        var sent = desk.log().sent(draft.id(), "cli", BERLIN);
        assertThat(sent.sent().orElseThrow().due()).contains(LocalDate.of(2026, 12, 31));
        assertThat(sent.letter()).isEqualTo(LETTER);
        assertThat(code(() -> desk.log().sent(draft.id(), "cli", BERLIN))).isEqualTo("request.sent-already");
        assertThat(desk.acts()).containsExactly("requested 2026-11-22-1");
    }

    @Test
    void oldDraftsMakeRoomAndRequestsNever() {
        sent();
        for (int i = 0; i < 30; i++) {
            desk.log().draft(RequestKind.QUESTION, Desk.promising(30), LETTER, BERLIN);
        }
        var all = desk.log().all(BERLIN);
        assertThat(all).hasSize(RequestLog.MOST_DRAFTS + 1);
        assertThat(all.getFirst().state(desk.now, BERLIN)).isEqualTo(RequestState.OPEN);
        assertThat(all.stream().map(Request::id)).doesNotHaveDuplicates().contains("2026-11-22-31");
    }

    /** Calendar days where the person is: around midnight, across a change of the clocks, on both sides of the date line. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:15:30Z, UTC,                2026-12-22",
        "2026-11-22T23:30:00Z, Europe/Berlin,      2026-12-23",
        "2026-11-22T23:30:00Z, America/New_York,   2026-12-22",
        "2026-11-22T10:30:00Z, Pacific/Kiritimati, 2026-12-23",
        "2026-11-22T10:30:00Z, Pacific/Pago_Pago,  2026-12-21",
        "2026-10-01T21:59:59Z, Europe/Berlin,      2026-10-31",
        "2026-10-01T22:00:00Z, Europe/Berlin,      2026-11-01",
        "2027-01-30T12:00:00Z, Europe/Berlin,      2027-03-01",
        "2028-01-30T12:00:00Z, Europe/Berlin,      2028-02-29"
    })
    void aReplyIsDueThirtyCalendarDaysLater(String at, String place, LocalDate due) {
        desk.now = Instant.parse(at);
        var sent = desk.log().sent(RequestKind.ACCESS, Desk.promising(30), LETTER, "cli", ZoneId.of(place));
        assertThat(sent.sent().orElseThrow().due()).contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-22T22:59:59Z, Europe/Berlin,      OPEN,    0",
        "2026-12-22T23:00:00Z, Europe/Berlin,      OVERDUE, -1",
        "2026-12-22T09:59:59Z, Pacific/Kiritimati, OPEN,    0",
        "2026-12-22T10:00:00Z, Pacific/Kiritimati, OVERDUE, -1",
        "2026-12-23T10:59:59Z, Pacific/Pago_Pago,  OPEN,    0",
        "2026-12-23T11:00:00Z, Pacific/Pago_Pago,  OVERDUE, -1",
        "2026-11-22T10:15:30Z, Europe/Berlin,      OPEN,    30"
    })
    void theLastDayIsWholeWhereverThePersonIs(String now, String place, RequestState state, long left) {
        var sent = sent();
        var zone = ZoneId.of(place);
        assertThat(sent.state(Instant.parse(now), zone)).isEqualTo(state);
        assertThat(sent.daysLeft(Instant.parse(now), zone)).isEqualTo(OptionalLong.of(left));
    }

    @Test
    void whereNobodyPromisedAReplyNoneIsOverdue() {
        var sent = desk.log().sent(RequestKind.ACCESS, Desk.addressee(OptionalInt.empty()), LETTER, "cli", BERLIN);
        assertThat(sent.sent().orElseThrow().due()).isEmpty();
        assertThat(sent.state(Instant.parse("2099-01-01T00:00:00Z"), BERLIN)).isEqualTo(RequestState.OPEN);
    }

    @Test
    void aClockThatIsSetBackHidesNothingThatWasOverdueAndMakesNoLaterRequestSo() {
        sent();
        desk.now = Instant.parse("2027-03-01T12:00:00Z");
        assertThat(state()).isEqualTo(RequestState.OVERDUE);
        desk.now = Instant.parse("2026-11-23T12:00:00Z");
        assertThat(state()).isEqualTo(RequestState.OVERDUE);
        assertThat(sent().state(desk.now, BERLIN)).isEqualTo(RequestState.OPEN);
        assertThat(desk.log().all(BERLIN))
                .extracting(each -> each.state(desk.now, BERLIN))
                .containsExactly(RequestState.OVERDUE, RequestState.OPEN);
    }

    @Test
    void whatCannotBeWrittenIsReadAllTheSame() {
        sent();
        desk.now = Instant.parse("2027-03-01T12:00:00Z");
        desk.disk = FailingDisk.readOnly();
        assertThat(state()).isEqualTo(RequestState.OVERDUE);
    }

    @Test
    void anAnswerEndsIt() {
        var id = sent().id();
        desk.now = Instant.parse("2027-03-01T12:00:00Z");
        desk.log().answered(id, "They sent\u202e a file.\u001b[2J", "panel", BERLIN);
        assertThat(state()).isEqualTo(RequestState.ANSWERED);
        var answer = desk.log().get(id).answer().orElseThrow();
        assertThat(answer.note()).isEqualTo("They sent a file.[2J");
        assertThat(answer.on()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(desk.acts()).containsExactly("requested " + id, "request-answered " + id);
        assertThat(code(() -> desk.log().answered(id, "", "cli", BERLIN))).isEqualTo("request.answered-already");
    }

    @Test
    void onlyWhatWasSentCanBeAnswered() {
        var draft = desk.log().draft(RequestKind.DELETE, Desk.promising(30), LETTER, BERLIN);
        assertThat(code(() -> desk.log().answered(draft.id(), "", "cli", BERLIN)))
                .isEqualTo("request.not-sent");
        assertThat(code(() -> desk.log().answered("x", "", "cli", BERLIN))).isEqualTo("request.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"format\":1}", "{\"format\":1,\"requests\":[{}]}", "\u0000\u0001"})
    void aDamagedLogIsToldThenKeptAndTheNextRequestBeginsANewOne(String damaged) throws IOException {
        Files.createDirectories(desk.state);
        Files.writeString(file(), damaged);
        var thrown = catchThrowableOfType(FaultException.class, () -> desk.log().all(BERLIN));
        assertThat(thrown.fault().code()).isEqualTo("request.malformed");
        assertThat(thrown.fault().place().orElseThrow().position()).isPresent();
        assertThat(file()).hasContent(damaged);
        sent();
        assertThat(desk.log().all(BERLIN)).hasSize(1);
        assertThat(desk.log().setAside())
                .hasSize(1)
                .allSatisfy(kept -> assertThat(kept).hasContent(damaged));
    }

    @Test
    void aTimeThatIsNoneIsDamageToo() throws IOException {
        sent();
        Files.writeString(
                file(), Files.readString(file()).replace("\"due\" : \"2026-12-22\"", "\"due\" : \"2026-02-30\""));
        assertThat(code(() -> desk.log().all(BERLIN))).isEqualTo("request.malformed");
    }

    @Test
    void aNewerVersionsLogIsNeverOverwritten() throws IOException {
        Files.createDirectories(desk.state);
        Files.writeString(file(), "{\"format\": 2}");
        assertThat(code(this::sent)).isEqualTo("request.newer");
        assertThat(file()).hasContent("{\"format\": 2}");
        assertThat(desk.acts()).isEmpty();
    }

    @Test
    void wordsThatWereChangedInTheFileAreKnown() throws IOException {
        sent();
        Files.writeString(file(), Files.readString(file()).replace("Some words", "Other words"));
        assertThat(desk.log().all(BERLIN).getFirst().intact()).isFalse();
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() throws IOException {
        sent();
        var before = Files.readString(file());
        desk.disk = FailingDisk.full(100);
        assertThat(code(this::sent)).isEqualTo("storage.unwritable");
        assertThat(file()).hasContent(before);
        assertThat(desk.acts()).hasSize(1);
    }

    @Test
    void whereTheLedgerCannotBeWrittenNeitherKnowsOfIt() {
        desk.ledgerDisk = FailingDisk.readOnly();
        assertThat(code(this::sent)).isEqualTo("storage.unwritable");
        assertThat(desk.log().all(BERLIN)).isEmpty();
    }

    /** Killed after the log was written and before the ledger was, and again just after that. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatACrashKeptFromTheLedgerIsWrittenThereOnce(boolean before) throws IOException {
        var first = sent();
        Files.writeString(file(), Files.readString(file()).replace("\"recorded\" : true", "\"recorded\" : false"));
        if (before) {
            Files.delete(desk.state.resolve("ledger.jsonl"));
            Files.delete(desk.state.resolve("ledger.head"));
        }
        var second = desk.log().sent(RequestKind.DELETE, Desk.promising(30), LETTER, "cli", BERLIN);
        assertThat(desk.acts()).containsExactly("requested " + first.id(), "requested " + second.id());
        assertThat(Files.readString(file())).doesNotContain("\"recorded\" : false");
    }

    private RequestState state() {
        return desk.log().all(BERLIN).getFirst().state(desk.now, BERLIN);
    }

    private Request sent() {
        return desk.log().sent(RequestKind.ACCESS, Desk.promising(30), LETTER, "cli", BERLIN);
    }

    private Path file() {
        return desk.state.resolve("requests.json");
    }

    private static String code(ThrowingCallable work) {
        return catchThrowableOfType(FaultException.class, work).fault().code();
    }
}
