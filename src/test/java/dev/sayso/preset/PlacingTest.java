package dev.sayso.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.fault.Fault;
import dev.sayso.fault.FaultException;
import dev.sayso.fault.Place;
import dev.sayso.files.Disk;
import dev.sayso.files.FailingDisk;
import dev.sayso.policy.PolicyReader;
import dev.sayso.policy.Sandbox;
import dev.sayso.preset.Step.Change;
import dev.sayso.statement.Library;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preset is taken whole or not at all, again and again, and never over what an administrator wrote. */
class PlacingTest {
    private static final String OTHER = """
            { "format": 1, "language": "en", "organisation": { "name": "Contoso" }, "account": "school" }
            """;

    @TempDir
    Path base;

    private Machine machine;

    @BeforeEach
    void aMachine() throws IOException {
        machine = new Machine(base);
    }

    @Test
    void whatItSaysHoldsForTheMachine() throws IOException {
        take(Machine.WHOLE);
        var known = machine.presets().known();
        assertThat(known.fault()).isEmpty();
        assertThat(known.preset().language()).contains("de");
        assertThat(known.preset().firstRun()).isFalse();
        assertThat(new Library(machine.places.statements(), List.of()).editions())
                .anyMatch(edition -> edition.title().equals("Example Privacy Statement"));
        var own = machine.places.ownPolicy();
        var reading = new PolicyReader(CatalogueReader.bundled()).read(own, Files.readAllBytes(own));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.file().account().orElseThrow().value().word()).isEqualTo("work");
        assertThat(reading.file().rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.verb().word()).isEqualTo("suggest"));
        for (var path : known.preset().placed().keySet()) {
            assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
            assertThat(Files.getPosixFilePermissions(path.getParent()))
                    .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void theSameAgainChangesNothing() {
        take(Machine.WHOLE);
        var before = machine.files();
        assertThat(take(Machine.WHOLE)).extracting(Step::change).containsOnly(Change.UNCHANGED);
        assertThat(machine.files()).isEqualTo(before);
    }

    @Test
    void aNewOneReplacesWhatAnEarlierOnePlacedAndNothingElse() throws IOException {
        take(Machine.WHOLE);
        machine.write("sayso/policies/10-own.json", Sandbox.EXAMPLE);
        assertThat(take(OTHER))
                .extracting(Step::change)
                .containsExactlyInAnyOrder(Change.REPLACED, Change.REMOVED, Change.REMOVED, Change.REMOVED);
        assertThat(machine.files().keySet())
                .containsExactlyInAnyOrder(
                        "sayso",
                        "sayso/policies",
                        "sayso/policies/10-own.json",
                        "sayso/policies/preset-account.json",
                        "sayso/preset.json");
    }

    @Test
    void whatAnAdministratorWroteIsNeverReplaced() {
        machine.write("sayso/policies/preset.json", Sandbox.EXAMPLE + " ");
        var before = machine.files();
        assertThat(refused(Machine.WHOLE)).containsExactly("preset.in-the-way");
        assertThat(machine.files()).isEqualTo(before);
    }

    @Test
    void whatAnAdministratorChangedIsLeftByTheSamePresetAndStopsAnother() throws IOException {
        take(Machine.WHOLE);
        Files.writeString(machine.places.ownPolicy(), Sandbox.EXAMPLE);
        assertThat(take(Machine.WHOLE)).extracting(Step::change).contains(Change.LEFT);
        var before = machine.files();
        assertThat(refused(OTHER)).containsExactly("preset.edited");
        assertThat(machine.files()).isEqualTo(before);
        assertThat(machine.presets().remove().steps()).extracting(Step::change).contains(Change.LEFT);
        assertThat(machine.files()).containsEntry("sayso/policies/preset-account.json", Sandbox.EXAMPLE);
    }

    @Test
    void takingItBackLeavesNothing() {
        take(Machine.WHOLE);
        assertThat(machine.presets().remove().faults()).isEmpty();
        assertThat(machine.files()).isEmpty();
        assertThat(machine.presets().known().preset()).isEqualTo(MachinePreset.NONE);
        assertThat(machine.presets().remove().steps()).isEmpty();
        assertThat(machine.files()).isEmpty();
    }

    @Test
    void withoutRoomNothingIsPlacedAndNothingIsLost() {
        assertThatThrownBy(() -> machine.presets(FailingDisk.full(10)).apply(machine.bundle(Machine.WHOLE)))
                .isInstanceOfSatisfying(
                        FaultException.class, e -> assertThat(e.fault().code()).isEqualTo("preset.not-placed"));
        assertThat(machine.files()).isEmpty();
        take(OTHER);
        var before = machine.files();
        assertThatThrownBy(() -> machine.presets(FailingDisk.full(10)).apply(machine.bundle(Machine.WHOLE)))
                .isInstanceOf(FaultException.class);
        assertThat(machine.files()).isEqualTo(before);
    }

    @Test
    void aMachineThatCanNotBeWrittenIsLeftAsItIs() {
        assertThatThrownBy(() -> machine.presets(FailingDisk.readOnly()).apply(machine.bundle(Machine.WHOLE)))
                .isInstanceOf(FaultException.class);
        assertThat(machine.files()).isEmpty();
    }

    /** Whichever file it is that can't be put in its place. */
    @ParameterizedTest
    @ValueSource(strings = {"preset.json", "preset-account.json", "statement.en.md", "index"})
    void whereOneFileFailsAllAreAsTheyWere(String name) {
        take(OTHER);
        var before = machine.files();
        var disk = FailingDisk.failingMoveTo(name);
        assertThatThrownBy(() -> machine.presets(disk).apply(machine.bundle(Machine.WHOLE)))
                .isInstanceOf(FaultException.class);
        assertThat(machine.files()).isEqualTo(before);
    }

    /** A machine that stops at any moment. */
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Disk stoppingAt(int moment, AtomicInteger passed) {
        return new FailingDisk() {
            private void pass() {
                if (passed.incrementAndGet() >= moment) {
                    throw new Stopped();
                }
            }

            @Override
            public FileChannel create(Path file) throws IOException {
                pass();
                return super.create(file);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                pass();
                super.move(from, to);
            }

            @Override
            public void delete(Path file) throws IOException {
                pass();
                super.delete(file);
            }
        };
    }

    @Test
    void whateverMomentItIsKilledAtTheNextTryEndsWell() throws IOException {
        take(OTHER);
        var before = machine.files();
        take(Machine.WHOLE);
        var after = machine.files();
        var passed = new AtomicInteger();
        machine.presets().remove();
        take(OTHER);
        machine.presets(stoppingAt(Integer.MAX_VALUE, passed)).apply(machine.bundle(Machine.WHOLE));
        assertThat(passed.get()).isGreaterThan(15);
        for (int moment = 1; moment <= passed.get(); moment++) {
            machine.presets().remove();
            take(OTHER);
            assertThat(machine.files()).isEqualTo(before);
            cutOff(moment);
            assertThat(machine.presets().check(machine.bundle(Machine.WHOLE)).faults())
                    .as("checked after moment %d", moment)
                    .isEmpty();
            assertEnd(moment, after);
        }
    }

    private void cutOff(int moment) {
        var disk = stoppingAt(moment, new AtomicInteger());
        assertThatThrownBy(() -> machine.presets(disk).apply(machine.bundle(Machine.WHOLE)))
                .isInstanceOf(Stopped.class);
    }

    private void assertEnd(int moment, Map<String, String> after) {
        take(Machine.WHOLE);
        assertThat(machine.files()).as("after moment %d", moment).isEqualTo(after);
    }

    @Test
    void aFileThatOthersMayWriteSaysNothing() throws IOException {
        take(Machine.WHOLE);
        Files.setPosixFilePermissions(machine.places.file(), PosixFilePermissions.fromString("rw-rw-rw-"));
        var known = machine.presets().known();
        assertThat(known.preset()).isEqualTo(MachinePreset.NONE);
        assertThat(known.fault().orElseThrow().code()).isEqualTo("preset.untrusted");
        assertThat(refused(Machine.WHOLE)).containsExactly("preset.untrusted");
    }

    @Test
    void aFileThatCanNotBeUnderstoodIsMendedByTheNextTry() throws IOException {
        take(Machine.WHOLE);
        var record = Files.readString(machine.places.file());
        var other = record.replace("\"format\" : 1", "\"format\" : 0");
        var none = record.replace("\"format\" : 1,", "");
        for (var broken : new String[] {"", "{", "{ \"firstRun\": 1 }", "x".repeat(3000), other, none}) {
            Files.writeString(machine.places.file(), broken);
            assertThat(machine.presets().known().fault().map(Fault::code)).contains("preset.record-broken");
            take(Machine.WHOLE);
            assertThat(machine.presets().known().fault()).isEmpty();
        }
    }

    @Test
    void whatANewerVersionWroteDownStaysAsItIs() throws IOException {
        take(Machine.WHOLE);
        var newer = Files.readString(machine.places.file()).replace("\"format\" : 1", "\"format\" : 2");
        Files.writeString(machine.places.file(), newer);
        var before = machine.files();

        var known = machine.presets().known();
        assertThat(known.preset()).isEqualTo(MachinePreset.NONE);
        assertThat(known.fault()).hasValueSatisfying(fault -> {
            assertThat(fault.code()).isEqualTo("preset.record-newer");
            assertThat(fault.place()).map(Place::toString).hasValue(machine.places.file() + ":2:3");
        });
        assertThat(refused(Machine.WHOLE)).containsExactly("preset.record-newer");
        assertThat(machine.presets().check(machine.bundle(Machine.WHOLE)).faults())
                .extracting(Fault::code)
                .containsExactly("preset.record-newer");
        assertThat(machine.presets().remove().faults()).extracting(Fault::code).containsExactly("preset.record-newer");
        assertThat(machine.files()).isEqualTo(before);
    }

    private List<Step> take(String preset) {
        var outcome = machine.presets().apply(machine.bundle(preset));
        assertThat(outcome.faults()).isEmpty();
        return outcome.steps();
    }

    private List<String> refused(String preset) {
        var outcome = machine.presets().apply(machine.bundle(preset));
        return outcome.faults().stream().map(Fault::code).toList();
    }
}
