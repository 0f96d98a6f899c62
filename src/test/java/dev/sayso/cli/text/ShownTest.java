package dev.sayso.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void anEscapeSequenceIsWrittenOutInsteadOfObeyed() {
        assertThat(Shown.plain("a\u001b[2Jb\r\nc\u0007")).isEqualTo("a\\u001b[2Jb\\u000d\\u000ac\\u0007");
    }

    @Test
    void aCharacterThatTurnsTheReadingDirectionIsWrittenOut() {
        assertThat(Shown.plain("user\u202Egnp.exe")).isEqualTo("user\\u202egnp.exe");
    }

    @Test
    void aCharacterOfTwoUnitsIsWrittenOutAsJsonReadsItBack() {
        assertThat(Shown.plain("a\uDB40\uDC01b")).isEqualTo("a\\udb40\\udc01b");
    }

    @Test
    void lettersOfEveryScriptStayAsTheyAre() {
        assertThat(Shown.plain("Größe 統計 עברית 👩‍💻")).isEqualTo("Größe 統計 עברית 👩‍💻");
    }

    @Test
    void aLongArgumentIsCutAndNeverInsideACharacter() {
        assertThat(Shown.brief("x".repeat(1_000_000))).hasSize(121).endsWith("x…");
        assertThat(Shown.brief("x" + "😀".repeat(100))).endsWith("😀…");
    }

    @Property
    void nothingThatIsShownHoldsAControlCharacter(@ForAll String text) {
        assertThat(Shown.plain(text).chars()).noneMatch(Character::isISOControl);
    }
}
