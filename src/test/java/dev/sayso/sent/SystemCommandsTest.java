package dev.sayso.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SystemCommandsTest {
    @Test
    void aCommandsOutputIsTaken() throws Exception {
        assertThat(SystemCommands.REAL.run(List.of("/bin/sh", "-c", "echo said; echo complained >&2")))
                .isEqualTo("said\n");
    }

    @Test
    void oneThatIsNotThereOrFailsIsAFailure() {
        assertThatThrownBy(() -> SystemCommands.REAL.run(List.of("/no/such/command")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> SystemCommands.REAL.run(List.of("/bin/sh", "-c", "echo half; exit 3")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("3");
    }

    @Test
    void oneThatHangsEndsWithItsWaiter() throws InterruptedException {
        var thrown = new AtomicReference<Exception>();
        var waiter = Thread.ofVirtual().start(() -> {
            try {
                SystemCommands.REAL.run(List.of("/bin/sh", "-c", "echo begun; exec sleep 1000"));
            } catch (IOException | InterruptedException e) {
                thrown.set(e);
            }
        });
        waiter.interrupt();
        waiter.join();
        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }
}
