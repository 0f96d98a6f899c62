package dev.sayso.support.secrets;

import java.util.Locale;

/** What a struck-out secret was. Where two overlap, the one that stands first here names them. */
public enum SecretKind {
    PRIVATE_KEY("private key"),
    AWS_KEY("AWS access key"),
    GITHUB_TOKEN("GitHub token"),
    GITLAB_TOKEN("GitLab token"),
    SLACK_TOKEN("Slack token"),
    NPM_TOKEN("npm token"),
    PYPI_TOKEN("PyPI token"),
    GOOGLE_KEY("Google key"),
    AZURE_KEY("Azure key"),
    STRIPE_KEY("Stripe key"),
    JWT("signed token (JWT)"),
    ACCESS_TOKEN("access token"),
    PASSWORD_HASH("password hash"),
    AUTHORIZATION("authorization header"),
    COOKIE("cookie"),
    URL_LOGIN("login in an address"),
    PASSWORD("password"),
    SECRET("secret"),
    CARD_NUMBER("payment card number");

    private final String label;

    SecretKind(String label) {
        this.label = label;
    }

    /** What stands in a text in the secret's place. */
    public String mark() {
        return "[struck out: " + label + "]";
    }

    /** The word in files, on the command line and in {@code assets/i18n}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
