package dev.sayso.sent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.consent.Author;
import dev.sayso.consent.ConsentService;
import dev.sayso.decision.Outcome;
import dev.sayso.gate.Filtered;
import dev.sayso.profile.Choice;
import dev.sayso.sent.Collected.Found;
import dev.sayso.ui.Home;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sieve lets through is what goes, whatever else is thought of it. */
class SentTest {
    private static final Map<String, Collected> COLLECTED = Map.of(
            "device.os",
            found(datum("name", "Debian"), datum("version", "12")),
            "device.region",
            found(datum("region", "DE")));

    private static final Author AUTHOR = new Author("user", "cli", Locale.ENGLISH);

    @TempDir
    private Path folder;

    private ConsentService service;

    @BeforeEach
    void open() {
        service = new Home(folder).service();
        service.choose(List.of("device.os"), Choice.GRANTED, AUTHOR);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theVerdictsAreTheSieve() {
        var sent = Sent.of(service.current(), COLLECTED, Sieve.of(service.current()));
        assertThat(sent.of("device.os").going()).containsExactly("name", "version");
        assertThat(sent.of("device.region").going()).isEmpty();
        assertThat(sent.going()).isEqualTo(new Sent.Total(2, 8));
        assertThat(sent.all()).isEqualTo(new Sent.Total(3, 10));
    }

    /** A sender whose own filter is stricter than the verdict sends less, and the view says so. */
    @Test
    void whatTheSieveHoldsBackStaysHereThoughItIsAllowed() {
        var sent = Sent.of(service.current(), COLLECTED, payload -> kept(Map.of()));
        assertThat(sent.of("device.os").state().verdict().outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(sent.of("device.os").outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(PayloadJson.of(sent, item -> true).isEmpty()).isTrue();
    }

    /** Programs refuse a payload that nobody could look through; so does the view. */
    @Test
    void whatTheGateRefusesForItsSizeStaysHereToo() {
        var many = new Datum(Field.open("installed"), true, Collections.nCopies(20_000, "package 1.0"));
        var collected =
                Map.<String, Collected>of("device.software", found(many), "device.os", found(datum("name", "Debian")));
        service.choose(List.of("device.software"), Choice.GRANTED, AUTHOR);
        var sent = Sent.of(service.current(), collected, Sieve.of(service.current()));
        assertThat(sent.of("device.software").held()).isTrue();
        assertThat(sent.of("device.software").outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(sent.of("device.os").going()).containsExactly("name");
    }

    @Test
    void aPartThatTheSieveLetsThroughIsAllThatGoes() {
        var sent = Sent.of(
                service.current(),
                COLLECTED,
                payload -> kept(payload.containsKey("device.os.name") ? Map.of("device.os.name", "Debian") : Map.of()));
        assertThat(PayloadJson.of(sent, item -> true).toString()).isEqualTo("{\"device.os.name\":\"Debian\"}");
        assertThat(sent.of("device.os").goes(datum("version", "12"))).isFalse();
    }

    @Test
    void aFieldThatBelongsToNoItemPassesNoSieve() {
        var filtered = Sieve.of(service.current()).filter(Map.of("device.camera.picture", "x", "loose", "y"));
        assertThat(filtered.kept()).isEmpty();
        assertThat(filtered.struck()).hasSize(2);
    }

    @Test
    void whatIsAwaitedIsNotSent() {
        var sent = Sent.of(service.current(), Map.of(), Sieve.of(service.current()));
        assertThat(sent.waiting()).isTrue();
        assertThat(sent.going().fields()).isZero();
        assertThat(sent.of("device.os").collected()).isEqualTo(new Collected.Waiting());
    }

    private static Filtered kept(Map<String, Object> fields) {
        return new Filtered(fields, List.of(), Optional.empty());
    }

    private static Found found(Datum... data) {
        return new Found(List.of(data), List.of(), false);
    }

    private static Datum datum(String name, String value) {
        return new Datum(Field.open(name), false, List.of(value));
    }
}
