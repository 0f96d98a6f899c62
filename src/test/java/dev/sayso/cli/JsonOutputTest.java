package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sayso.json.Json;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code --json} prints keeps to the schemas in {@code assets/schemas}. */
class JsonOutputTest {
    private static final String PREFIX = "urn:sayso:schema:";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(JsonOutputTest::schema));

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "status, status",
        "get, get all",
        "get, set usage refused",
        "get, undo",
        "get, reset",
        "explain, explain usage.features",
        "explain, explain errors.severity --product vscode",
        "history, history",
        "history, history --item usage.features --since 2020-01-01",
        "history-verify, history verify",
        "receipt, receipt",
        "receipt, receipt usage.features --format dpv",
        "receipt, receipt usage --format html",
        "receipt, receipt usage --format text",
        "env, env",
        "statement-list, statement list",
        "statement-show, statement show",
        "statement-show, statement show 2016-09 --section data-we-collect",
        "statement-search, statement search data",
        "statement-diff, statement diff 2016-09 2016-09",
        "profile-path, profile path",
        "profile, profile export",
        "profile-validate, profile validate",
        "settings, settings",
        "settings, settings language de",
        "settings, settings region de",
        "check, check usage.features",
        "check, check usage.features --product vscode",
        "account, account",
        "account, account work",
        "request-contacts, request contacts",
        "request-contacts, request contacts --question privacy --region CH",
        "request-new, request new access --product vscode --identify",
        "request-new, request new question --text Why? --sent",
        "request-list, request list",
        "preview-list, preview list",
        "preview-show, preview show firefox",
        "preview-show, preview join windows-diagnostic-data --contact granted --yes",
        "erase, erase --profile --yes",
        "erase, erase --history --before 2026-11-23 --yes",
        "erase, erase --all --yes",
        "age, age",
        "age, age show",
        "age, age set --born 2018-05",
        "age, age set --group adult",
        "guardian-consent, guardian consent",
        "guardian-delete, guardian delete",
        "completion, completion fish",
        "man, man",
        "policy-template, policy template json",
        "policy-template, policy template ansible"
    })
    void keepsToItsSchema(String schema, String command) {
        var program = new Program(home).withSignal("DO_NOT_TRACK=1");
        program.run("set", "usage", "granted");
        var result = program.run((command + " --json").split(" ", -1));
        assertThat(result.err()).isEmpty();
        holds(schema, result.out());
    }

    @ParameterizedTest
    @CsvSource({
        "policy-show, policy show, 0",
        "explain, policy explain device.os, 0",
        "explain, policy explain device.os --product vscode --in HOME/sayso/policies, 0",
        "policy-lint, policy lint, 1",
        "policy-lint, policy lint HOME/no-such-file, 3",
        "status, status, 0"
    })
    void keepsToItsSchemaUnderPoliciesOfEverySort(String schema, String command, int code) throws IOException {
        var machine = new Sandbox(home);
        var program = new Program(home).on(machine);
        program.run("set", "errors", "granted");
        Files.createDirectories(machine.folder);
        for (var files : new String[][] {
            {},
            {Sandbox.EXAMPLE},
            {Sandbox.EXAMPLE, Sandbox.EXAMPLE, Sandbox.policy(", \"expires\": \"2026-01-01\"")},
            {Sandbox.EXAMPLE, "{"}
        }) {
            for (int i = 0; i < files.length; i++) {
                machine.put(i + ".json", files[i]);
            }
            var result = program.run((command.replace("HOME", home.toString()) + " --json").split(" ", -1));
            assertThat(result.err()).isEmpty();
            holds(schema, result.out());
            if (files.length > 1) {
                assertThat(result.code()).isEqualTo(code);
            }
        }
    }

    @Test
    void theImportKeepsToItsSchema() throws IOException {
        var file = home.resolve("example.md");
        Files.writeString(file, StatementCommandsTest.MARKDOWN);
        holds(
                "statement-import",
                new Program(home)
                        .run("statement", "import", file.toString(), "--json")
                        .out());
    }

    @Test
    void leavingAPreviewKeepsToItsSchema() {
        var program = new Program(home);
        program.run("preview", "join", "windows-diagnostic-data", "--contact", "granted", "--yes");
        holds("profile", program.run("profile", "export").out());
        holds("preview-list", program.run("preview", "list", "--json").out());
        holds(
                "preview-leave",
                program.run("preview", "leave", "windows-diagnostic-data", "--json")
                        .out());
        holds("history", program.run("history", "--json").out());
    }

    @Test
    void whatDiffersBetweenTwoEditionsKeepsToItsSchema() throws IOException {
        var file = home.resolve("example.md");
        Files.writeString(file, StatementCommandsTest.MARKDOWN);
        var program = new Program(home);
        program.run("statement", "import", file.toString(), "--notice=2024-03-01");
        var diff = program.run("statement", "diff", "2016-09", "2024-03", "--json");
        assertThat(diff.code()).isEqualTo(1);
        holds("statement-diff", diff.out());
    }

    @Test
    void whatTheCommandsOfACaseSayKeepsToTheirSchemas() throws IOException {
        var log = Files.writeString(home.resolve("a.log"), "password=hunter2\n").toString();
        var program = new Program(home);
        for (var command : new String[] {
            "case, case open It-stops --product vscode --days 7",
            "case, case set 2026-0001 support granted",
            "case, case contact 2026-0001 ada@example.org",
            "case, case add 2026-0001 " + log,
            "case, case show 2026-0001",
            "case-list, case list",
            "case-preview, case preview 2026-0001",
            "case-bundle, case bundle 2026-0001 --output " + home.resolve("out.zip"),
            "history, history --item support.system",
            "case, case remove 2026-0001 " + log,
            "case, case close 2026-0001",
            "case-list, case list"
        }) {
            var parts = command.split(", ", 2);
            var result = program.run((parts[1] + " --json").split(" ", -1));
            assertThat(result.err()).isEmpty();
            holds(parts[0], result.out());
            assertThat(result.out()).doesNotContain("hunter2");
        }
    }

    @Test
    void theHistoryOfADamagedRecordKeepsToItsSchema() throws IOException {
        var program = new Program(home);
        program.run("set", "usage", "granted");
        var ledger = home.resolve("state").resolve("ledger.jsonl");
        Files.writeString(ledger, Files.readString(ledger).replaceFirst("granted", "refused"));
        var found = program.run("history", "verify", "--json");
        assertThat(found.code()).isEqualTo(1);
        holds("history-verify", found.out());
        Files.writeString(ledger, Files.readString(ledger) + "{");
        new Program(home).run("set", "usage", "refused");
        holds("history", new Program(home).run("history", "--json").out());
        holds(
                "history-verify",
                new Program(home).run("history", "verify", "--json").out());
        holds(
                "history-export",
                program.run("history", "export", home.resolve("copy").toString(), "--json")
                        .out());
    }

    @Test
    void theStatusOfABrokenProfileKeepsToItsSchema() throws IOException {
        var program = new Program(home);
        Files.createDirectories(program.profile().getParent());
        Files.writeString(program.profile(), "nonsense");
        holds("status", program.run("status", "--json").out());
        holds("explain", program.run("explain", "usage.features", "--json").out());
        program.run("set", "usage", "refused");
        var later = program.run("status", "--json").out();
        holds("status", later);
        assertThat(Json.read(later).objects("setAside")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "cli.item-misspelt, get usage.featurse --json",
        "cli.option-misspelt, status --json --profle x",
        "cli.command-missing, statement --json",
        "cli.not-a-language, --language ? --json"
    })
    void aFaultIsAnObjectOnStandardError(String code, String command) {
        var result = new Program(home).run(command.split(" ", -1));
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(2);
        holds("fault", result.err());
        assertThat(Json.read(result.err()).string("code")).isEqualTo(code);
    }

    private static void holds(String schema, String text) {
        var location = SchemaLocation.of(PREFIX + schema);
        assertThat(SCHEMAS.getSchema(location).validate(text, InputFormat.JSON)).isEmpty();
    }

    private static String schema(String id) {
        try {
            var name = id.substring(PREFIX.length()) + ".schema.json";
            return Files.readString(Path.of("assets", "schemas", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
