package dev.sayso.statement;

/** What a file can say of itself: in the front matter of Markdown, in the head of a page. */
enum FileFact {
    STATEMENT,
    EDITION,
    LANGUAGE,
    TITLE,
    PUBLISHER,
    SOURCE,
    RESTATEMENT,
    NOTICE,
    EFFECTIVE,
    /** A page's title as its tab shows it: weaker than any heading. */
    PAGE_TITLE,
    /** When the page was changed: weaker than any date in the text. */
    PAGE_DATE
}
