package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.json.Json;
import dev.sayso.policy.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking on the command line, from whom to ask to the answer. */
class RequestCommandsTest {
    @TempDir
    Path home;

    @Test
    void theSystemsCountryDecidesThenThePreferenceThenTheOption() {
        var program = new Program(home).in("DE");
        assertThat(contacts(program))
                .contains("Country  Germany (European Economic Area and Switzerland)", "Dublin 18");
        assertThat(contacts(new Program(home).in(""))).contains("Country  not known");
        program.run("settings", "region", "us");
        assertThat(contacts(program)).contains("Country  United States").doesNotContain("Dublin");
        assertThat(contacts(program, "--region", "CH")).contains("Country  Switzerland (");
        program.run("settings", "region", "auto");
        assertThat(contacts(program)).contains("Germany");
    }

    @Test
    void aDraftBecomesARequestAndTheRequestIsAnswered() {
        var program = new Program(home).in("DE");
        var drafted = program.run("request", "new", "delete", "--product", "vscode", "--text", "Crash reports.");
        assertThat(drafted.out())
                .contains("Draft, not sent", "Carmenhall Road", "Crash reports.", "sayso request sent 2026-11-22-1")
                .contains("data for children's data\nalone. All other rights stand in");
        assertThat(program.run("history").out()).isEqualTo("Nothing is written down.\n");
        assertThat(program.run("request", "sent", "2026-11-22-1").out())
                .contains("Reply due by December 22, 2026, in 30 days");
        assertThat(program.run("history").out()).contains("Request put", "2026-11-22-1");
        assertThat(program.at("2026-12-24T09:00:00Z", "UTC")
                        .run("request", "list")
                        .out())
                .startsWith("1 reply is overdue\n2026-11-22-1  Delete my data  ")
                .contains("Overdue: a reply was due by December 22, 2026, 2 days ago");
        assertThat(program.run("request", "answered", "2026-11-22-1", "--note", "done")
                        .out())
                .contains("Answered on December 24, 2026", "Note     done");
        assertThat(program.run("request", "list").out()).doesNotContain("overdue");
        assertThat(program.run("request", "show", "2026-11-22-1").out()).contains("Crash reports.");
    }

    @Test
    void onAWorkAccountItGoesToTheAdministratorWithAMailLink() throws IOException {
        var machine = new Sandbox(home);
        machine.put("10.json", Sandbox.EXAMPLE);
        var program = new Program(home).on(machine);
        var json = Json.read(program.run("request", "new", "access", "--json").out());
        assertThat(json.object("contact").string("email")).isEqualTo("privacy@contoso.example");
        assertThat(json.object("mailLink").string("address")).startsWith("mailto:privacy@contoso.example?subject=");
        assertThat(json.object("to").has("replyDays")).isFalse();
        assertThat(program.run("request", "new", "access", "--to", "privacy-officer")
                        .out())
                .contains("One Microsoft Way");
        assertThat(program.run("account").out())
                .contains("Contoso controls this account.", "The administrator at Contoso", "messages and\n    files.");
    }

    @Test
    void ownWordsComeFromAFileToo() throws IOException {
        var file = home.resolve("words.txt");
        Files.writeString(file, "Zeile eins\r\nZeile zwei\r\n");
        var shown = new Program(home).run("request", "new", "question", "--text-file", file.toString());
        assertThat(shown.out()).contains("\n\nZeile eins\nZeile zwei\n\n");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28});
        assertThat(new Program(home)
                        .run("request", "new", "question", "--text-file", file.toString())
                        .code())
                .isEqualTo(3);
    }

    @Test
    void aDamagedLogIsSaidAndKept() throws IOException {
        var state = Files.createDirectories(home.resolve("state"));
        Files.writeString(state.resolve("requests.json"), "{");
        var program = new Program(home);
        assertThat(program.run("request", "list"))
                .returns(3, Program.Result::code)
                .satisfies(said -> assertThat(said.err()).contains("line 1, column 2", "sets the file aside"));
        assertThat(program.run("request", "new", "access").code()).isZero();
        assertThat(program.run("request", "list").out())
                .contains("2026-11-22-1", "Earlier requests could not be read and lie in", "requests.json.broken-");
    }

    private static String contacts(Program program, String... more) {
        var arguments = new ArrayList<>(List.of("request", "contacts"));
        arguments.addAll(List.of(more));
        return program.run(arguments.toArray(String[]::new)).out();
    }
}
