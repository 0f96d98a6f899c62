package dev.sayso.gate.sentry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.gate.GateVerdict;
import dev.sayso.profile.Choice;
import io.sentry.Attachment;
import io.sentry.Hint;
import io.sentry.Sentry;
import io.sentry.TransactionOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The real library against a server on this machine. */
class ConsentSentryTest extends SentryProgram {
    @Test
    void refusedMeansNotOneConnection() {
        person.say(Choice.REFUSED, "errors.severity");
        init(options -> {});
        everything();
        assertThat(publisher.connections()).isZero();
    }

    @Test
    void theSameWithoutTheGateSendsAllOfIt() {
        ungated();
        everything();
        assertThat(publisher.text())
                .contains("\"session\"", "disk full", "contents of secret.txt", "clicked", "checkout");
    }

    @Test
    void undecidedAndClosedMeanTheSame() {
        init(options -> {});
        everything();
        person.say(Choice.GRANTED, "errors.severity");
        person.gate().close();
        everything();
        assertThat(publisher.connections()).isZero();
    }

    @Test
    void anErrorGoesWithWhatIsAllowedOfIt() {
        person.say(Choice.GRANTED, "errors.severity");
        init(options -> {});
        everything();
        assertThat(publisher.text())
                .contains("IllegalStateException")
                .doesNotContain(
                        "disk full",
                        "stacktrace",
                        "secret",
                        "clicked",
                        "\"session\"",
                        "client_report",
                        "checkout",
                        "4711",
                        "\"os\"");
    }

    @Test
    void eachPartHasAnItemOfItsOwn() {
        person.say(
                Choice.GRANTED,
                "errors.severity",
                "errors.components",
                "errors.file-contents",
                "usage.manner",
                "device.identifiers");
        init(options -> {});
        everything();
        assertThat(publisher.text())
                .contains(
                        "IllegalStateException", "disk full", "stacktrace", "contents of secret.txt", "clicked", "4711")
                .doesNotContain("\"session\"", "checkout", "tagged");
    }

    @Test
    void aTagGoesOnceTheProgramSaysWhatItIs() {
        person.say(Choice.GRANTED, "errors.severity", "usage.features");
        var map = new ReportMap(
                ReportMap.standardKinds().build(),
                ReportMap.standardFields()
                        .field("tags.feature", "usage.features")
                        .build());
        init(options -> {}, map);
        everything();
        assertThat(publisher.text()).contains("tagged").doesNotContain("4711");
    }

    @Test
    void aStepFromBeforeItsGrantIsNotInALaterReport() {
        person.say(Choice.GRANTED, "errors.severity");
        person.say(Choice.ASK, "errors.components");
        init(
                options -> {},
                new ReportMap(
                        ReportMap.standardKinds().build(),
                        ReportMap.standardFields()
                                .field("breadcrumbs", "errors.components")
                                .build()));
        Sentry.addBreadcrumb("clicked before");
        person.house.now = Instant.now();
        person.say(Choice.GRANTED, "errors.components");
        Sentry.addBreadcrumb("clicked after");
        Sentry.captureException(new IllegalStateException("disk full"));
        Sentry.flush(10_000);
        assertThat(publisher.text()).contains("clicked after").doesNotContain("clicked before");
    }

    @Test
    void thePersonIsAskedOnceForEachReport() {
        person.say(Choice.ASK, "errors.severity", "errors.components");
        var questions = new AtomicInteger();
        asker = items -> {
            assertThat(items)
                    .extracting(GateVerdict::item)
                    .containsExactlyInAnyOrder("errors.severity", "errors.components");
            return questions.incrementAndGet() == 2;
        };
        init(options -> {});
        Sentry.captureException(new IllegalStateException("first"));
        Sentry.flush(10_000);
        assertThat(publisher.connections()).isZero();
        Sentry.captureException(new IllegalArgumentException("second"));
        Sentry.flush(10_000);
        assertThat(questions).hasValue(2);
        assertThat(publisher.text())
                .contains("IllegalArgumentException", "stacktrace")
                .doesNotContain("IllegalStateException");
    }

    @Test
    void aQuestionThatFailsIsANo() {
        person.say(Choice.ASK, "errors.severity");
        asker = _ -> {
            throw new IllegalStateException("no window");
        };
        init(options -> {});
        everything();
        assertThat(publisher.connections()).isZero();
    }

    @Test
    void aQuestionThatNobodyAnswersIsANo() {
        person.say(Choice.ASK, "errors.severity");
        var never = new CountDownLatch(1);
        asker = _ -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        };
        init(options -> {}, ReportMap.standard(), Duration.ofMillis(50));
        Sentry.captureException(new IllegalStateException("disk full"));
        Sentry.flush(10_000);
        assertThat(publisher.connections()).isZero();
        never.countDown();
    }

    @Test
    void whatIsBlockedWhileAQuestionStandsOpenStays() {
        person.say(Choice.ASK, "errors.severity");
        asker = _ -> {
            person.say(Choice.REFUSED, "errors.severity");
            return true;
        };
        init(options -> {});
        Sentry.captureException(new IllegalStateException("disk full"));
        Sentry.flush(10_000);
        assertThat(publisher.connections()).isZero();
    }

    @Test
    void aCrashIsAskedAboutAndDoesNotHoldTheProgramUp() throws Exception {
        person.say(Choice.ASK, "errors.severity");
        var asked = new AtomicInteger();
        asker = _ -> asked.incrementAndGet() == 2;
        init(options -> options.setFlushTimeoutMillis(60_000));
        crash();
        assertThat(asked).hasValue(1);
        assertThat(publisher.connections()).isZero();
        crash();
        assertThat(asked).hasValue(2);
        assertThat(publisher.text()).contains("OutOfMemoryError");
    }

    @Test
    void whatIsTakenBackWhileItWaitsInTheQueueStays() throws Exception {
        person.say(Choice.GRANTED, "errors.severity");
        var arrived = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        publisher.beforeAnswer(() -> {
            arrived.countDown();
            await(answer);
        });
        init(options -> {});
        Sentry.captureException(new IllegalStateException("first"));
        await(arrived);
        Sentry.captureException(new IllegalArgumentException("second"));
        person.say(Choice.REFUSED, "errors.severity");
        answer.countDown();
        Sentry.flush(10_000);
        assertThat(publisher.received()).hasSize(1);
        assertThat(publisher.text()).contains("IllegalStateException").doesNotContain("IllegalArgumentException");
    }

    @Test
    void theProgramsOwnCallbackStillHasItsSay() {
        person.say(Choice.GRANTED, "errors.severity");
        init(options -> options.setBeforeSend((_, _) -> null));
        Sentry.captureException(new IllegalStateException("disk full"));
        Sentry.flush(10_000);
        assertThat(publisher.connections()).isZero();
    }

    /** All that the library can send. */
    private void everything() {
        Sentry.startSession();
        Sentry.addBreadcrumb("clicked");
        Sentry.setTag("feature", "tagged");
        Sentry.setExtra("document", "secret");
        Sentry.startTransaction("checkout", "task", new TransactionOptions()).finish();
        Sentry.captureException(
                new IllegalStateException("disk full"),
                Hint.withAttachment(
                        new Attachment("contents of secret.txt".getBytes(StandardCharsets.UTF_8), "open.txt")));
        Sentry.endSession();
        Sentry.flush(10_000);
    }

    private static void crash() throws InterruptedException {
        var thread = Thread.ofPlatform().unstarted(() -> {
            throw new OutOfMemoryError("crashed");
        });
        thread.start();
        thread.join(30_000);
        assertThat(thread.isAlive()).isFalse();
        Sentry.flush(10_000);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
