package dev.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.cli.text.Shown;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever stands on the command line: one clear line that steers no terminal, code 2 or 3, and nothing is changed. */
class HostileArgumentsTest {
    private static final String HUGE = "x".repeat(1_000_000);

    record Row(int code, String says, List<String> arguments) {
        @Override
        public String toString() {
            return Shown.brief(String.join(" ", arguments));
        }
    }

    static final List<Row> ROWS = List.of(
            row(2, "is no command of “sayso”", ""),
            row(2, "is no command of “sayso”", " "),
            row(2, "is no command of “sayso”", HUGE),
            row(2, "has no option “--xxx", "--" + HUGE),
            row(2, "“nothing” is no command", "--", "nothing"),
            row(2, "“@/etc/passwd” is no command", "@/etc/passwd"),
            row(2, "“@/etc/passwd” is no item", "get", "@/etc/passwd"),
            row(2, "“stauts” is no command of “sayso”. Nothing was changed. Did you mean “status”?", "stauts"),
            row(2, "Did you mean “--json”?", "status", "--jsno"),
            row(2, "has no option “-x”", "set", "usage", "refused", "-x"),
            row(2, "--profile stands twice", "status", "--profile", "a", "--profile", "b"),
            row(2, "lacks --profile", "status", "--profile"),
            row(2, "could not be understood. Nothing was changed. See sayso status --help.", "status", "--help=yes"),
            row(2, "is no path for --profile", "status", "--profile", ""),
            row(2, "is no path for --profile", "status", "--profile", "a\0b"),
            row(2, "is no path for --state-dir", "status", "--state-dir="),
            row(2, "“../../etc/passwd” is no language", "status", "--language", "../../etc/passwd"),
            row(2, "“” is no language", "status", "--language="),
            row(2, "“sayso get” lacks ITEM...", "get"),
            row(2, "“” is no item", "get", ""),
            row(2, "“../../etc/passwd” is no item", "get", "../../etc/passwd"),
            row(2, "is no item", "get", "--", "--json"),
            row(2, "“\\u001b[2J\\u001b]0;x\\u0007” is no item", "get", "\u001b[2J\u001b]0;x\u0007"),
            row(2, "“usage\\u000a” is no item", "get", "usage\n"),
            row(2, "\\u202e", "get", "\u202Eusage"),
            row(2, "Did you mean", "get", "us\u0430ge.features"),
            row(2, "“${sys:user.home}” is no item", "get", "${sys:user.home}"),
            row(2, "“%s%n{0}” is no item", "get", "%s%n{0}"),
            row(2, "“@|red x|@” is no item", "get", "@|red x|@"),
            row(2, "is no item", "get", HUGE),
            row(2, "lacks CHOICE", "set", "usage"),
            row(2, "“granted” is no item", "set", "granted", "refused"),
            row(2, "“refuse” is no choice. Nothing was changed. Did you mean “refused”?", "set", "usage", "refuse"),
            row(2, "Say one of granted, refused, ask, undecided", "set", "usage", "on"),
            row(2, "is no item", "set", "usage", "nothing.such", "refused"),
            row(2, "is one word too many", "explain", "usage.features", "more"),
            row(2, "“usage” is no item", "explain", "usage"),
            row(2, "“sayso statement” lacks a command", "statement"),
            row(2, "Did you mean “show”?", "statement", "shwo"),
            row(2, "There is no edition “1999-01”", "statement", "show", "1999-01"),
            row(2, "has no section “../x”", "statement", "show", "--section", "../x"),
            row(2, "is no path for FILE", "statement", "import", "a\0b"),
            row(3, "", "statement", "import", "no-such-file.txt"),
            row(2, "Did you mean “device.os”?", "receipt", "device.so"),
            row(2, "“\\u001b[2J” is no item", "receipt", "\u001b[2J"),
            row(2, "“pdf” does not suit --format", "receipt", "--format", "pdf"),
            row(2, "is no path for --out", "receipt", "--out", "a\0b"),
            row(2, "Nothing was said of this yet", "receipt", "--out", "never-written"),
            row(2, "lacks EDITION", "statement", "diff"),
            row(2, "lacks EDITION", "statement", "diff", "2016-09"),
            row(2, "Did you mean 2016-09?", "statement", "diff", "2016-09", "2016-90"),
            row(2, "There is no edition “../x”", "statement", "diff", "../x", "2016-09"),
            row(2, "is one word too many", "statement", "diff", "2016-09", "2016-09", "2016-09"),
            row(2, "Did you mean cookies?", "statement", "diff", "2016-09", "2016-09", "--section", "cokies"),
            row(2, "“soon” is no date for --notice", "statement", "import", "a.txt", "--notice", "soon"),
            row(2, "“2027-02-30” is no date", "statement", "import", "a.txt", "--effective", "2027-02-30"),
            row(
                    2,
                    "before it is announced",
                    "statement",
                    "import",
                    "a.txt",
                    "--notice=2027-02-01",
                    "--effective=2027-01-31"),
            row(2, "“sayso policy” lacks a command", "policy"),
            row(2, "Did you mean “lint”?", "policy", "lnit"),
            row(2, "is one word too many", "policy", "show", "more"),
            row(2, "lacks ITEM", "policy", "explain"),
            row(2, "Did you mean “device.os”?", "policy", "explain", "device.so"),
            row(2, "is no item", "policy", "explain", "*"),
            row(2, "is no item", "policy", "explain", "browsing.*"),
            row(2, "“\\u001b[2J” is no item", "policy", "explain", "\u001b[2J"),
            row(2, "is no path for --in", "policy", "explain", "device.os", "--in", ""),
            row(2, "is no path for --in", "policy", "explain", "device.os", "--in", "a\0b"),
            row(3, "is no folder", "policy", "explain", "device.os", "--in", "no/such\u001b[2J/folder"),
            row(3, "is no folder", "policy", "explain", "device.os", "--in", "/dev/null"),
            row(2, "is no path for FILE|DIR", "policy", "lint", ""),
            row(2, "is no path for FILE|DIR", "policy", "lint", "a\0b"),
            row(2, "has no option", "policy", "lint", "--fix"),
            row(2, "“sayso case” lacks a command", "case"),
            row(2, "Did you mean “open”?", "case", "opne"),
            row(2, "lacks TITLE", "case", "open"),
            row(2, "A title is one line", "case", "open", ""),
            row(2, "A title is one line", "case", "open", "a\u001b[2J"),
            row(2, "A title is one line", "case", "open", HUGE),
            row(2, "A product is one line", "case", "open", "t", "--product", "\n"),
            row(2, "“many” is no number of days", "case", "open", "t", "--days", "many"),
            row(2, "“91” is no number of days", "case", "open", "t", "--days", "91"),
            row(2, "There is no case “../../etc”", "case", "show", "../../etc"),
            row(2, "There is no case “\\u001b[2J”", "case", "close", "\u001b[2J"),
            row(2, "lacks CHOICE", "case", "set", "2026-0001", "granted"),
            row(2, "Did you mean “refused”?", "case", "set", "2026-0001", "support", "refuse"),
            row(2, "A case knows no “ask”", "case", "set", "2026-0001", "support", "ask"),
            row(2, "is not handed over in a support case", "case", "set", "2026-0001", "usage", "granted"),
            row(2, "lacks FILE", "case", "add", "2026-0001"),
            row(2, "is no path for FILE", "case", "add", "2026-0001", "a\0b"),
            row(3, "is no file that can be handed over", "case", "add", "2026-0001", "no-such-file"),
            row(2, "Did you mean “support.system”?", "case", "add", "2026-0001", "x", "--item", "support.sytsem"),
            row(2, "lacks --output FILE", "case", "bundle", "2026-0001"),
            row(2, "is no path for --output", "case", "bundle", "2026-0001", "--output", ""),
            row(2, "does not suit theme", "settings", "theme", "pink"),
            row(2, "does not suit text-size", "settings", "text-size", "201"),
            row(2, "does not suit text-size", "settings", "text-size", "large"),
            row(2, "“sayso request” lacks a command", "request"),
            row(2, "Did you mean “contacts”?", "request", "contcats"),
            row(2, "does not suit --question", "request", "contacts", "--question", "weather"),
            row(2, "does not suit --region", "request", "contacts", "--region", "Atlantis"),
            row(2, "does not suit --region", "request", "contacts", "--region", ""),
            row(2, "lacks KIND", "request", "new"),
            row(2, "does not suit KIND", "request", "new", "acess"),
            row(2, "Give one of these: access, correct, delete, object, question", "request", "new", "acess"),
            row(2, "A question needs words", "request", "new", "question"),
            row(2, "A question needs words", "request", "new", "question", "--text", " "),
            row(5, "could not be read: no such file or folder", "profile", "validate"),
            row(2, "does not suit --to", "request", "new", "access", "--to", "nobody@example.com"),
            row(2, "Your own words have 1000000 characters", "request", "new", "access", "--text", HUGE),
            row(2, "The product's name has 1000000 characters", "request", "new", "access", "--product", HUGE),
            row(2, "are given twice", "request", "new", "access", "--text", "a", "--text-file", "b"),
            row(3, "is no text that a request could hold", "request", "new", "access", "--text-file", "/dev/zero"),
            row(3, "is no text that a request could hold", "request", "new", "access", "--text-file", "no-such-file"),
            row(2, "is no path for --text-file", "request", "new", "access", "--text-file", "a\0b"),
            row(2, "There is no request “../../etc/passwd”", "request", "show", "../../etc/passwd"),
            row(2, "There is no request “\\u001b[2J”", "request", "sent", "\u001b[2J"),
            row(2, "There is no request", "request", "answered", HUGE),
            row(2, "does not suit region", "settings", "region", "XX"),
            row(2, "does not suit region", "settings", "region", ""),
            row(2, "does not suit SETTING", "settings", "colour", "pink"),
            row(2, "lacks VALUE", "settings", "theme"),
            row(2, "is one word too many", "settings", "theme", "dark", "light"),
            row(2, "“sayso preview” lacks a command", "preview"),
            row(2, "Did you mean “join”?", "preview", "jion"),
            row(2, "lacks PRODUCT", "preview", "join"),
            row(2, "Did you mean “firefox”?", "preview", "show", "firefxo"),
            row(
                    2,
                    "No preview programme of “../../etc/passwd” is known",
                    "preview",
                    "join",
                    "../../etc/passwd",
                    "--yes"),
            row(2, "No preview programme of “\\u001b[2J”", "preview", "leave", "\u001b[2J"),
            row(2, "does not suit --contact", "preview", "join", "firefox", "--contact", "ask", "--yes"),
            row(2, "nothing to allow", "preview", "join", "firefox", "--contact", "granted", "--yes"),
            row(2, "You take no part in Firefox Nightly", "preview", "leave", "firefox"),
            row(2, "must be said what", "erase"),
            row(2, "must be said what", "erase", "--yes"),
            row(2, "must be said what", "erase", "--profile", "--all", "--yes"),
            row(2, "A date goes with --history alone", "erase", "--all", "--before", "2026-01-01"),
            row(2, "“yesterday”", "erase", "--history", "--before", "yesterday"),
            row(2, "has no option", "erase", "--everything"),
            row(2, "lacks --before", "erase", "--history", "--before"),
            row(2, "does not suit --page", "panel", "--page", "secret"),
            row(2, "Did you mean “device.os”?", "panel", "--item", "device.so"),
            row(2, "does not suit --theme", "panel", "--theme", "pink"),
            row(2, "does not suit --size", "panel", "--size", "0x0"),
            row(2, "does not suit --size", "panel", "--size", "99999999999x1"),
            row(2, "does not suit --size", "panel", "--size", "9999x9999"),
            row(2, "does not suit --text-size", "panel", "--text-size", "201"),
            row(2, "is no month in which somebody alive was born", "age", "set", "--born", "2018-5"),
            row(2, "is no month in which somebody alive was born", "age", "set", "--born", "2099-01"),
            row(2, "is no month in which somebody alive was born", "age", "set", "--born", "\u001b[2J"),
            row(2, "is no month in which somebody alive was born", "age", "set", "--born", HUGE),
            row(2, "“unknown” is no group of age", "age", "set", "--group", "unknown"),
            row(2, "It is not said how old", "age", "set"),
            row(2, "It is not said how old", "age", "set", "--born", "2018-05", "--group", "minor"),
            row(2, "“sayso guardian” lacks a command", "guardian"),
            row(2, "No PIN was typed", "guardian", "set-up"),
            row(2, "No PIN was typed", "guardian", "set-up", "--pin-stdin"),
            row(2, "is one word too many", "guardian", "set-up", "839204"),
            row(2, "has no option “--pin”", "guardian", "set-up", "--pin", "839204"),
            row(2, "No PIN was typed", "guardian", "revoke"),
            row(2, "lacks CHOICE", "guardian", "change", "usage"),
            row(2, "is no item", "guardian", "change", "../x", "granted"),
            row(2, "is no path for DIR", "guardian", "export", "a\0b"),
            row(2, "is no path for --screenshot", "panel", "--screenshot", ""));

    @TempDir
    Path home;

    @ParameterizedTest
    @FieldSource("ROWS")
    void getOneClearLine(Row row) {
        var program = new Program(home);
        var result = program.run(row.arguments().toArray(String[]::new));
        assertThat(result.err()).startsWith("sayso: ").contains(row.says()).hasSizeLessThan(1000);
        assertThat(result.err().strip().chars()).noneMatch(Character::isISOControl);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(row.code());
        assertThat(program.profile()).doesNotExist();
    }

    private static Row row(int code, String says, String... arguments) {
        return new Row(code, says, List.of(arguments));
    }
}
