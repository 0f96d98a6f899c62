package dev.sayso.support.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sayso.support.secrets.FakeSecrets.Fake;
import dev.sayso.support.secrets.Redacted.Strike;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Known secrets are struck out, visibly; everything else stays as it is. */
class RedactorTest {
    private static final int MEGABYTE = 1 << 20;

    static Stream<Fake> fakes() {
        return Stream.concat(FakeSecrets.TOKENS.stream(), FakeSecrets.NAMED.stream());
    }

    @ParameterizedTest
    @MethodSource("fakes")
    void aSecretIsStruckOut(Fake fake) {
        var text = "before that:\n" + fake.text() + "\nafter";
        var redacted = Redactor.redact(text);
        assertThat(redacted.text())
                .doesNotContain(fake.secret())
                .contains(fake.kind().mark());
        assertThat(redacted.text()).startsWith("before that:\n");
        assertThat(redacted.strikes()).extracting(Strike::kind).contains(fake.kind());
        assertThat(redacted.strikes().getFirst().line()).isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("fakes")
    void whatIsLeftHoldsNoMoreSecrets(Fake fake) {
        var once = Redactor.redact("x " + fake.text());
        assertThat(Redactor.redact(once.text()).text()).isEqualTo(once.text());
    }

    static Stream<String> nearMisses() {
        return FakeSecrets.NEAR_MISSES.stream();
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void whatOnlyLooksLikeOneStays(String text) {
        assertThat(Redactor.redact(text)).isEqualTo(new Redacted(text, List.of()));
    }

    static Stream<Fake> tokens() {
        return FakeSecrets.TOKENS.stream()
                .filter(fake -> fake.text().equals(fake.secret()))
                .filter(fake -> !fake.text().contains("ENCRYPTED"));
    }

    /** In quotes, in brackets, with letters before it. */
    @ParameterizedTest
    @MethodSource("tokens")
    void aTokenIsFoundWhateverStandsAroundIt(Fake fake) {
        for (var around :
                List.of("%", "\"%\"", "(%)", "x=%;", "[%]", "id:%,", "\t%\r\n", "<b>%</b>", "\u00fc%\u00fc")) {
            assertThat(Redactor.redact(around.replace("%", fake.text())).text())
                    .as(around)
                    .doesNotContain(fake.secret())
                    .isEqualTo(around.replace("%", fake.kind().mark()));
        }
    }

    @Test
    void aTokenThatALinesEndBreaksIsStruckOutWhole() {
        var token = "gh" + "p_" + FakeSecrets.A36;
        for (var broken : List.of("\n", "\r\n", "\\\n", "=\r\n", "\n    ")) {
            var text = "a " + token.substring(0, 20) + broken + token.substring(20) + " b";
            assertThat(Redactor.redact(text).text()).isEqualTo("a [struck out: GitHub token] b");
        }
        var jwt = "x".repeat(40) + " " + FakeSecrets.JWT.substring(0, 60) + "\n" + FakeSecrets.JWT.substring(60);
        assertThat(Redactor.redact(jwt).text()).isEqualTo("x".repeat(40) + " [struck out: signed token (JWT)]");
    }

    @Test
    void eachIsCountedWithTheLineItBeganIn() {
        var text = "one\r\npassword=a\r\n" + FakeSecrets.PEM + "\nuse token=abc\rCookie: a=b";
        assertThat(Redactor.redact(text).strikes())
                .containsExactly(
                        new Strike(SecretKind.PASSWORD, 2),
                        new Strike(SecretKind.PRIVATE_KEY, 3),
                        new Strike(SecretKind.SECRET, 7),
                        new Strike(SecretKind.COOKIE, 8));
    }

    @Test
    void aNamedTokenIsNamedByItsOwner() {
        assertThat(Redactor.redact("GITHUB_TOKEN=gh" + "p_" + FakeSecrets.A36).text())
                .isEqualTo("GITHUB_TOKEN=[struck out: GitHub token]");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "a",
                " ",
                "\n",
                "\\",
                "\"",
                "'",
                "$",
                "-",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY",
                "-----END PRIVATE KEY-----\n",
                "eyJ",
                "eyJaaaaaaaaaaa",
                "eyJaaaaaaaaaaa.",
                "ghp_",
                "ghp_\n ",
                "glpat-\n",
                "password",
                "password ",
                "password=",
                "password=\"",
                "password='\n",
                "password: |\n",
                "password:\n ",
                "Authorization:\n ",
                "cookie:\\\"",
                "token[",
                "--password \\\n",
                "://",
                "://a:",
                "://a@",
                "a:b@",
                "$1$",
                "$argon2id$",
                "4",
                "4 ",
                "4111-",
                "{SSHA}",
                "AZDO",
                "Q~",
                "a1Q~",
                "<password ",
                "<password>",
                "pass",
                "secret_",
                "name: x\n value",
                "login x password",
                "-u a",
                "Bearer ",
                "xoxb-",
                "api-",
                "SG.",
                "sk-",
                "AgE",
                "b3BlbnNzaC1rZXktdjE",
                "token\",\"value",
                "\u0000",
                "\ud83d\ude00",
                "=\n");
    }

    /** No text makes the search slow: the time grows with the length alone. */
    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileTextTakesNoLongerThanAnother(String unit) {
        var text = unit.repeat(MEGABYTE / 4 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> Redactor.redact(text));
    }

    @Test
    void tenMegabytesOfAllThatIsHostileAreDoneInSeconds() {
        var all =
                String.join("", hostile().toList()) + String.join(" ", hostile().toList());
        var text = all.repeat(10 * MEGABYTE / all.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Redactor.redact(text));
    }
}
