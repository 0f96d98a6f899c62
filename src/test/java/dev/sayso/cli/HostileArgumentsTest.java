package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever stands on the command line: one clear line that steers no terminal, code 2 or 3, and nothing is changed. */
class HostileArgumentsTest {
    private static final String HUGE = "x".repeat(1_000_000);

    private record Row(int code, String says, String... arguments) {
        @Override
        public String toString() {
            return Shown.brief(String.join(" ", arguments));
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row(2, "is no command of “sayso”", ""),
            new Row(2, "is no command of “sayso”", " "),
            new Row(2, "is no command of “sayso”", HUGE),
            new Row(2, "has no option “--xxx", "--" + HUGE),
            new Row(2, "“nothing” is no command", "--", "nothing"),
            new Row(2, "“@/etc/passwd” is no command", "@/etc/passwd"),
            new Row(2, "“@/etc/passwd” is no item", "get", "@/etc/passwd"),
            new Row(2, "“stauts” is no command of “sayso”. Nothing was changed. Did you mean “status”?", "stauts"),
            new Row(2, "Did you mean “--json”?", "status", "--jsno"),
            new Row(2, "has no option “-x”", "set", "usage", "refused", "-x"),
            new Row(2, "--json stands twice", "status", "--json", "--json"),
            new Row(2, "lacks --profile", "status", "--profile"),
            new Row(2, "--json", "status", "--json=yes"),
            new Row(2, "is no path for --profile", "status", "--profile", ""),
            new Row(2, "is no path for --profile", "status", "--profile", "a\0b"),
            new Row(2, "is no path for --state-dir", "status", "--state-dir="),
            new Row(2, "“../../etc/passwd” is no language", "status", "--language", "../../etc/passwd"),
            new Row(2, "“” is no language", "status", "--language="),
            new Row(2, "“sayso get” lacks ITEM...", "get"),
            new Row(2, "“” is no item", "get", ""),
            new Row(2, "“../../etc/passwd” is no item", "get", "../../etc/passwd"),
            new Row(2, "is no item", "get", "--", "--json"),
            new Row(2, "“\\u001b[2J\\u001b]0;x\\u0007” is no item", "get", "\u001b[2J\u001b]0;x\u0007"),
            new Row(2, "“usage\\u000a” is no item", "get", "usage\n"),
            new Row(2, "\\u202e", "get", "\u202Eusage"),
            new Row(2, "Did you mean", "get", "us\u0430ge.features"),
            new Row(2, "“${sys:user.home}” is no item", "get", "${sys:user.home}"),
            new Row(2, "“%s%n{0}” is no item", "get", "%s%n{0}"),
            new Row(2, "“@|red x|@” is no item", "get", "@|red x|@"),
            new Row(2, "is no item", "get", HUGE),
            new Row(2, "lacks CHOICE", "set", "usage"),
            new Row(2, "“granted” is no item", "set", "granted", "refused"),
            new Row(2, "“refuse” is no choice. Nothing was changed. Did you mean “refused”?", "set", "usage", "refuse"),
            new Row(2, "Say one of granted, refused, ask, undecided", "set", "usage", "on"),
            new Row(2, "is no item", "set", "usage", "nothing.such", "refused"),
            new Row(2, "is one word too many", "explain", "usage.features", "more"),
            new Row(2, "“usage” is no item", "explain", "usage"),
            new Row(2, "“sayso statement” lacks a command", "statement"),
            new Row(2, "Did you mean “show”?", "statement", "shwo"),
            new Row(2, "There is no edition “1999-01”", "statement", "show", "1999-01"),
            new Row(2, "has no section “../x”", "statement", "show", "--section", "../x"),
            new Row(2, "is no path for FILE", "statement", "import", "a\0b"),
            new Row(3, "", "statement", "import", "no-such-file.txt"),
            new Row(2, "does not suit --page", "panel", "--page", "secret"),
            new Row(2, "does not suit --theme", "panel", "--theme", "pink"),
            new Row(2, "does not suit --size", "panel", "--size", "0x0"),
            new Row(2, "does not suit --size", "panel", "--size", "99999999999x1"),
            new Row(2, "does not suit --text-size", "panel", "--text-size", "201"),
            new Row(2, "is no path for --screenshot", "panel", "--screenshot", ""));

    @TempDir
    Path home;

    @ParameterizedTest
    @FieldSource("ROWS")
    void getOneClearLine(Row row) {
        var program = new Program(home);
        var result = program.run(row.arguments());
        assertThat(result.err()).startsWith("sayso: ").contains(row.says()).hasSizeLessThan(1000);
        assertThat(result.err().strip().chars()).noneMatch(Character::isISOControl);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(row.code());
        assertThat(program.profile()).doesNotExist();
    }
}
