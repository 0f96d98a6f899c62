package dev.sayso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ul><li>", "<b><p>", "<table><tr><td>", "<blockquote>", "<span>"})
    void aHundredThousandNestedTagsAreRead(String tag) {
        assertThat(Samples.html(tag.repeat(100_000) + "in the middle"))
                .extracting(Passage::text)
                .containsExactly("in the middle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "> ", "1. ", "**a ", "_a ", "a *b "})
    void aHundredThousandNestedMarksAreRead(String mark) {
        assertThat(Samples.markdown(mark.repeat(100_000) + "in the middle")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "![[]()", "[a]: <", "["})
    void markdownThatWouldKeepTheParserBusyForHoursIsRefused(String mark) {
        assertThat(Samples.fault(() -> Samples.markdown(mark.repeat(500_000))).code())
                .isEqualTo("statement.tangled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.md", "a.html"})
    void oneLineOfMegabytesIsRead(String name) {
        var start = name.endsWith("html")
                ? "<h1>T</h1><p>Last updated: May 2020</p><h2>S</h2>"
                : "# T\n\nLast updated: May 2020\n\n# # S\n\n";
        var text = start.replace("# # S", name.endsWith("md") ? "## S" : "S") + "word ".repeat(800_000);
        assertThat(Samples.read(name, text).sections().getLast().passages()).hasSize(1);
    }

    @Test
    void aHundredThousandPassagesThatBeginAlikeAreRead() {
        assertThat(Samples.markdown("**Use.** a\n\n".repeat(100_000))).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "vbscript:x",
                "jar:http://a.example!/",
                "https://bank.example@evil.example/",
                "http:evil",
                "//evil.example",
                "https:///nowhere",
                "#here"
            })
    void nothingButPagesLettersAndCallsBecomesALink(String address) {
        assertThat(Samples.html("<p><a href=\"" + address + "\">here</a>"))
                .flatExtracting(Passage::spans)
                .containsExactly(Span.plain("here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/b?c=d#e", "mailto:privacy@a.example", "tel:+14258828080"})
    void pagesLettersAndCallsBecomeLinks(String address) {
        assertThat(Samples.html("<p><a href=\"" + address + "\">here</a>"))
                .flatExtracting(Passage::spans)
                .extracting(Span::link)
                .doesNotContain(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil</script>",
                "<style>evil</style>",
                "<template>evil</template>",
                "<p hidden>evil</p>",
                "<p style='color: red; display : none'>evil</p>",
                "<iframe srcdoc='evil'>evil</iframe>",
                "<svg><text>evil</text></svg>",
                "<!-- evil -->",
                "<noscript>evil</noscript>",
                "<textarea>evil</textarea>"
            })
    void whatRunsOrIsHiddenIsNeverShown(String evil) {
        assertThat(Samples.html("<p>good</p>" + evil)).extracting(Passage::text).containsExactly("good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u001B", "\u0007", "\u009B", "\uFEFF", "\u200B", "\uDB40\uDC41"})
    void charactersThatChangeWhatIsSeenAreLeftOut(String evil) {
        assertThat(Samples.markdown("go" + evil + "od"))
                .extracting(Passage::text)
                .containsExactly("good");
        assertThat(Samples.html("<p>go" + evil + "od"))
                .extracting(Passage::text)
                .containsExactly("good");
    }

    @Test
    void aTextBelowThousandsOfEmptyLinesIsRead() {
        var text = "\n".repeat(4_090) + "Privacy\n\nLast updated: May 2020\n\nData we collect\n\nAll of it, always.\n";
        assertThat(Samples.read("a.txt", text).title()).isEqualTo("Privacy");
    }

    @Test
    void aLanguageIsKeptWithoutWhatWouldMakeANameTooLong() {
        var text = "---\nlanguage: zh-Hant-TW-x" + "-abcdefgh".repeat(40)
                + "\n---\n# T\n\nLast updated: May 2020\n\n## S\n\nWords.\n";
        assertThat(Samples.read("a.md", text).language().toLanguageTag()).isEqualTo("zh-Hant-TW");
    }

    @Test
    void marksThatScriptsNeedAreKept() {
        assertThat(Samples.markdown("می\u200Cخواهم\u200F!"))
                .extracting(Passage::text)
                .containsExactly("می\u200Cخواهم\u200F!");
    }
}
