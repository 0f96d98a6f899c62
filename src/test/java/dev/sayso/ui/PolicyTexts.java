package dev.sayso.ui;

/** Files that organisations may have placed. */
public final class PolicyTexts {
    /** Everything that a policy can say. */
    public static final String CONTOSO = """
            { "format": 1,
              "organisation": { "name": "Contoso", "contact": "privacy@contoso.example",
                "message": "Questions about your data go to the privacy desk." },
              "rules": [
                { "item": "errors.file-contents", "verb": "forbid", "reason": "Source files may hold customer data." },
                { "item": "device.os", "verb": "require", "reason": "Inventory for licence compliance." },
                { "item": "usage.*", "verb": "suggest", "choice": "refused" },
                { "item": "*", "product": "vscode", "verb": "forbid", "reason": "Client projects." }
              ],
              "account": "work",
              "minors": "guardian",
              "validityMonths": 13
            }
            """;

    /** Another one's, which lies after Contoso's and disagrees with it; its names are long. */
    public static final String FABRIKAM = """
            { "format": 1,
              "organisation": { "name": "Fabrikam Maschinen- und Anlagenbau Holding",
                "contact": "datenschutzbeauftragte@maschinenbau.fabrikam.example" },
              "rules": [
                { "item": "errors.file-contents", "verb": "forbid" },
                { "item": "errors.file-contents", "verb": "require" },
                { "item": "support.*", "verb": "suggest", "choice": "granted" },
                { "item": "errors.severity", "verb": "suggest", "choice": "ask" }
              ],
              "account": "personal"
            }
            """;

    /** One with four faults. */
    public static final String FAULTY = """
            { "format": 1,
              "organisation": { "name": "Contoso" },
              "rules": [
                { "item": "usage.feature", "verb": "forbid" },
                { "item": "device.os", "verb": "forbidd", "reson": "…" }
              ],
              "validityMonths": 0
            }
            """;

    /** One that had force until the end of 2025. */
    public static final String EXPIRED = """
            { "format": 1,
              "organisation": { "name": "Fabrikam" },
              "rules": [ { "item": "usage.*", "verb": "forbid" } ],
              "expires": "2025-12-31"
            }
            """;

    private PolicyTexts() {}

    /** A policy of Contoso's with those rules, each without its braces, and what {@code more} says besides. */
    public static String contoso(String more, String... rules) {
        return """
            { "format": 1, "organisation": { "name": "Contoso" }%s,
              "rules": [ { %s } ]
            }
            """.formatted(more, String.join(" },\n { ", rules));
    }
}
