package dev.sayso.gate.sentry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.profile.Choice;
import io.sentry.Attachment;
import io.sentry.ITransaction;
import io.sentry.Sentry;
import io.sentry.SentryEvent;
import io.sentry.SentryOptions;
import io.sentry.TransactionOptions;
import io.sentry.protocol.Feedback;
import io.sentry.protocol.User;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a program puts on a scope is gathered then, whatever report it goes with. */
class ConsentSentryScopeTest extends SentryProgram {
    private static final ReportMap MAP = new ReportMap(
            ReportMap.standardKinds().build(),
            ReportMap.standardFields()
                    .field("tags", "usage.features")
                    .field("extra", "usage.features")
                    .field("contexts.editor", "usage.features")
                    .field("contexts.feedback", "usage.features")
                    .field("attributes.editor", "usage.features")
                    .build());

    @Test
    void aTagFromBeforeItsGrantIsNotInALaterReport() {
        start(_ -> {});
        Sentry.setTag("document", "tag-before");
        grant("usage.features");
        report();
        assertThat(publisher.text()).contains("IllegalStateException").doesNotContain("tag-before");
    }

    @Test
    void aTagThatIsSetAgainAfterItsGrantIs() {
        start(_ -> {});
        Sentry.setTag("document", "tag-again");
        grant("usage.features");
        Sentry.setTag("document", "tag-again");
        report();
        assertThat(publisher.text()).contains("tag-again");
    }

    @Test
    void aScopeThatWasCopiedBeforeTheGrantKeepsItsOldValues() {
        start(_ -> {});
        Sentry.setTag("document", "tag-copied");
        try (var _ = Sentry.pushIsolationScope()) {
            grant("usage.features");
            report();
        }
        assertThat(publisher.text()).contains("IllegalStateException").doesNotContain("tag-copied");
    }

    @Test
    void theReportsOwnTagIsGatheredWithIt() {
        start(_ -> {});
        grant("usage.features");
        var event = new SentryEvent(new IllegalStateException("disk full"));
        event.setTag("document", "tag-own");
        Sentry.captureEvent(event);
        Sentry.flush(10_000);
        assertThat(publisher.text()).contains("tag-own");
    }

    @Test
    void aTagOfTheOptionsCountsAsSetWithThem() {
        start(options -> options.setTag("document", "tag-option"));
        grant("usage.features");
        report();
        assertThat(publisher.text()).contains("IllegalStateException").doesNotContain("tag-option");
    }

    @Test
    void aTagFromBetweenTheGateAndTheStartIsNotInALaterReport() {
        start(_ -> {}, () -> Sentry.getGlobalScope().setTag("document", "tag-between"));
        grant("usage.features");
        report();
        assertThat(publisher.text()).contains("IllegalStateException").doesNotContain("tag-between");
    }

    @Test
    void aUserAndExtraDataFromBeforeTheirGrantAreNotInALaterReport() {
        start(_ -> {});
        Sentry.setUser(user("user-before"));
        Sentry.setExtra("document", "extra-before");
        grant("usage.features", "device.identifiers");
        report();
        assertThat(publisher.text()).contains("IllegalStateException").doesNotContain("user-before", "extra-before");
    }

    @Test
    void aUserAndExtraDataThatAreSetAgainAre() {
        start(_ -> {});
        grant("usage.features", "device.identifiers");
        Sentry.setUser(user("user-after"));
        Sentry.setExtra("document", "extra-after");
        report();
        assertThat(publisher.text()).contains("user-after", "extra-after");
    }

    @Test
    void whatIsChangedInPlaceCountsAsOld() {
        start(_ -> {});
        var user = user("user-plain");
        Sentry.setUser(user);
        Sentry.configureScope(scope -> scope.getUser().setId("user-changed"));
        Sentry.configureScope(scope -> scope.getExtras().put("document", "extra-changed"));
        Sentry.configureScope(scope -> scope.getContexts().put("editor", Map.of("file", "context-changed")));
        grant("usage.features", "device.identifiers");
        report();
        assertThat(publisher.text())
                .contains("IllegalStateException")
                .doesNotContain("user-changed", "extra-changed", "context-changed");
    }

    @Test
    void contextsGoWhereTheGrantIsOlderThanTheProgram() {
        person.house.now = Instant.now().minus(Duration.ofDays(1));
        person.say(Choice.GRANTED, "usage.features");
        start(_ -> {});
        Sentry.configureScope(scope -> scope.setContexts("editor", "context-old-grant"));
        report();
        assertThat(publisher.text()).contains("context-old-grant");
    }

    @Test
    void anAttachmentFromBeforeItsGrantIsNotWithALaterReport() {
        start(_ -> {});
        Sentry.configureScope(scope -> scope.addAttachment(attachment("attached before")));
        grant("errors.file-contents");
        Sentry.configureScope(scope -> scope.addAttachment(attachment("attached after")));
        report();
        assertThat(publisher.text()).contains("attached after").doesNotContain("attached before");
    }

    @Test
    void aScreenFromBeforeItsGrantIsNotInLaterFeedback() {
        person.say(Choice.GRANTED, "support.conversations");
        start(_ -> {});
        Sentry.configureScope(scope -> scope.setScreen("screen-before"));
        grant("usage.features");
        Sentry.feedback().capture(new Feedback("it is slow"));
        Sentry.flush(10_000);
        assertThat(publisher.text()).contains("it is slow").doesNotContain("screen-before");
    }

    @Test
    void anAttributeFromBeforeItsGrantIsNotInALaterLogRecord() {
        start(options -> options.getLogs().setEnabled(true));
        Sentry.setAttribute("editor", "attribute-before");
        grant("usage.features");
        Sentry.logger().error("disk full");
        Sentry.flush(10_000);
        assertThat(publisher.text()).contains("\"level\":\"error\"").doesNotContain("attribute-before");
    }

    @Test
    void aYesToOneReportIsNoneToWhatWasSetWhileItWasRefused() {
        person.say(Choice.REFUSED, "errors.severity", "errors.file-contents");
        asker = _ -> true;
        init(
                _ -> {},
                new ReportMap(
                        ReportMap.standardKinds().build(),
                        ReportMap.standardFields()
                                .field("tags", "errors.file-contents")
                                .build()));
        Sentry.setTag("document", "tag-refused");
        Sentry.configureScope(scope -> scope.addAttachment(attachment("attached refused")));
        person.say(Choice.ASK, "errors.severity", "errors.file-contents");
        Sentry.setTag("other", "tag-to-ask-for");
        Sentry.configureScope(scope -> scope.addAttachment(attachment("attached to ask for")));
        report();
        assertThat(publisher.text())
                .contains("tag-to-ask-for", "attached to ask for")
                .doesNotContain("tag-refused", "attached refused");
    }

    @Test
    void aTransactionsNameThatChangedBeforeItsGrantIsNotInALaterReport() {
        start(options -> options.setTracesSampleRate(1.0));
        transaction("name-first").setName("name-changed");
        grant("usage.features");
        report();
        assertThat(publisher.text()).contains("IllegalStateException").doesNotContain("name-first", "name-changed");
    }

    @Test
    void aSpanFromBeforeItsGrantIsNotInALaterReport() {
        start(options -> options.setTracesSampleRate(1.0));
        var transaction = transaction("name");
        transaction.setDescription("span-before");
        transaction.setTag("document", "span-tag-before");
        grant("errors.performance");
        report();
        assertThat(publisher.text()).contains("IllegalStateException").doesNotContain("span-before", "span-tag-before");
    }

    @Test
    void aTransactionThatBeganAfterItsGrantSaysAllOfItself() {
        start(options -> options.setTracesSampleRate(1.0));
        grant("errors.performance", "usage.features");
        var transaction = transaction("name-first");
        transaction.setName("name-last");
        transaction.setDescription("span-after");
        transaction.finish();
        Sentry.flush(10_000);
        assertThat(publisher.text()).contains("name-last", "span-after");
    }

    private void start(Consumer<SentryOptions> more) {
        start(more, () -> {});
    }

    private void start(Consumer<SentryOptions> more, Runnable last) {
        person.say(Choice.GRANTED, "errors.severity");
        Sentry.init(options -> {
            plain(options);
            more.accept(options);
            ConsentSentry.install(options, person.gate(), MAP, ReportAsker.NOBODY);
            last.run();
        });
    }

    private void grant(String... items) {
        person.house.now = Instant.now();
        person.say(Choice.GRANTED, items);
    }

    private static void report() {
        Sentry.captureException(new IllegalStateException("disk full"));
        Sentry.flush(10_000);
    }

    private static ITransaction transaction(String name) {
        var options = new TransactionOptions();
        options.setBindToScope(true);
        return Sentry.startTransaction(name, "open", options);
    }

    private static User user(String id) {
        var user = new User();
        user.setId(id);
        return user;
    }

    private static Attachment attachment(String text) {
        return new Attachment(text.getBytes(StandardCharsets.UTF_8), "open.txt");
    }
}
