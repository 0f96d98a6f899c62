package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sayso sent} tells what the other commands decide, of this machine as it is. */
class SentCommandTest {
    @TempDir
    Path home;

    @Test
    void nothingIsSentUntilSomethingIsAllowed() {
        assertThat(run("sent")).startsWith("Nothing would be sent now.").contains("Stays here: You have not decided.");
        assertThat(payload("sent")).isEmpty();
    }

    @Test
    void whatIsAllowedGoesAndWhatIsRefusedStays() {
        run("set", "device.os", "granted");
        assertThat(payload("sent")).isNotEmpty().allMatch(field -> field.startsWith("device.os."));
        assertThat(run("sent", "device.os")).contains("Would be sent: You allowed it");
        run("set", "device.os", "refused");
        assertThat(payload("sent")).isEmpty();
        assertThat(run("sent", "device.os")).contains("Stays here: You refused it");
    }

    @Test
    void asIfAllWereAllowedEverythingThereIsGoes() {
        var all = Json.read(run("sent", "--json", "--if-allowed"));
        assertThat(all.object("sent").integer("fields"))
                .isEqualTo(all.object("all").integer("fields"))
                .isEqualTo(all.object("payload").keys().size())
                .isPositive();
        assertThat(run("sent", "device.os", "--if-allowed")).contains("Would be sent if it were allowed: You have not");
    }

    @Test
    void totalsAreThoseOfTheFields() {
        run("set", "device", "errors", "granted");
        var json = Json.read(run("sent", "--json"));
        var fields = json.objects("items").stream()
                .flatMap(item -> item.objects("fields").stream())
                .toList();
        assertThat(json.object("all").integer("fields")).isEqualTo(fields.size());
        assertThat(json.object("all").integer("bytes")).isEqualTo(bytes(fields.stream()));
        assertThat(json.object("sent").integer("bytes"))
                .isEqualTo(bytes(fields.stream().filter(field -> field.bool("sent"))))
                .isPositive();
    }

    /** Whoever is asked tells the same: the payload's fields are those of the items that {@code status} calls allowed. */
    @Test
    void itAgreesWithStatusUnderARuleAndASignal() throws IOException {
        var machine = new Sandbox(home);
        var program = new Program(home).on(machine);
        program.run("set", "all", "granted");
        program.run("set", "errors.severity", "ask");
        program.run("set", "device.region", "refused");
        machine.put("10-contoso.json", Sandbox.EXAMPLE);
        for (var asked : List.of(program, new Program(home).on(machine).withSignal("DO_NOT_TRACK=1"))) {
            var status = new HashMap<String, String>();
            Json.read(asked.run("status", "--json").out()).objects("categories").stream()
                    .flatMap(category -> category.objects("items").stream())
                    .forEach(item ->
                            status.put(item.string("item"), item.string("outcome") + " " + item.string("reason")));
            var json = Json.read(asked.run("sent", "--json").out());
            for (var item : json.objects("items")) {
                var id = item.string("item");
                assertThat(item.string("outcome") + " " + item.string("reason")).isEqualTo(status.get(id));
                assertThat(item.objects("fields"))
                        .as(id)
                        .allMatch(field ->
                                field.bool("sent") == item.string("outcome").equals("allowed"))
                        .allMatch(field ->
                                json.object("payload").has(id + "." + field.string("field")) == field.bool("sent"));
            }
        }
    }

    @Test
    void identifiersAreMaskedUntilAskedFor() {
        var masked = field(run("sent", "errors.file-contents", "--json"), "contents");
        assertThat(masked.bool("masked")).isTrue();
        assertThat(masked.strings("values")).containsExactly("••••••••");
        assertThat(run("sent", "errors.file-contents")).contains("hidden").doesNotContain("Dear Ms Example");
        var shown = field(run("sent", "errors.file-contents", "--json", "--show-masked"), "contents");
        assertThat(shown.bool("masked")).isFalse();
        assertThat(String.join("", shown.strings("values"))).contains("Dear Ms Example");
        assertThat(run("sent", "errors.file-contents", "--show-masked")).contains("Dear Ms Example");
    }

    @Test
    void aProfileThatCannotBeReadTakesNothingOfTheViewAway() throws IOException {
        run("set", "all", "granted");
        Files.writeString(new Program(home).profile(), "{ not JSON");
        var result = new Program(home).run("sent");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("Nothing would be sent now.").contains("Your profile can't be trusted");
        assertThat(Json.read(new Program(home).run("sent", "--json").out()).objects("items"))
                .hasSize(18);
    }

    @Test
    void aChildSeesAllThatStaysHere() {
        run("age", "set", "--group", "minor");
        assertThat(run("sent")).contains("Stays here: The person is under age").contains("Operating system");
    }

    @Test
    void whatWasTypedForSupportIsShownWhereItWouldGo() {
        run("case", "open", "It stops");
        var id = Json.read(run("case", "list", "--json"))
                .objects("cases")
                .getFirst()
                .string("id");
        run("case", "contact", id, "ada@example.org");
        assertThat(run("sent", "support.contact", "--show-masked")).contains("ada@example.org");
        run("case", "close", id);
        assertThat(run("sent", "support.contact", "--show-masked")).doesNotContain("ada@example.org");
    }

    @Test
    void onlyWhatIsNamedIsShown() {
        var items = Json.read(run("sent", "errors.severity", "device.os", "--json")).objects("items").stream()
                .map(item -> item.string("item"))
                .toList();
        assertThat(items).containsExactly("device.os", "errors.severity");
    }

    @Test
    void lookingChangesNoFile() throws IOException {
        run("set", "device.os", "granted");
        var before = files();
        run("sent", "--json");
        run("sent", "--if-allowed", "--show-masked");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void itSpeaksTheReadersLanguage() {
        assertThat(new Program(home).speaking(Locale.GERMAN).run("sent").out())
                .contains("Jetzt würde nichts gesendet.", "Bleibt hier");
    }

    private Map<String, String> files() throws IOException {
        var found = new HashMap<String, String>();
        try (var all = Files.walk(home)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                found.put(file.toString(), Files.readString(file));
            }
        }
        return found;
    }

    private static long bytes(Stream<JsonObject> fields) {
        return fields.mapToLong(field -> field.integer("bytes")).sum();
    }

    private static JsonObject field(String json, String name) {
        return Json.read(json).objects("items").getFirst().objects("fields").stream()
                .filter(field -> field.string("field").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Collection<String> payload(String command) {
        return Json.read(run(command, "--json")).object("payload").keys();
    }

    private String run(String... words) {
        var result = new Program(home).run(words);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }
}
