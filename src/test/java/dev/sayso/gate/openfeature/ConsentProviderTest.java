package dev.sayso.gate.openfeature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.ErrorCode;
import dev.openfeature.sdk.EventDetails;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Reason;
import dev.openfeature.sdk.Value;
import dev.sayso.gate.SteppedGate;
import dev.sayso.profile.Choice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsentProviderTest {
    private static final String ITEM = "device.os";

    private final OpenFeatureAPI api = OpenFeatureAPI.getInstance();

    @TempDir
    Path base;

    private SteppedGate person;
    private Client client;

    @BeforeEach
    void start() {
        person = new SteppedGate(base);
        api.setProviderAndWait("sayso", new ConsentProvider(person.gate()));
        client = api.getClient("sayso");
    }

    @AfterEach
    void stop() {
        api.shutdown();
    }

    @Test
    void anItemIsOnOnlyWhereItIsAllowed() {
        assertThat(client.getBooleanValue(ITEM, true)).isFalse();
        person.say(Choice.GRANTED, ITEM);
        assertThat(client.getBooleanValue(ITEM, false)).isTrue();
        person.say(Choice.REFUSED, ITEM);
        assertThat(client.getBooleanValue(ITEM, true)).isFalse();
    }

    @Test
    void whatMustBeAskedForIsNotOn() {
        person.say(Choice.ASK, "errors.severity");
        assertThat(client.getBooleanValue("errors.severity", true)).isFalse();
        assertThat(client.getStringValue("errors.severity", "allowed")).isEqualTo("ask");
        assertThat(client.getBooleanDetails("errors.severity", true).getVariant())
                .isEqualTo("ask");
    }

    @Test
    void theReasonSaysWhoDecided() {
        assertThat(client.getBooleanDetails(ITEM, true).getReason()).isEqualTo(Reason.DEFAULT.name());
        person.say(Choice.REFUSED, ITEM);
        var refused = client.getBooleanDetails(ITEM, true);
        assertThat(refused.getReason()).isEqualTo(Reason.TARGETING_MATCH.name());
        assertThat(refused.getFlagMetadata().getString("reason")).isEqualTo("refused");
        person.house.machine.put("contoso.json", """
                { "format": 1, "organisation": { "name": "Contoso" }, "rules": [ { "item": "device.*", "verb": "forbid", "reason": "Ours." } ] }
                """);
        person.look();
        var forbidden = client.getBooleanDetails(ITEM, true);
        assertThat(forbidden.getReason()).isEqualTo(Reason.DISABLED.name());
        assertThat(forbidden.getFlagMetadata().getString("reason")).isEqualTo("policy-forbids");
    }

    @Test
    void noDefaultOfACallerAllowsWhatIsNotDeclared() {
        var answer = client.getBooleanDetails("device.shoes", true);
        assertThat(answer.getValue()).isFalse();
        assertThat(answer.getReason()).isEqualTo(Reason.ERROR.name());
        assertThat(answer.getFlagMetadata().getString("errorCode")).isEqualTo(ErrorCode.FLAG_NOT_FOUND.name());
    }

    @Test
    void noDefaultOfACallerAllowsWhatCantBeRead() throws Exception {
        person.say(Choice.GRANTED, ITEM);
        Files.writeString(person.house.folders.profile(), "{ \"format\": ");
        person.look();
        var answer = client.getBooleanDetails(ITEM, true);
        assertThat(answer.getValue()).isFalse();
        assertThat(answer.getFlagMetadata().getString("errorCode")).isEqualTo(ErrorCode.PARSE_ERROR.name());
    }

    @Test
    void noDefaultOfACallerAllowsWhatAClosedGateBlocks() {
        person.say(Choice.GRANTED, ITEM);
        person.gate().close();
        assertThat(client.getBooleanValue(ITEM, true)).isFalse();
        assertThat(client.getStringValue(ITEM, "allowed")).isEqualTo("blocked");
    }

    @Test
    void aNumberIsNoAnswer() {
        person.say(Choice.GRANTED, ITEM);
        assertThat(client.getIntegerDetails(ITEM, 7).getErrorCode()).isEqualTo(ErrorCode.TYPE_MISMATCH);
        assertThat(client.getDoubleDetails(ITEM, 7.0).getErrorCode()).isEqualTo(ErrorCode.TYPE_MISMATCH);
        assertThat(client.getObjectDetails(ITEM, new Value(7)).getErrorCode()).isEqualTo(ErrorCode.TYPE_MISMATCH);
    }

    @Test
    void theContextMayNameTheProduct() {
        person.say(Choice.GRANTED, ITEM);
        person.house.machine.put("contoso.json", """
                { "format": 1, "organisation": { "name": "Contoso" }, "rules": [ { "item": "*", "product": "vscode", "verb": "forbid", "reason": "Client projects." } ] }
                """);
        person.look();
        assertThat(client.getBooleanValue(ITEM, false)).isTrue();
        assertThat(client.getBooleanValue(ITEM, true, product(new Value("vscode"))))
                .isFalse();
        assertThat(client.getBooleanValue(ITEM, false, product(new Value("word"))))
                .isTrue();
        assertThat(client.getBooleanValue(ITEM, true, product(new Value(7)))).isFalse();
    }

    @Test
    void aChangeIsAnEventThatNamesTheItem() throws Exception {
        var heard = new CompletableFuture<EventDetails>();
        client.onProviderConfigurationChanged(heard::complete);
        person.say(Choice.GRANTED, ITEM);
        var event = heard.get(10, TimeUnit.SECONDS);
        assertThat(event.getFlagsChanged()).isEqualTo(List.of(ITEM));
        assertThat(event.getMessage()).isEqualTo("device.os allowed granted");
    }

    private static ImmutableContext product(Value name) {
        return new ImmutableContext(Map.of("product", name));
    }
}
