package dev.sayso.instance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.files.ChildJvm;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SingleInstanceTest {
    private static final Wish STATEMENT = wish("statement");

    @TempDir
    private Path home;

    private MeetingPoint point;
    private final LinkedBlockingQueue<Wish> shown = new LinkedBlockingQueue<>();
    private final List<SingleInstance> starts = new ArrayList<>();

    @BeforeEach
    void point() {
        point = new MeetingPoint(home.resolve("sayso"), "panel");
    }

    @AfterEach
    void end() {
        starts.forEach(SingleInstance::close);
    }

    @Test
    void theFirstOpensAndTheSecondIsShownInItsWindow() {
        open();

        assertThat(start().handedOver(STATEMENT)).isTrue();
        assertThat(shown).containsExactly(STATEMENT);
    }

    @Test
    void aWishThatComesBeforeTheWindowIsShownWithIt() {
        var first = start();
        assertThat(first.handedOver(wish("choices"))).isFalse();
        assertThat(start().handedOver(wish("help"))).isTrue();
        assertThat(start().handedOver(STATEMENT)).isTrue();

        show(first);

        assertThat(shown).containsExactly(STATEMENT);
    }

    @Test
    void theWindowClosedTheNextStartOpensOne() {
        open().close();

        assertThat(point.socket()).doesNotExist();
        assertThat(start().handedOver(STATEMENT)).isFalse();
    }

    @Test
    void aWindowThatIsJustClosingIsWaitedFor() {
        var first = start();
        first.handedOver(wish("choices"));
        first.showing(_ -> {
            first.close();
            return CompletableFuture.completedStage(false);
        });

        assertThat(start().handedOver(STATEMENT)).isFalse();
        assertThat(point.socket()).exists();
    }

    @Test
    void whatACrashLeftBehindIsInNobodysWay() throws IOException {
        Files.createDirectories(point.folder());
        try (var crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            crashed.bind(UnixDomainSocketAddress.of(point.socket()));
        }
        assertThat(point.socket()).exists();

        open();

        assertThat(start().handedOver(STATEMENT)).isTrue();
    }

    @Test
    void aWindowThatHangsIsNotWaitedForForever() {
        var hung = start();
        hung.handedOver(wish("choices"));
        hung.showing(_ -> new CompletableFuture<>());

        assertThat(hasty().handedOver(STATEMENT)).isFalse();
    }

    @Test
    void aLockThatNobodyAnswersForIsNotWaitedForForever() throws IOException {
        var first = open();
        Files.delete(point.socket());

        assertThat(hasty().handedOver(STATEMENT)).isFalse();
        first.close();
    }

    @Test
    void aFolderThatOthersMayWriteIsNotTrusted() throws IOException {
        open();
        Files.setPosixFilePermissions(point.folder(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(start().handedOver(STATEMENT)).isFalse();
        assertThat(shown).isEmpty();
    }

    @Test
    void aFolderThatIsALinkIsNotTrusted() throws IOException {
        var elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(point.folder(), elsewhere);

        assertThat(start().handedOver(STATEMENT)).isFalse();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void whereNothingCanBePutAStartOpensItsOwnWindow() throws IOException {
        Files.createFile(point.folder());

        assertThat(start().handedOver(STATEMENT)).isFalse();
        assertThat(SingleInstance.alone().handedOver(STATEMENT)).isFalse();
    }

    @Test
    void aPathTooLongForASocketLeavesEachItsOwnWindow() {
        point = new MeetingPoint(home.resolve("x".repeat(150)), "panel");

        assertThat(start().handedOver(STATEMENT)).isFalse();
    }

    @Test
    void anotherVersionsWishIsDeclinedAndChangesNothing() throws IOException {
        open();

        assertThat(answerTo("SayS\u0002anything".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Answer.NOT_UNDERSTOOD.code());
        assertThat(shown).isEmpty();
    }

    @Test
    void aGigabyteOfNonsenseIsCutShortAndTheWindowGoesOn() throws IOException {
        open();
        var sent = 0L;
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(point.socket()))) {
            var block = ByteBuffer.allocate(1 << 20);
            for (; sent < 1L << 30; sent += block.capacity()) {
                channel.write(block.clear());
            }
        } catch (IOException e) {
            assertThat(e).hasMessageMatching("Broken pipe|Connection reset.*");
        }

        assertThat(sent).isLessThan(16 << 20);
        assertThat(start().handedOver(STATEMENT)).isTrue();
    }

    @Test
    void whoSaysNothingKeepsNobodyWaiting() throws IOException {
        open();
        try (var silent = SocketChannel.open(UnixDomainSocketAddress.of(point.socket()))) {
            assertThat(start().handedOver(STATEMENT)).isTrue();
            assertThat(silent.isOpen()).isTrue();
        }
    }

    @Test
    void startedAtTheVerySameMomentOnlyOneOpensAWindow() throws Exception {
        var processes = new ArrayList<Process>();
        for (var page : List.of("choices", "statement", "history")) {
            processes.add(ChildJvm.start(Starter.class, point.folder(), page));
        }
        for (var process : processes) {
            process.outputWriter().append("\n").flush();
        }
        var said = new ArrayList<String>();
        for (var process : processes) {
            said.add(process.inputReader().readLine());
        }
        for (var process : processes) {
            process.outputWriter().close();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(said).containsExactlyInAnyOrder("window", "handed over", "handed over");
    }

    @Test
    void oneThatWasKilledLeavesThePlaceToTheNext() throws Exception {
        var killed = ChildJvm.start(Starter.class, point.folder(), "choices");
        killed.outputWriter().append("\n").flush();
        assertThat(killed.inputReader().readLine()).isEqualTo("window");
        assertThat(start().handedOver(STATEMENT)).isTrue();
        assertThat(killed.inputReader().readLine()).isEqualTo("statement");

        killed.destroyForcibly().waitFor();

        open();
        assertThat(start().handedOver(wish("help"))).isTrue();
        assertThat(shown).containsExactly(wish("help"));
    }

    private int answerTo(byte[] message) throws IOException {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(point.socket()))) {
            channel.write(ByteBuffer.wrap(message));
            var answer = ByteBuffer.allocate(1);
            assertThat(channel.read(answer)).isEqualTo(1);
            return answer.get(0);
        }
    }

    private SingleInstance open() {
        var first = start();
        assertThat(first.handedOver(wish("choices"))).isFalse();
        show(first);
        return first;
    }

    private void show(SingleInstance instance) {
        instance.showing(wish -> {
            shown.add(wish);
            return CompletableFuture.completedStage(true);
        });
    }

    private SingleInstance start() {
        return start(Duration.ofSeconds(20));
    }

    private SingleInstance hasty() {
        return start(Duration.ofMillis(200));
    }

    private SingleInstance start(Duration patience) {
        var instance = new SingleInstance(Optional.of(point), patience);
        starts.add(instance);
        return instance;
    }

    private static Wish wish(String page) {
        return new Wish(Optional.of(page), Optional.empty(), Optional.empty());
    }
}
