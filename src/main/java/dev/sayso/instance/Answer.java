package dev.sayso.instance;

import java.util.Arrays;

/** What the one who has the window answers to a wish. */
enum Answer {
    /** The wish comes from another version, or from something that is no SaySo. */
    NOT_UNDERSTOOD(0),
    SHOWN(1),
    /** The window is closing. */
    CLOSING(2);

    private final int code;

    Answer(int code) {
        this.code = code;
    }

    /** As it is sent; every version means the same by it. */
    int code() {
        return code;
    }

    static Answer of(int code) {
        return Arrays.stream(values())
                .filter(answer -> answer.code == code)
                .findFirst()
                .orElse(NOT_UNDERSTOOD);
    }
}
