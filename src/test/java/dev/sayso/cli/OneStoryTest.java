package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.catalogue.CatalogueReader;
import dev.sayso.catalogue.Item;
import dev.sayso.json.Json;
import dev.sayso.json.JsonObject;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the design's example in place, whoever is asked on this machine tells the same. */
class OneStoryTest {
    private static final List<String> ITEMS =
            CatalogueReader.bundled().items().stream().map(Item::id).toList();

    @TempDir
    Path home;

    private Sandbox machine;
    private Program program;

    @BeforeEach
    void aPersonDecidesAndThenAnOrganisation() throws IOException {
        machine = new Sandbox(home);
        program = new Program(home).on(machine);
        run("set", "errors", "granted");
        run("set", "device.os", "refused");
        run("set", "device.network", "refused");
        run("age", "set", "--group", "adult");
        machine.put("10-contoso.json", Sandbox.EXAMPLE);
    }

    /** The story itself, against which the others are held. */
    @ParameterizedTest
    @CsvSource({
        "errors.file-contents, granted, blocked, policy-forbids",
        "errors.severity, granted, allowed, granted",
        "device.os, refused, allowed, policy-requires",
        "device.network, refused, blocked, refused",
        "usage.features, undecided, blocked, undecided"
    })
    void thisIsTheStory(String item, String choice, String outcome, String reason) {
        assertThat(run("get", item).strip().split(" +", -1)).containsExactly(item, choice, outcome, reason);
    }

    @Test
    void statusAndEveryExplanationAgreeOnWhatHoldsAndWhy() {
        var status = status();
        assertThat(status.keySet())
                .containsExactlyElementsOf(ITEMS.stream().sorted().toList());
        for (var item : ITEMS) {
            var told = Json.read(run("explain", item, "--json"));
            var shown = status.get(item);
            var decides = told.objects("reasons").getFirst();
            assertThat(told.string("outcome")).isEqualTo(shown.string("outcome"));
            assertThat(decides.string("reason")).isEqualTo(shown.string("reason"));
            assertThat(decides.optionalObject("rule").optionalString("reason"))
                    .isEqualTo(shown.optionalObject("lock").optionalString("reason"));
            assertThat(run("policy", "explain", item)).isEqualTo(run("explain", item));
            assertThat(run("policy", "explain", item, "--in", machine.folder.toString()))
                    .startsWith(run("explain", item));
        }
    }

    @Test
    void eachRuleDecidesExactlyWhatTheExplanationsSayItDoes() {
        var status = status();
        for (var rule : Json.read(run("policy", "show", "--json")).objects("rules")) {
            var place = rule.string("file") + ":" + rule.integer("line");
            var decides = rule.strings("decides");
            var product = rule.optionalString("product");
            for (var item : ITEMS) {
                var deciding = rule.string("verb").equals("suggest")
                        ? place(status.get(item).optionalObject("suggestion"))
                        : place(explained(item, product)
                                .objects("reasons")
                                .getFirst()
                                .optionalObject("rule"));
                assertThat(decides.contains(item)).as("%s %s", place, item).isEqualTo(deciding.equals(place));
            }
        }
    }

    @Test
    void whatARuleSetsAsideIsWhatThePersonSaidAndStillStandsInTheProfile() throws IOException {
        var stored = Json.read(Files.readString(program.profile())).object("choices");
        var rules = Json.read(run("policy", "show", "--json")).objects("rules");
        var aside = new HashMap<String, String>();
        rules.stream()
                .filter(rule -> rule.optionalString("product").isEmpty())
                .flatMap(rule -> rule.objects("overrode").stream())
                .forEach(said -> aside.put(said.string("item"), said.string("choice")));
        assertThat(aside).isEqualTo(Map.of("errors.file-contents", "granted", "device.os", "refused"));
        aside.forEach((item, choice) -> {
            assertThat(stored.object(item).string("choice")).isEqualTo(choice);
            assertThat(status().get(item).string("choice")).isEqualTo(choice);
        });
    }

    @Test
    void theAccountIsTheOrganisationsEverywhereAndThePersonsOwnInTheProfile() throws IOException {
        assertThat(Json.read(run("status", "--json")).object("profile").string("account"))
                .isEqualTo("work");
        var account = Json.read(run("policy", "show", "--json")).object("account");
        assertThat(account.string("value")).isEqualTo("work");
        assertThat(run("status")).contains("Work account").contains("Contoso");
        assertThat(run("policy", "show")).contains("Work account", "Contoso, " + place(account));
        assertThat(Json.read(Files.readString(program.profile())).string("account"))
                .isEqualTo("personal");
    }

    @Test
    void thePoliciesOfAMachineLeaveTheProfileAsItWas() throws IOException {
        var before = Files.readString(program.profile());
        for (var command : List.of("status", "policy show", "policy lint", "policy explain device.os", "env")) {
            run(command.split(" ", -1));
        }
        assertThat(Files.readString(program.profile())).isEqualTo(before);
        Files.delete(machine.folder.resolve("10-contoso.json"));
        assertThat(run("get", "device.os", "errors.file-contents")).isEqualToIgnoringNewLines("""
                        device.os             refused  blocked  refused
                        errors.file-contents  granted  allowed  granted
                        """);
    }

    private Map<String, JsonObject> status() {
        var items = new TreeMap<String, JsonObject>();
        Json.read(run("status", "--json")).objects("categories").stream()
                .flatMap(category -> category.objects("items").stream())
                .forEach(item -> items.put(item.string("item"), item));
        return items;
    }

    private JsonObject explained(String item, Optional<String> product) {
        return Json.read(product.map(name -> run("policy", "explain", item, "--json", "--product", name))
                .orElseGet(() -> run("policy", "explain", item, "--json")));
    }

    private static String place(JsonObject rule) {
        return rule.optionalString("file")
                .map(file -> file + ":" + rule.integer("line"))
                .orElse("");
    }

    private String run(String... words) {
        var result = program.run(words);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out();
    }
}
