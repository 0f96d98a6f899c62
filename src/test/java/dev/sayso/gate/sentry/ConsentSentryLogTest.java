package dev.sayso.gate.sentry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import io.sentry.Sentry;
import io.sentry.SentryAttribute;
import io.sentry.SentryAttributes;
import io.sentry.SentryLogLevel;
import io.sentry.SentryOptions;
import io.sentry.logger.SentryLogParameters;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Structured logs. */
class ConsentSentryLogTest extends SentryProgram {
    @Test
    void refusedMeansNotOneConnection() {
        person.say(Choice.REFUSED, "errors.severity");
        init(ConsentSentryLogTest::log);
        write();
        assertThat(publisher.connections()).isZero();
    }

    @Test
    void withoutTheGateAllOfItIsSent() {
        Sentry.init(options -> {
            plain(options);
            log(options);
        });
        write();
        assertThat(publisher.text()).contains("could not save secret.txt", "secret.txt", "host-4711", "tagged");
    }

    @Test
    void aRecordGoesWithWhatIsAllowedOfIt() {
        person.say(Choice.GRANTED, "errors.severity");
        init(ConsentSentryLogTest::log);
        write();
        assertThat(publisher.text())
                .contains("\"body\":\"\"", "\"level\":\"error\"")
                .doesNotContain("save", "secret.txt", "host-4711", "tagged", "editor@1.0");
    }

    @Test
    void eachFieldHasAnItemOfItsOwn() {
        person.house.now = Instant.now().minus(Duration.ofDays(1));
        person.say(Choice.GRANTED, "errors.severity", "errors.file-contents", "usage.features");
        init(
                ConsentSentryLogTest::log,
                new ReportMap(
                        ReportMap.standardKinds().build(),
                        ReportMap.standardFields()
                                .field("attributes.feature", "usage.features")
                                .build()));
        write();
        assertThat(publisher.text())
                .contains("could not save secret.txt", "sentry.message.template", "tagged")
                .doesNotContain("host-4711", "editor@1.0");
    }

    @Test
    void aRecordFromBeforeItsGrantStaysThoughItLeavesWithLaterOnes() {
        person.say(Choice.GRANTED, "errors.severity");
        init(ConsentSentryLogTest::log);
        Sentry.logger().error("said before");
        person.house.now = Instant.now();
        person.say(Choice.GRANTED, "errors.file-contents");
        Sentry.logger().error("said after");
        Sentry.flush(10_000);
        assertThat(publisher.received()).hasSize(1);
        assertThat(publisher.text()).contains("said after").doesNotContain("said before");
    }

    @Test
    void whatIsTakenBackWhileItWaitsStays() {
        person.say(Choice.GRANTED, "errors.severity");
        init(ConsentSentryLogTest::log);
        Sentry.logger().error("disk full");
        person.say(Choice.REFUSED, "errors.severity");
        Sentry.flush(10_000);
        assertThat(publisher.connections()).isZero();
    }

    @Test
    void nobodyIsAskedAboutALog() {
        person.say(Choice.ASK, "errors.severity");
        asker = _ -> {
            throw new AssertionError("asked");
        };
        init(ConsentSentryLogTest::log);
        write();
        assertThat(publisher.connections()).isZero();
    }

    @Test
    void theProgramsOwnCallbackStillHasItsSay() {
        person.say(Choice.GRANTED, "errors.severity");
        init(options -> {
            log(options);
            options.getLogs().setBeforeSend(_ -> null);
        });
        write();
        assertThat(publisher.connections()).isZero();
    }

    private static void log(SentryOptions options) {
        options.getLogs().setEnabled(true);
    }

    private static void write() {
        Sentry.logger()
                .log(
                        SentryLogLevel.ERROR,
                        SentryLogParameters.create(
                                SentryAttributes.of(SentryAttribute.stringAttribute("feature", "tagged"))),
                        "could not save %s",
                        "secret.txt");
        Sentry.flush(10_000);
    }
}
