package dev.sayso.ui.control;

import javafx.scene.control.Label;

/** A short fact in a rounded frame. */
public final class Chip extends Label {
    public Chip(String text) {
        super(text);
        getStyleClass().add("chip");
        setWrapText(true);
    }
}
