package dev.sayso.support.secrets;

import java.util.List;

/** Invented secrets in real forms, put together here so that no search for leaked secrets takes them for some. */
public final class FakeSecrets {
    static final String A36 = "aB3dE5gH7jK9mN1pQ3sT5vX7zA9cE1gI3kM5";
    static final String HEX = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    static final String BASE64 = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";
    static final String PEM =
            frame("BEGIN", "PRIVATE KEY") + "\n" + BASE64 + "\n" + BASE64 + "\n" + frame("END", "PRIVATE KEY");
    static final String JWT = "eyJ" + "hbGciOiJIUzI1NiJ9" + "." + "eyJ" + "zdWIiOiIxMjM0NTY3ODkwIn0" + "."
            + "dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U";

    private FakeSecrets() {}

    /**
     * One of them.
     *
     * @param text that stands in a file
     * @param secret the part that must not survive
     */
    public record Fake(SecretKind kind, String text, String secret) {
        @Override
        public String toString() {
            return kind + ": " + text.substring(0, Math.min(30, text.length())).replace("\n", "\\n");
        }
    }

    public static final List<Fake> TOKENS = List.of(
            bare(SecretKind.PRIVATE_KEY, PEM),
            bare(SecretKind.PRIVATE_KEY, PEM.replace("\n", "\\n")),
            bare(SecretKind.PRIVATE_KEY, frame("BEGIN", "RSA PRIVATE KEY") + "\r\nProc-Type: 4,ENCRYPTED\r\n" + BASE64),
            bare(
                    SecretKind.PRIVATE_KEY,
                    frame("BEGIN", "OPENSSH PRIVATE KEY") + "\nb3BlbnNzaC1rZXktdjEAAAA\n"
                            + frame("END", "OPENSSH PRIVATE KEY")),
            bare(
                    SecretKind.PRIVATE_KEY,
                    frame("BEGIN", "PGP PRIVATE KEY BLOCK") + "\n\nlQVYBF\n=aBcD\n"
                            + frame("END", "PGP PRIVATE KEY BLOCK")),
            bare(
                    SecretKind.PRIVATE_KEY,
                    "PuTTY-User-Key-" + "File-3: ssh-ed25519\nPrivate-Lines: 1\nAAAAIFxy\n" + "Private-" + "MAC: "
                            + HEX),
            new Fake(SecretKind.PRIVATE_KEY, BASE64 + "\n" + frame("END", "EC PRIVATE KEY"), BASE64),
            bare(SecretKind.PRIVATE_KEY, "b3Blbn" + "NzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ"),
            bare(SecretKind.AWS_KEY, "AK" + "IAIOSFODNN7EXAMPLE"),
            bare(SecretKind.AWS_KEY, "AS" + "IAY34FZKBOKMUTVV7A"),
            bare(SecretKind.GITHUB_TOKEN, "gh" + "p_" + A36),
            bare(SecretKind.GITHUB_TOKEN, "gh" + "s_" + A36),
            bare(SecretKind.GITHUB_TOKEN, "github" + "_pat_11ABCDEFG0" + A36),
            bare(SecretKind.GITLAB_TOKEN, "gl" + "pat-" + "xYz12_ABcd-EFgh34IjkL"),
            bare(SecretKind.SLACK_TOKEN, "xo" + "xb-123456789012-1234567890123-AbCdEfGhIjKl"),
            bare(SecretKind.SLACK_TOKEN, "hooks.slack" + ".com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"),
            bare(SecretKind.NPM_TOKEN, "np" + "m_" + A36),
            bare(SecretKind.PYPI_TOKEN, "py" + "pi-AgEIcHlwaS5vcmcC" + A36 + A36),
            bare(SecretKind.GOOGLE_KEY, "AI" + "zaSyA-1234567890abcdefghijklmnopqrstu"),
            bare(SecretKind.GOOGLE_KEY, "ya" + "29.a0AfH6SMBx-abcdefghijklmnop_q"),
            bare(SecretKind.GOOGLE_KEY, "GOC" + "SPX-abcdefghijklmnopqrstuvwxyz12"),
            new Fake(
                    SecretKind.AZURE_KEY,
                    "https://x.blob.core.windows.net/c?sv=2024&s"
                            + "ig=aB3dE5gH7jK9mN1pQ3sT5vX7zA9cE1gI3kM5oQ7sU9w%3D&se=1",
                    "aB3dE5gH7jK9mN1pQ3sT5vX7zA9cE1gI3kM5oQ7sU9w%3D"),
            bare(SecretKind.AZURE_KEY, "abc" + "8Q~" + "Abcdefghijklmnopqrstuvwxyz01234567"),
            bare(SecretKind.STRIPE_KEY, "sk" + "_live_" + "4eC39HqLyjWDarjtT1zdp7dc"),
            bare(SecretKind.STRIPE_KEY, "wh" + "sec_" + A36),
            bare(SecretKind.ACCESS_TOKEN, "sk-" + "proj-" + A36),
            bare(SecretKind.ACCESS_TOKEN, "hv" + "s." + A36),
            bare(SecretKind.JWT, JWT),
            bare(SecretKind.PASSWORD_HASH, "$" + "6$rounds=5000$saltsalt$" + A36 + A36),
            bare(SecretKind.PASSWORD_HASH, "$" + "2b$12$" + A36 + "abcdefghijklmnopq"),
            bare(SecretKind.PASSWORD_HASH, "$" + "y$j9T$F5Jx5fExrKuPp53xLKQ..1$" + A36),
            bare(SecretKind.PASSWORD_HASH, "$" + "argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$" + A36),
            bare(SecretKind.PASSWORD_HASH, "{SS" + "HA}" + A36),
            bare(SecretKind.CARD_NUMBER, "4111 " + "1111 1111 1111"),
            bare(SecretKind.CARD_NUMBER, "5500-" + "0000-0000-0004"),
            bare(SecretKind.CARD_NUMBER, "3782" + "82246310005"));

    public static final List<Fake> NAMED = List.of(
            named(SecretKind.PASSWORD, "password=hun%ter2;x"),
            named(SecretKind.PASSWORD, "  Password : %correct horse battery staple"),
            named(SecretKind.PASSWORD, "12:00 INFO login user=ada password=%hunter2 done"),
            named(SecretKind.PASSWORD, "{\"user\": \"ada\", \"password\": \"%hun\\\"ter2\"}"),
            named(SecretKind.PASSWORD, "{\\\"password\\\":\\\"%hunter2\\\"}"),
            named(SecretKind.PASSWORD, "{\"password\":\n    \"%hunter2\"\n}"),
            named(SecretKind.PASSWORD, "db:\n  password: |\n    %hunter2\n    line two\n  user: ada"),
            named(SecretKind.PASSWORD, "db:\n  password:\n    %hunter2\n"),
            named(SecretKind.PASSWORD, "DB_PASSWORD: '%it''s'"),
            named(SecretKind.PASSWORD, "export MYSQL_PWD=%hunter2"),
            named(SecretKind.PASSWORD, "<db><password>%hunter2</password></db>"),
            named(SecretKind.PASSWORD, "<ns:password type=\"text\">\n  %hunter2\n</ns:password>"),
            named(SecretKind.PASSWORD, "<login user=\"ada\" password=\"%hunter2\"/>"),
            named(SecretKind.PASSWORD, "<add key=\"Password\" value=\"%hunter2\" />"),
            named(SecretKind.PASSWORD, "{\"name\": \"DB_PASSWORD\", \"value\": \"%hunter2\"}"),
            named(SecretKind.PASSWORD, "- name: DB_PASSWORD\n  value: %hunter2"),
            named(SecretKind.PASSWORD, "Server=db;User Id=sa;Password=%hun;ter2;Encrypt=true"),
            named(SecretKind.PASSWORD, "mysqldump --password %hunter2 --all"),
            named(SecretKind.PASSWORD, "mysqldump --password \\\n  %hunter2"),
            named(SecretKind.PASSWORD, "tool --password=%hunter2 --all"),
            named(SecretKind.PASSWORD, "curl -u ada:%hunter2 https://example.org"),
            named(SecretKind.PASSWORD, "machine example.org login ada password %hunter2"),
            named(SecretKind.PASSWORD, "GET /login?user=ada&password=%hunter2&next=/ HTTP/1.1"),
            named(SecretKind.PASSWORD, "body: user%3Dada%26password%3D%hunter2"),
            named(SecretKind.PASSWORD, "Kennwort: %geheim"),
            named(SecretKind.PASSWORD, "dbPass=%hunter2"),
            named(SecretKind.PASSWORD, "spring.datasource.password=%hunter2"),
            named(SecretKind.PASSWORD, "PASS\u200Bword is no word, but passphrase=%this"),
            named(SecretKind.SECRET, "aws_secret_access_key = %wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
            named(SecretKind.SECRET, "X-Api-Key: %0f1e2d3c"),
            named(SecretKind.SECRET, "//registry.npmjs.org/:_authToken=%00000000-0000"),
            named(SecretKind.SECRET, "api_key: %abc, user: ada"),
            named(SecretKind.SECRET, "AccountName=x;AccountKey=%Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1==;Endpoint=y"),
            named(SecretKind.SECRET, "client_secret=%abc-def"),
            named(SecretKind.SECRET, "TOKEN=%abc\\\ndef"),
            named(SecretKind.SECRET, "$env:GITHUB_TOKEN = \"%abc\""),
            named(SecretKind.SECRET, "PHPSESSID=%abcdef0123456789"),
            named(SecretKind.AUTHORIZATION, "Authorization: Digest %username=\"ada\", response=\"0f1e\""),
            named(SecretKind.AUTHORIZATION, "> Proxy-Authorization: Basic %YWRhOmh1bnRlcjI="),
            named(SecretKind.AUTHORIZATION, "Authorization:\r\n  Custom %abc\r\n  def\r\nHost: x"),
            named(SecretKind.AUTHORIZATION, "\"Authorization\": \"Token %abc\""),
            named(SecretKind.AUTHORIZATION, "curl -H 'Authorization: Bearer %abc' https://example.org"),
            named(SecretKind.AUTHORIZATION, "sent Bearer %aB3dE5gH7jK9mN1p to it"),
            named(SecretKind.COOKIE, "Cookie: a=%bread; c=d"),
            named(SecretKind.COOKIE, "Set-Cookie: sid=%abc; HttpOnly"),
            named(SecretKind.URL_LOGIN, "https://ada:%hunter2@example.org/x"),
            named(SecretKind.URL_LOGIN, "postgres://ada:%hun/ter#2@db:5432/x"),
            named(SecretKind.URL_LOGIN, "redis://:%hunter2@cache"),
            named(SecretKind.URL_LOGIN, "https://%0f1e2d3c4b5a69788796a5b4c3d2@example.org/x.git"),
            named(SecretKind.URL_LOGIN, "{\"remote\":\"https:\\/\\/ada:%hunter2@example.org\"}"),
            named(SecretKind.URL_LOGIN, "jdbc:oracle:thin:scott/%tiger@db:1521"),
            named(SecretKind.PASSWORD_HASH, "root:%aBcDeFgHiJkL.:19000:0:99999:7:::"),
            named(
                    SecretKind.PASSWORD_HASH,
                    "Administrator:500:%aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::"));

    /** What looks like a secret and is none. */
    public static final List<String> NEAR_MISSES = List.of(
            "The password was wrong.",
            "Access denied for user 'root'@'localhost' (using password: YES)",
            "password: ",
            "password=${DB_PASSWORD}",
            "password=$DB_PASSWORD",
            "password: ********",
            "password_file=/etc/app/password",
            "passwordChangedAt: 2026-01-01",
            "token_type: bearer",
            "expires: the token expired",
            "max_tokens: 4096",
            "tokens=512",
            "tokenizer: fast",
            "secretary: Ada",
            "PWD=/home/ada/project",
            "tests: pass: 12, fail: 0",
            "compass: north",
            "author: Ada",
            "passed: 12",
            "ghp_tooShort",
            "AKIA is how an AWS key begins",
            "https://example.org:8080/a@b",
            "ssh://git@example.org/x.git",
            "mailto:ada@example.org",
            "npm_config_cache=/home/ada/.npm",
            "sk-usage-of-the-root-partition-on-the-second-disk",
            "pk_live_" + "4eC39HqLyjWDarjtT1zdp7dc",
            "eyJust a word",
            "docker run -u 1000:1000 x",
            "-----BEGIN " + "CERTIFICATE-----\nMIIB\n-----END " + "CERTIFICATE-----",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ ada@example",
            "order 4111 1111 1111 1112",
            "at 1763800000000 ms",
            "550e8400-e29b-41d4-a716-446655440000",
            "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "the bearer of good news",
            "Basic authentication is off",
            "0000 0000 0000 0000",
            "costs $5 and $6 and $7 a month");

    private static String frame(String which, String what) {
        return "-----" + which + " " + what + "-----";
    }

    private static Fake bare(SecretKind kind, String secret) {
        return new Fake(kind, secret, secret);
    }

    /** What stands behind the per cent sign, up to a sign that ends it everywhere, must not survive. */
    private static Fake named(SecretKind kind, String text) {
        var at = text.lastIndexOf('%');
        var secret = text.substring(at + 1).split("[\\s\"';<&,]", 2)[0];
        return new Fake(kind, text.substring(0, at) + text.substring(at + 1), secret);
    }
}
