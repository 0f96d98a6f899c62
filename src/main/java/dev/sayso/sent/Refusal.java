package dev.sayso.sent;

import dev.sayso.sent.Collected.Trouble;

/** Why something that was handed out is not taken. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;
    private final String detail;

    Refusal(Trouble trouble, String detail) {
        super(trouble.word() + ": " + detail);
        this.trouble = trouble;
        this.detail = detail;
    }

    Collected.Failed failed() {
        return new Collected.Failed(trouble, detail);
    }
}
