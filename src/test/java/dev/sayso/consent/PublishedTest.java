package dev.sayso.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sayso.consent.Erasure.Extent;
import dev.sayso.consent.Erasure.Wish;
import dev.sayso.decision.Outcome;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.files.Folders;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.policy.Policies;
import dev.sayso.policy.Policy;
import dev.sayso.policy.Verb;
import dev.sayso.profile.Choice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code effective.json} says, when it is written anew, and that it never allows what the profile does not. */
class PublishedTest {
    /** As a kill does: nothing after it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    Path folder;

    private Given given;
    private Path file;

    @BeforeEach
    void aPersonWhoGrantedTwoThings() {
        given = new Given(folder);
        file = given.state.resolve("effective.json");
        say(Choice.GRANTED, "usage.features", "errors.severity");
    }

    @Test
    void saysOfEveryItemWhatCheckSays() throws IOException {
        given.policy = Given.rules(Given.rule(Verb.FORBID, "usage.features"));
        say(Choice.ASK, "errors.file-contents");

        var service = given.service();
        var verdicts = effective().object("verdicts");
        assertThat(verdicts.keys()).hasSize(given.catalogue.items().size());
        for (var item : given.catalogue.items()) {
            var verdict = service.check(item.id(), Optional.empty()).getFirst().verdict();
            var said = verdicts.object(item.id());
            assertThat(said.string("outcome")).isEqualTo(verdict.outcome().word());
            assertThat(said.string("reason")).isEqualTo(verdict.word());
        }
        assertThat(verdicts.object("errors.severity").string("since")).isEqualTo("2026-11-22T10:15:31Z");
        assertThat(verdicts.object("usage.features").has("since")).isFalse();
    }

    @Test
    void keepsToItsSchema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("assets/schemas/effective.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(Files.readString(file).replace("granted", "given"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void isItsOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void withoutChoicesThereIsNone() {
        var nobody = new Given(folder.resolve("nobody"));
        nobody.service().catchUp();
        assertThat(nobody.state.resolve("effective.json")).doesNotExist();
    }

    @Test
    void goesWithTheChoices() {
        try (var service = given.service()) {
            service.erasing(folders()).erase(Wish.of(Extent.ALL), Given.PANEL);
            service.catchUp();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aLookSetsRightWhatChangedByHand() throws IOException {
        Files.writeString(given.profile, Files.readString(given.profile).replace("granted", "refused"));
        given.service().check("usage.features", Optional.empty());
        assertThat(allowed()).as("check writes nothing").contains("usage.features");

        given.service().catchUp();
        assertThat(allowed()).isEmpty();
    }

    @Test
    @Timeout(10)
    void whoListensSetsRightWhatOthersChange() throws Exception {
        var told = new CountDownLatch(1);
        try (var service = given.service();
                var _ = service.onChange(_ -> told.countDown())) {
            Files.writeString(given.profile, Files.readString(given.profile).replace("granted", "refused"));
            told.await();
            assertThat(allowed()).isEmpty();
        }
    }

    @Test
    void isLeftAloneWhileItIsRightAndYoung() throws IOException {
        var before = Files.readString(file);
        given.now = given.now.plus(Duration.ofHours(11));
        given.service().catchUp();
        assertThat(file).hasContent(before);

        given.now = given.now.plus(Duration.ofHours(1));
        given.service().catchUp();
        assertThat(effective().string("written")).isEqualTo("2026-11-22T22:15:30Z");
        assertThat(effective().string("validUntil")).isEqualTo("2026-11-23T22:15:30Z");
    }

    @Test
    void isWrittenAnewWhereTheClockWasSetBack() throws IOException {
        given.now = given.now.minus(Duration.ofDays(1));
        given.service().catchUp();
        assertThat(effective().string("written")).isEqualTo("2026-11-21T10:15:30Z");
    }

    @Test
    void endsWithAGrant() throws IOException {
        given.now = given.now.plus(Duration.ofDays(394)).plus(Duration.ofHours(12));
        given.service().catchUp();
        assertThat(effective().string("validUntil")).isEqualTo("2027-12-22T10:15:30Z");
        assertThat(allowed()).isNotEmpty();

        given.now = given.now.plus(Duration.ofHours(24));
        given.service().catchUp();
        assertThat(allowed()).isEmpty();
    }

    @Test
    void endsWithTheDayOnWhichARuleGoes() throws IOException {
        var rules = Given.rules(Given.rule(Verb.FORBID, "usage.features"));
        given.policies = new Policies() {
            @Override
            public Policy now() {
                return rules;
            }

            @Override
            public Policy on(LocalDate day) {
                return day.isAfter(LocalDate.of(2026, 11, 22)) ? Policy.NONE : rules;
            }
        };
        given.service().catchUp();
        assertThat(effective().string("validUntil")).isEqualTo("2026-11-23T00:00:00Z");
    }

    @Test
    void saysNothingWhereTheChoicesCantBeRead() throws IOException {
        Files.writeString(given.profile, "{");
        given.service().catchUp();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatOthersPutInItsPlaceIsReplaced() throws IOException {
        var elsewhere = Files.writeString(folder.resolve("elsewhere"), Files.readString(file));
        Files.delete(file);
        Files.createSymbolicLink(file, elsewhere);
        given.service().catchUp();
        assertThat(file).isRegularFile();
        assertThat(Files.isSymbolicLink(file)).isFalse();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        given.service().catchUp();
        assertThat(mode()).isEqualTo("rw-------");
    }

    @Test
    void aFolderInItsPlaceStopsNoAct() throws IOException {
        Files.delete(file);
        Files.createDirectories(file.resolve("inside"));
        say(Choice.REFUSED, "usage.features");
        assertThat(outcome("usage.features")).isEqualTo(Outcome.BLOCKED);
    }

    @Test
    void thatItCantBeWrittenStopsNoActAndLeavesNone() {
        given.disk = FailingDisk.failingMoveTo("effective.json");
        say(Choice.REFUSED, "usage.features");
        assertThat(outcome("usage.features")).isEqualTo(Outcome.BLOCKED);
        assertThat(file).doesNotExist();
    }

    @Test
    void oneThatCantBeTakenAwayIsEmptied() {
        given.disk = new FailingDisk() {
            @Override
            public void delete(Path path) throws IOException {
                throw new AccessDeniedException(path.toString());
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                if (to.endsWith("effective.json")) {
                    throw new AccessDeniedException(to.toString());
                }
                super.move(from, to);
            }
        };
        say(Choice.REFUSED, "usage.features");
        assertThat(outcome("usage.features")).isEqualTo(Outcome.BLOCKED);
        assertThat(file).isEmptyFile();
    }

    @Test
    void anActThatFailedLeavesWhatHolds() throws IOException {
        given.disk = FailingDisk.failingMoveTo("profile.json");
        assertThatThrownBy(() -> say(Choice.REFUSED, "usage.features")).hasMessageContaining("storage.unwritable");
        assertThat(allowed()).contains("usage.features");
    }

    enum Change {
        REFUSE,
        UNDO,
        RESET,
        ERASE,
        GRANT;

        void by(ConsentService service, Folders folders) {
            switch (this) {
                case REFUSE -> service.choose(List.of("usage.features"), Choice.REFUSED, Given.PANEL);
                case UNDO -> service.undo(Given.PANEL);
                case RESET -> service.reset(Given.PANEL);
                case ERASE -> service.erasing(folders).erase(Wish.of(Extent.PROFILE), Given.PANEL);
                case GRANT -> service.choose(List.of("usage.frequency"), Choice.GRANTED, Given.PANEL);
            }
        }
    }

    /** Not even for readers that look at nothing but the verdicts. */
    @ParameterizedTest
    @EnumSource
    void killedAnywhereItNeverAllowsWhatTheChoicesDoNot(Change change) throws IOException {
        for (int blow = 0; ; blow++) {
            given = new Given(folder.resolve(change + "-" + blow));
            file = given.state.resolve("effective.json");
            say(Choice.GRANTED, "usage.features", "errors.severity");
            given.disk = killing(blow);
            try (var service = given.service()) {
                change.by(service, folders());
                assertThat(blow).as("steps").isGreaterThan(change == Change.ERASE ? 1 : 4);
                return;
            } catch (Killed e) {
                given.disk = Disk.REAL;
                var holds = given.catalogue.items().stream()
                        .map(item -> item.id())
                        .filter(item -> outcome(item) == Outcome.ALLOWED)
                        .collect(Collectors.toSet());
                assertThat(holds).as("after blow " + blow).containsAll(allowed());
            }
        }
    }

    private static Disk killing(int blow) {
        int[] left = {blow};
        return new FailingDisk() {
            private void step() {
                if (left[0]-- == 0) {
                    throw new Killed();
                }
            }

            @Override
            public FileChannel create(Path path) throws IOException {
                step();
                return super.create(path);
            }

            @Override
            public void write(FileChannel channel, ByteBuffer content) throws IOException {
                step();
                super.write(channel, content);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                step();
                super.move(from, to);
            }

            @Override
            public void delete(Path path) throws IOException {
                step();
                super.delete(path);
            }
        };
    }

    private void say(Choice choice, String... items) {
        try (var service = given.service()) {
            service.choose(List.of(items), choice, Given.PANEL);
        }
    }

    private Outcome outcome(String item) {
        return given.service()
                .check(item, Optional.empty())
                .getFirst()
                .verdict()
                .outcome();
    }

    private Folders folders() {
        return new Folders(
                given.profile,
                given.profile.resolveSibling("settings.json"),
                given.state,
                given.state.resolve("statements"),
                List.of(),
                folder.resolve("policies"));
    }

    private String mode() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private JsonObject effective() throws IOException {
        return Json.read(Files.readString(file));
    }

    private Set<String> allowed() throws IOException {
        if (!Files.exists(file)) {
            return Set.of();
        }
        var verdicts = effective().object("verdicts");
        return verdicts.keys().stream()
                .filter(item -> verdicts.object(item).string("outcome").equals("allowed"))
                .collect(Collectors.toSet());
    }
}
