package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.json.Json;
import dev.sayso.ledger.Query;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joining and leaving preview programmes: what is collected, what is kept, and what comes back. */
class PreviewsTest {
    private static final String P = Given.PRODUCT;

    @TempDir
    Path folder;

    private Given given;

    @BeforeEach
    void begin() {
        given = new Given(folder);
    }

    @Test
    void whoJoinsIsNotAskedForWhatItRequiresAndChangesNoChoice() throws IOException {
        profile("\"usage.features\": " + record("refused"), "");
        var before = service().profile();
        var after = join(Choice.REFUSED);
        assertThat(verdict("usage.features")).isEqualTo(Verdict.PREVIEW_REQUIRES);
        assertThat(verdict("usage.frequency")).isEqualTo(Verdict.UNDECIDED);
        assertThat(after.items().get("usage.features").verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(after.items().get("usage.features").previews()).containsExactly(P);
        assertThat(service().profile().choices()).isEqualTo(before.choices());
    }

    @Test
    void beingContactedIsAChoiceOfItsOwn() {
        join(Choice.REFUSED);
        assertThat(contact()).isEqualTo(Choice.REFUSED);
        given.now = given.now.plusSeconds(60);
        join(Choice.GRANTED);
        assertThat(contact()).isEqualTo(Choice.GRANTED);
        assertThat(history()).containsExactly("preview-joined refused", "preview-joined granted");
        service().undo(Given.PANEL);
        assertThat(contact()).isEqualTo(Choice.REFUSED);
    }

    @Test
    void joiningTwiceIsOneAct() {
        join(Choice.REFUSED);
        join(Choice.REFUSED);
        assertThat(history()).containsExactly("preview-joined refused");
    }

    @Test
    void agreeingToMoreThatWasNeverSavedIsToldOf() throws IOException {
        join(Choice.GRANTED);
        Files.writeString(
                given.profile,
                Files.readString(given.profile).replaceFirst("\"errors.severity\",\\s*(\"usage.features\")", "$1"));
        assertThat(service().profile().membership(P).orElseThrow().requires()).containsExactly("usage.features");
        given.now = given.now.plusSeconds(60);
        given.disk = FailingDisk.failingMoveTo("profile.json");
        assertFault("storage.unwritable", () -> join(Choice.GRANTED));
        given.disk = Disk.REAL;
        var next = service();
        next.catchUp();
        assertThat(next.notDone()).isPresent();
    }

    @Test
    void nobodyIsAskedForAContactThatNothingSaysThereIs() {
        assertFault("preview.no-contact", () -> service().previews().join("other", Choice.GRANTED, Given.PANEL));
        service().previews().join("other", Choice.REFUSED, Given.PANEL);
        assertThat(service().profile().membership("other")).isPresent();
    }

    @Test
    void leavingBringsBackTheEarlierChoicesToTheLetter() throws IOException {
        profile(
                "\"usage.features\": " + record("refused") + ", \"errors.severity\": " + record("ask"),
                "\"usage.features\": " + record("granted") + ", \"errors.file-contents\": " + record("refused"));
        var text = choices();
        join(Choice.GRANTED);
        leave();
        assertThat(choices()).isEqualTo(text);
        assertThat(service().profile().membership(P)).isEmpty();
        assertThat(verdict("errors.severity")).isEqualTo(Verdict.ASK);
        assertThat(Files.readString(given.profile)).doesNotContain("preview", "contact", "before");
        assertThat(history()).containsExactly("preview-joined granted", "preview-left");
    }

    /** Of an item that the programme requires, for the product alone: before, meanwhile, and after leaving. */
    @ParameterizedTest
    @CsvSource({
        "granted,   ,        ",
        "granted,   refused, refused",
        "granted,   ask,     ask",
        "granted,   granted, granted",
        "ask,       granted, ask",
        "ask,       refused, refused",
        "refused,   granted, refused",
        "refused,   ask,     refused",
        "refused,   ,        refused",
        ",          granted, ",
        ",          ask,     ",
        ",          refused, refused"
    })
    void ofWhatWasSaidMeanwhileOnlyTheStricterWordStands(String before, String meanwhile, String after)
            throws IOException {
        profile("", before == null ? "" : "\"errors.severity\": " + record(before));
        join(Choice.REFUSED);
        var later = meanwhile == null ? "" : "\"errors.severity\": " + record(meanwhile, "2026-11-21T00:00:00Z");
        var node = Json.read(Files.readString(given.profile)).copy();
        var product = node.get("products").get(P).asObject();
        product.set("choices", Json.read("{" + later + "}").copy());
        Files.writeString(given.profile, Json.write(node));
        leave();
        var stands = Optional.ofNullable(own().get("errors.severity"));
        assertThat(stands.map(said -> said.choice().word())).isEqualTo(Optional.ofNullable(after));
        if (stands.isPresent() && after.equals(before)) {
            assertThat(stands.get().at()).isEqualTo("2026-11-20T08:00:00Z");
        }
    }

    @Test
    void aPermissionThatEndedMeanwhileDoesNotBeginAgain() throws IOException {
        profile("", "\"errors.severity\": " + record("granted"));
        join(Choice.REFUSED);
        given.now = given.now.plusSeconds(60L * 60 * 24 * 600);
        service().choose(List.of("usage.frequency"), Choice.REFUSED, Given.PANEL);
        leave();
        assertThat(own().get("errors.severity").ended()).isPresent();
        given.now = given.now.minusSeconds(60L * 60 * 24 * 600);
        assertThat(verdict("errors.severity")).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void whatWasSaidMeanwhileOfOtherItemsOrAllProductsStays() throws IOException {
        profile("\"usage.features\": " + record("granted"), "");
        join(Choice.REFUSED);
        service().choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
        service().choose(List.of("usage.frequency"), Choice.GRANTED, Given.PANEL);
        leave();
        assertThat(service().profile().choice("usage.features")).isEqualTo(Choice.REFUSED);
        assertThat(service().profile().choice("usage.frequency")).isEqualTo(Choice.GRANTED);
        assertThat(verdict("usage.features")).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void bothCanBeTakenBack() throws IOException {
        profile("", "\"usage.features\": " + record("granted"));
        var text = choices();
        join(Choice.GRANTED);
        leave();
        service().undo(Given.PANEL);
        assertThat(contact()).isEqualTo(Choice.GRANTED);
        assertThat(verdict("usage.features")).isEqualTo(Verdict.PREVIEW_REQUIRES);
        leave();
        service().undo(Given.PANEL);
        service().undo(Given.PANEL);
        assertThat(service().profile().membership(P)).isEmpty();
        assertThat(choices()).isEqualTo(text);
        assertThat(history())
                .containsExactly(
                        "preview-joined granted",
                        "preview-left",
                        "undone granted",
                        "preview-left",
                        "undone granted",
                        "undone");
    }

    @Test
    void startingOverEndsItToo() {
        join(Choice.GRANTED);
        service().reset(Given.PANEL);
        assertThat(verdict("usage.features")).isEqualTo(Verdict.UNDECIDED);
        service().undo(Given.PANEL);
        assertThat(verdict("usage.features")).isEqualTo(Verdict.PREVIEW_REQUIRES);
    }

    @Test
    void aRuleThatForbidsIsStrongerBeforeAndAfter() {
        given.policy = Given.rules(Given.rule(Verb.FORBID, "usage.features"));
        assertFault("preview.forbidden", () -> join(Choice.REFUSED));
        assertThat(given.profile).doesNotExist();
        given.policy = Policy.NONE;
        join(Choice.REFUSED);
        given.policy = Given.rules(Given.rule(Verb.FORBID, "usage.features"));
        assertThat(verdict("usage.features")).isEqualTo(Verdict.POLICY_FORBIDS);
        assertThat(service().current().items().get("usage.features").previews()).isEmpty();
        leave();
    }

    @Test
    void noMinorJoinsAndOneWhoDidIsProtected() throws IOException {
        join(Choice.REFUSED);
        var minor = Files.readString(given.profile).replace("\"unknown\"", "\"minor\"");
        Files.writeString(given.profile, minor);
        assertThat(verdict("usage.features")).isEqualTo(Verdict.MINOR);
        leave();
        assertFault("preview.minor", () -> join(Choice.REFUSED));
    }

    /** A hand may write that somebody joined; what they agreed to it can't. */
    @Test
    void onlyWhatWasAgreedToIsCollected() throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.profile, "{\"format\": 1, \"products\": {\"vscode\": {\"channel\": \"preview\"}}}");
        assertThat(verdict("usage.features")).isEqualTo(Verdict.UNDECIDED);

        join(Choice.REFUSED);
        var less = Files.readString(given.profile).replaceFirst("\"errors.severity\",\\s*", "");
        Files.writeString(given.profile, less);
        assertThat(verdict("errors.severity")).isEqualTo(Verdict.UNDECIDED);
        assertThat(verdict("usage.features")).isEqualTo(Verdict.PREVIEW_REQUIRES);
        join(Choice.REFUSED);
        assertThat(verdict("errors.severity")).isEqualTo(Verdict.PREVIEW_REQUIRES);
    }

    @Test
    void aBrokenPartInAProgrammeBlocksEverything() throws IOException {
        join(Choice.REFUSED);
        Files.writeString(
                given.profile,
                Files.readString(given.profile).replaceFirst("\"requires\" : \\[", "\"requires\" : [7, "));
        assertThat(verdict("usage.features")).isEqualTo(Verdict.PROFILE_UNREADABLE);
    }

    @Test
    void whatIsNotKnownOfTheProductSurvives() throws IOException {
        profile("", "");
        Files.writeString(
                given.profile,
                Files.readString(given.profile).replace("\"vscode\": {", "\"vscode\": {\"mood\": \"good\","));
        join(Choice.GRANTED);
        leave();
        assertThat(Files.readString(given.profile)).contains("\"mood\" : \"good\"");
    }

    @Test
    void whatACrashKeptFromTheProfileNeverHappened() {
        given.service().choose(List.of("usage.frequency"), Choice.REFUSED, Given.PANEL);
        given.disk = FailingDisk.failingMoveTo("profile.json");
        assertThatThrownBy(() -> join(Choice.REFUSED)).isInstanceOf(FaultException.class);
        given.disk = Disk.REAL;
        assertThat(history()).containsExactly("refused", "preview-joined refused", "not-done");
        assertThat(verdict("usage.features")).isEqualTo(Verdict.UNDECIDED);

        join(Choice.REFUSED);
        given.disk = FailingDisk.failingMoveTo("profile.json");
        assertThatThrownBy(this::leave).isInstanceOf(FaultException.class);
        given.disk = Disk.REAL;
        assertThat(history()).endsWith("preview-joined refused", "preview-left", "not-done");
        assertThat(verdict("usage.features")).isEqualTo(Verdict.PREVIEW_REQUIRES);
        assertThat(service().verifyHistory(_ -> {}).sound()).isTrue();
    }

    @Test
    void takingBackThatACrashKeptFromTheProfileNeverHappened() {
        join(Choice.REFUSED);
        given.disk = FailingDisk.failingMoveTo("profile.json");
        assertThatThrownBy(() -> service().undo(Given.PANEL)).isInstanceOf(FaultException.class);
        given.disk = Disk.REAL;
        assertThat(history()).containsExactly("preview-joined refused", "undone", "not-done");
        leave();
        given.disk = FailingDisk.failingMoveTo("profile.json");
        assertThatThrownBy(() -> service().undo(Given.PANEL)).isInstanceOf(FaultException.class);
        given.disk = Disk.REAL;
        assertThat(history()).endsWith("preview-left", "undone refused", "not-done");
        assertThat(service().profile().membership(P)).isEmpty();
    }

    @Test
    void whatTookEffectIsNotTakenForUndone() {
        join(Choice.GRANTED);
        leave();
        service().undo(Given.PANEL);
        service().undo(Given.PANEL);
        join(Choice.REFUSED);
        assertThat(history()).doesNotContain("not-done");
    }

    @Test
    void nobodyLeavesWhatTheyNeverJoined() {
        assertFault("preview.not-joined", this::leave);
        assertFault("preview.misspelt", () -> service().previews().join("vscoed", Choice.REFUSED, Given.PANEL));
        assertFault("preview.unknown", () -> service().previews().leave("../../x", Given.PANEL));
        assertThat(given.profile).doesNotExist();
    }

    @Test
    void noFileMakesAnybodyJoin() throws IOException {
        join(Choice.GRANTED);
        var export = Files.writeString(folder.resolve("export.json"), service().exported());
        leave();
        service().importChoices(export, true, Given.PANEL);
        assertThat(service().profile().membership(P)).isEmpty();
        join(Choice.REFUSED);
        service().importChoices(export, true, Given.PANEL);
        assertThat(contact()).isEqualTo(Choice.REFUSED);
    }

    private ConsentService service() {
        return given.service();
    }

    private Consents join(Choice contact) {
        return service().previews().join(P, contact, Given.PANEL);
    }

    private void leave() {
        service().previews().leave(P, Given.PANEL);
    }

    private Choice contact() {
        return service().profile().membership(P).orElseThrow().contact().choice();
    }

    private Map<String, ChoiceRecord> own() {
        return service().profile().products().get(P).choices();
    }

    private Verdict verdict(String item) {
        return service().check(item, Optional.of(P)).getFirst().verdict();
    }

    private void profile(String general, String own) throws IOException {
        Files.createDirectories(given.profile.getParent());
        Files.writeString(given.profile, """
                {"format": 1, "choices": {%s}, "products": {"vscode": {"choices": {%s}}}}
                """.formatted(general, own));
    }

    /** All choices as the file has them. */
    private String choices() throws IOException {
        var json = Json.read(Files.readString(given.profile));
        return Json.write(json.object("choices").copy())
                + Json.write(json.object("products").object(P).object("choices").copy());
    }

    private static String record(String choice) {
        return record(choice, "2026-11-20T08:00:00Z");
    }

    private static String record(String choice, String at) {
        return """
                {"choice": "%s", "at": "%s", "edition": "2016-09", "language": "de", "by": "user", "via": "panel"}
                """.formatted(choice, at);
    }

    private List<String> history() {
        var acts = new ArrayList<String>();
        for (var entry : service().history().newest(Query.ALL, 99).entries().reversed()) {
            var event = entry.event();
            var contact = event.subject().product().isPresent()
                    ? event.result().choice().map(choice -> " " + choice.word()).orElse("")
                    : "";
            acts.add(event.act().word() + contact);
        }
        return acts;
    }

    private static void assertFault(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        FaultException.class,
                        thrown -> assertThat(thrown.fault())
                                .extracting(Fault::code)
                                .isEqualTo(code));
    }
}
