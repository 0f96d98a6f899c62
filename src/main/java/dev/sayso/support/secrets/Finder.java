package dev.sayso.support.secrets;

import java.util.List;

/** Finds secrets of some form, in a time that grows with the text's length and no faster, whatever the text. */
@FunctionalInterface
interface Finder {
    void find(String text, List<Span> into);
}
