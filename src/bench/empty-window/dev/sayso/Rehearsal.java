package dev.sayso;

import javafx.application.Application;

/** Named as SaySo's own, so that the same script trains the window's cache. */
public final class Rehearsal {
    private Rehearsal() {}

    /** Opens the window, which closes by itself where it is given anything. */
    public static void main(String[] args) {
        Application.launch(SaySo.class, args);
    }
}
