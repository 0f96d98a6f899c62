package dev.sayso.json;

import dev.sayso.fault.Place.Position;

/** A text that is not the JSON that was asked for, with the place of the fault in it. */
public final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position position;

    public MalformedJson(String problem, Position position) {
        super(problem);
        this.position = position;
    }

    public Position position() {
        return position;
    }
}
