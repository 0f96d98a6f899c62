package dev.sayso;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sayso.cli.RootCommandNames;
import dev.sayso.cli.command.PanelRequest;
import dev.sayso.ui.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a person can do in the panel and on the command line, side by side. A command or a page that is not here fails. */
class ParityTest {
    /**
     * One thing that can be done.
     *
     * @param panel where in the panel: a page, or the id of a control
     * @param commands the commands that do it
     */
    record Row(String what, String panel, List<String> commands) {
        Row(String what, String panel, String... commands) {
            this(what, panel, List.of(commands));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    static final List<Row> BOTH = List.of(
            new Row("see where everything stands", "choices", "status", "get"),
            new Row("allow, refuse, be asked", "switch-", "set"),
            new Row("allow or refuse everything", "allow-all", "set"),
            new Row("see why", "why-", "explain"),
            new Row("take back the last change", "undo", "undo"),
            new Row("start over", "reset", "reset"),
            new Row("say whose account it is", "account-", "account"),
            new Row("say how old one is", "age-", "age", "age show", "age set"),
            new Row(
                    "speak for a child",
                    "family",
                    "guardian set-up",
                    "guardian consent",
                    "guardian review",
                    "guardian change",
                    "guardian revoke",
                    "guardian export",
                    "guardian delete",
                    "guardian pin"),
            new Row("see what would be sent", "sent", "sent"),
            new Row("read the statement", "statement", "statement show", "statement list"),
            new Row("see what an edition changed", "changes", "statement diff"),
            new Row("search the statement", "statement-search", "statement search"),
            new Row("import the publisher's text", "import", "statement import"),
            new Row("see the organisation's rules and what is wrong with them", "policy", "policy show", "policy lint"),
            new Row("choose theme, text size, language", "settings", "settings"),
            new Row("find one's own files", "settings", "env", "profile path"),
            new Row("take choices along as a file", "export-choices", "profile export"),
            new Row("take over a file of choices", "import-choices", "profile import"),
            new Row("see what was said and when", "history", "history"),
            new Row("have the history verified", "history-verify", "history verify"),
            new Row("take the history along", "history-export", "history export"),
            new Row("take a receipt along", "history-receipt", "receipt"),
            new Row("see whom to ask", "help", "request contacts"),
            new Row("put a request into words", "request-letter", "request new"),
            new Row("note that a request was sent", "request-sent", "request sent"),
            new Row("see what was asked and when a reply is due", "request-log", "request list", "request show"),
            new Row("note that an answer came", "request-answered-", "request answered"),
            new Row("see what preview programmes take", "previews", "preview list", "preview show"),
            new Row("join a preview programme and leave it", "join-", "preview join", "preview leave"),
            new Row("erase what SaySo keeps", "erase-", "erase"),
            new Row("see one's support cases", "cases", "case list", "case show"),
            new Row("open a case", "case-open", "case open"),
            new Row("allow something in a case", "case-switch-", "case set"),
            new Row("say how support reaches one", "case-contact", "case contact"),
            new Row("add files to a case", "case-add", "case add"),
            new Row("take files out of a case", "case-remove-", "case remove"),
            new Row("see what would be handed over", "case-preview", "case preview"),
            new Row("write what is handed over", "case-save", "case bundle"),
            new Row("close a case", "case-close", "case close"),
            new Row("be told at first that nothing is decided, and decide", "first-run", "status", "set"),
            new Row("open a page", "nav-", "panel"));

    /** What the panel alone does, and why. */
    static final Map<String, String> PANEL_ALONE =
            Map.of("decide-later", "a terminal asks nothing by itself: doing nothing is deciding later");

    /** What one side alone does, and why. */
    static final List<Row> COMMAND_LINE_ALONE = List.of(
            new Row("tell a script, by exit code", "a panel has none", "check"),
            new Row("tell a program of each change", "the panel shows it as it happens", "watch"),
            new Row("serve shells and manuals", "a panel has neither", "completion", "man"),
            new Row(
                    "prepare policies of other machines",
                    "the panel is about this one",
                    "policy explain",
                    "policy template"),
            new Row(
                    "put a machine up with a preset",
                    "an installer does, before anybody opens a panel",
                    "preset check",
                    "preset apply",
                    "preset show",
                    "preset remove"),
            new Row(
                    "look through a file of choices",
                    "its import shows both before anything changes",
                    "profile validate",
                    "profile diff"));

    @Test
    void everyCommandIsListed() {
        var listed = Stream.concat(BOTH.stream(), COMMAND_LINE_ALONE.stream())
                .flatMap(row -> row.commands().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsExactlyElementsOf(new TreeSet<>(RootCommandNames.all()));
    }

    @Test
    void everyPageIsListed() {
        var panels = BOTH.stream().map(Row::panel).collect(Collectors.toSet());
        assertThat(panels).containsAll(Stream.of(Page.values()).map(Page::word).toList());
    }

    @Test
    void theCommandLineOpensEveryPage() {
        assertThat(PanelRequest.PAGES)
                .containsExactlyElementsOf(
                        Stream.of(Page.values()).map(Page::word).toList());
    }

    @Test
    void thePanelHasWhatItAloneDoes() {
        assertThat(PANEL_ALONE.keySet()).allSatisfy(id -> assertThat(source()).contains("\"" + id + "\""));
    }

    @ParameterizedTest
    @FieldSource("BOTH")
    void thePanelHasIt(Row row) {
        var pages = Set.of(Page.values()).stream().map(Page::word).toList();
        assertThat(pages.contains(row.panel()) || source().contains("\"" + row.panel()))
                .as("a page or an id %s in the panel", row.panel())
                .isTrue();
    }

    private static String source() {
        try (var files = Files.walk(Path.of("src", "main", "java", "dev", "sayso", "ui"))) {
            return files.filter(Files::isRegularFile).map(ParityTest::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
