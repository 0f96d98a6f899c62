package dev.sayso.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sayso.fault.FaultException;
import dev.sayso.files.ChildJvm;
import dev.sayso.files.LockHolder;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileProcessesTest {
    private static final int KILLS = 20;

    @TempDir
    Path folder;

    private Path file;
    private ProfileStore store;

    @BeforeEach
    void name() {
        file = folder.resolve("profile.json");
        store = new ProfileStore(file, InstantSource.system());
    }

    @Test
    void twoProcessesThatChangeDifferentItemsAtOnceLoseNothing() throws Exception {
        var one = ChildJvm.start(ProfileSaver.class, file, "one.", 40);
        var other = ChildJvm.start(ProfileSaver.class, file, "other.", 40);
        drain(one);
        drain(other);
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();

        assertThat(present().choices().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of("one.", "other.")
                        .flatMap(prefix -> IntStream.range(0, 40).mapToObj(i -> prefix + i))
                        .toList());
    }

    @Test
    void manyThreadsThatChangeDifferentItemsAtOnceLoseNothing() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                var item = "item." + i;
                var _ = threads.submit(() -> store.update(profile -> ProfileSaver.refusing(profile, item)));
            }
        }
        assertThat(present().choices()).hasSize(40);
    }

    @Test
    void aKilledProcessLeavesAWholeProfileWithAllThatWasSaved() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            var saver = ChildJvm.start(ProfileSaver.class, file, "kill" + kill + ".", Integer.MAX_VALUE);
            var saved = new ArrayList<String>();
            try (var lines = saver.inputReader()) {
                // Each time it gets a little further, so that the blow falls at another moment.
                while (saved.size() <= kill) {
                    saved.add(lines.readLine());
                }
                saver.destroyForcibly().waitFor();
            }
            assertThat(present().choices().keySet()).containsAll(saved);
            assertThat(new ProfileStore(folder.resolve("profile.json.bak"), InstantSource.system()).load())
                    .isNotInstanceOf(ProfileState.Unreadable.class);
        }
        store.update(profile -> ProfileSaver.refusing(profile, "last"));

        assertThat(present().choices()).containsKey("last");
        assertThat(store.setAside()).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("profile.json", "profile.json.bak", "profile.json.lock");
        }
    }

    @Test
    void aLockHeldByAnotherProcessIsToldAndNothingChanges() throws Exception {
        store.update(profile -> ProfileSaver.refusing(profile, "first"));
        var before = Files.readString(file);
        var holder = LockHolder.holding(folder.resolve("profile.json.lock"));
        try {
            assertThatThrownBy(() -> store.update(profile -> ProfileSaver.refusing(profile, "second")))
                    .isInstanceOfSatisfying(
                            FaultException.class,
                            e -> assertThat(e.fault().code()).isEqualTo("storage.locked"));
            assertThat(file).hasContent(before.strip());
            assertThat(store.load()).isInstanceOf(ProfileState.Present.class);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        store.update(profile -> ProfileSaver.refusing(profile, "second"));
        assertThat(present().choices()).containsOnlyKeys("first", "second");
    }

    private Profile present() {
        if (store.load() instanceof ProfileState.Present(var profile)) {
            return profile;
        }
        throw new AssertionError(store.load().toString());
    }

    private static void drain(Process process) throws IOException {
        process.inputReader().transferTo(Writer.nullWriter());
    }
}
