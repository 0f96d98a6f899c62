package dev.sayso.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void columnsStandUnderEachOtherAlsoAfterWideCharacters() {
        var table = new Table();
        table.row("a", "統計", "x");
        table.row("bbb", "e\u0301", "y");
        table.row("c", "ｶﾅ", "z");
        assertThat(table.lines()).containsExactly("a    統計  x", "bbb  e\u0301     y", "c    ｶﾅ    z");
    }

    @Test
    void noLineEndsInSpaces() {
        var table = new Table();
        table.row("a", "long");
        table.row("b", "");
        assertThat(table.lines()).containsExactly("a  long", "b");
    }

    @Test
    void aLineBreakInACellCannotBreakTheRow() {
        var table = new Table();
        table.row("a\nb", "c");
        assertThat(table.lines()).containsExactly("a\\u000ab  c");
    }

    @Test
    void proseIsSetInUnderItsLeadAndAnAddressStaysWhole() {
        var address = "https://privacy.example/" + "x".repeat(80);
        assertThat(Wrap.lines("- ", "one two " + address + " three"))
                .containsExactly("- one two", "  " + address, "  three");
    }
}
