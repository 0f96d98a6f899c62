package dev.sayso.ui.model;

import dev.sayso.fault.Place;
import dev.sayso.words.Words;

/** A place as one speaks of it: the file's name, without the way to it, and the line. */
public final class PlaceText {
    private PlaceText() {}

    public static String of(Place place, Words words) {
        var file = String.valueOf(place.file().getFileName());
        return place.position()
                .map(at -> words.text("policy.place", file, Integer.toString(at.line())))
                .orElse(file);
    }
}
