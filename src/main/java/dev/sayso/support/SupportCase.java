package dev.sayso.support;

import dev.sayso.profile.Choice;
import dev.sayso.profile.ChoiceRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One incident that a person asks support about.
 *
 * @param id the year it was opened in and a count: {@code 2026-0001}
 * @param title what the person calls it
 * @param product the product it is about
 * @param contact how support reaches the person; empty where nothing was typed, and once the case has ended
 * @param term how long it runs
 * @param choices by item: what was said within it
 * @param files what the person wants to hand over; none once the case has ended
 */
public record SupportCase(
        String id,
        String title,
        Optional<String> product,
        String contact,
        Term term,
        SortedMap<String, ChoiceRecord> choices,
        List<AddedFile> files) {
    /** The category of the items that a case asks about. */
    public static final String CATEGORY = "support";

    public static final int MOST_FILES = 50;

    public SupportCase {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
        files = List.copyOf(files);
    }

    /** A case that begins now, with nothing said. */
    public static SupportCase opened(String id, String title, Optional<String> product, Instant now, int days) {
        return new SupportCase(id, title, product, "", Term.of(now, days), new TreeMap<>(), List.of());
    }

    public Standing standing(Instant now) {
        return term.standing(now);
    }

    public Optional<ChoiceRecord> said(String item) {
        return Optional.ofNullable(choices.get(item));
    }

    public SupportCase withChoices(Map<String, ChoiceRecord> said) {
        return new SupportCase(id, title, product, contact, term, new TreeMap<>(said), files);
    }

    /** The items that were granted in it, whether that holds or not. */
    public List<String> granted() {
        return choices.entrySet().stream()
                .filter(said -> said.getValue().choice() == Choice.GRANTED)
                .map(Map.Entry::getKey)
                .toList();
    }

    public SupportCase withContact(String typed) {
        return new SupportCase(id, title, product, typed, term, choices, files);
    }

    /** With these files too; one that is there already belongs to the item it was named for last. */
    public SupportCase with(Collection<AddedFile> added) {
        var all = new ArrayList<>(without(added.stream().map(AddedFile::path).toList()).files);
        all.addAll(added);
        return new SupportCase(id, title, product, contact, term, choices, all);
    }

    public SupportCase without(Collection<Path> paths) {
        var left = files.stream().filter(file -> !paths.contains(file.path())).toList();
        return new SupportCase(id, title, product, contact, term, choices, left);
    }

    /** The same case as somebody has looked at it now. */
    public SupportCase seenAt(Instant now) {
        return with(term.seenAt(now));
    }

    /** The case after the person closed it: what was said stays on record, what would have been handed over does not. */
    public SupportCase closedAt(Instant now) {
        return with(term.closedAt(now)).emptied();
    }

    /** The same for a case that has ended by itself. */
    public SupportCase lapsedAt(Instant now) {
        return with(term.lapsedAt(now)).emptied();
    }

    private SupportCase with(Term other) {
        return new SupportCase(id, title, product, contact, other, choices, files);
    }

    private SupportCase emptied() {
        return new SupportCase(id, title, product, "", term, choices, List.of());
    }
}
