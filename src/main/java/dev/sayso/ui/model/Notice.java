package dev.sayso.ui.model;

import dev.sayso.consent.Announcement;
import dev.sayso.consent.Consents;
import dev.sayso.decision.Verdict;
import dev.sayso.fault.Fault;
import dev.sayso.phrases.EditionDays;
import dev.sayso.policy.Organisation;
import dev.sayso.profile.ProfileState;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that the person must know, whatever page they are on.
 *
 * @param kind what it is about; also its style class
 * @param title who or what, in a word or two
 * @param text the rest of the sentence
 * @param contacts whom to ask
 * @param more the page that tells more of it
 */
public record Notice(Kind kind, String title, String text, List<String> contacts, Optional<Page> more) {

    public enum Kind {
        MANAGED,
        EDITION,
        SIGNAL,
        FAULT
    }

    public Notice {
        contacts = List.copyOf(contacts);
    }

    private Notice(Kind kind, String title, String text) {
        this(kind, title, text, List.of(), Optional.empty());
    }

    /** All notices of this moment, the gravest first. */
    public static List<Notice> of(Consents consents, List<Announcement> announced, Words words) {
        var notices = new ArrayList<Notice>();
        if (consents.profile() instanceof ProfileState.Unreadable(Fault fault)) {
            notices.add(fault(fault, words));
        }
        untrusted(consents.policy().faults(), words).ifPresent(notices::add);
        consents.setAside()
                .forEach((file, fault) -> notices.add(new Notice(
                        Kind.FAULT,
                        words.text("notice.set-aside.title"),
                        words.text("notice.set-aside.text", file.toString(), words.what(fault)))));
        consents.signal()
                .ifPresent(signal -> notices.add(new Notice(Kind.SIGNAL, signal, words.text("notice.signal.text"))));
        consents.policy().expired().forEach(expired -> notices.add(fault(expired, words)));
        consents.family().fault().ifPresent(fault -> notices.add(family(fault(fault, words))));
        if (consents.family().asked()) {
            notices.add(
                    family(new Notice(Kind.MANAGED, words.text("notice.age.title"), words.text("notice.age.text"))));
        }
        managed(consents, words).ifPresent(notices::add);
        changed(consents, words).ifPresent(notices::add);
        announced.forEach(announcement -> notices.add(announced(announcement, consents, words)));
        return List.copyOf(notices);
    }

    private static Notice family(Notice notice) {
        return new Notice(notice.kind, notice.title, notice.text, List.of(), Optional.of(Page.FAMILY));
    }

    /** That permissions wait to be given anew, because the statement changed what they were given for. */
    private static Optional<Notice> changed(Consents consents, Words words) {
        var waiting = consents.items().values().stream()
                .filter(item -> item.verdict() == Verdict.NEEDS_REVIEW)
                .count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Notice(
                        Kind.EDITION,
                        words.text("notice.review.title"),
                        words.text("notice.review.text", waiting),
                        List.of(),
                        Optional.of(Page.CHANGES)));
    }

    /** That the statement will change, when, and how much of what the person allowed that affects. */
    private static Notice announced(Announcement announcement, Consents consents, Words words) {
        var day = announcement
                .edition()
                .schedule()
                .effective()
                .map(effective -> EditionDays.day(effective, words))
                .orElse("");
        var affected = announcement.affected(consents).size();
        return new Notice(
                Kind.EDITION,
                words.text("notice.edition.title", day),
                words.text("notice.edition.text", affected),
                List.of(),
                Optional.of(Page.CHANGES));
    }

    /** The first fault of all policies; one that lacks a comma may have dozens, and its page lists them. */
    private static Optional<Notice> untrusted(List<Fault> faults, Words words) {
        return faults.stream().findFirst().map(first -> {
            var one = fault(first, words);
            var others = faults.size() == 1 ? "" : " " + words.text("notice.policy-faults", faults.size() - 1);
            return new Notice(one.kind, one.title, one.text + others, List.of(), Optional.of(Page.POLICY));
        });
    }

    /** Who decides here besides the person, how much of it, and whom to ask. */
    private static Optional<Notice> managed(Consents consents, Words words) {
        var organisations = consents.policy().organisations();
        if (organisations.isEmpty()) {
            return Optional.empty();
        }
        var locked = consents.items().values().stream()
                .filter(item -> item.lock().isPresent())
                .count();
        var names = String.join(", ", consents.policy().organisationNames());
        var text = Stream.concat(
                Stream.of(words.text("notice.managed.text", locked)), said(organisations, Organisation::message));
        return Optional.of(new Notice(
                Kind.MANAGED,
                names,
                text.collect(Collectors.joining(" ")),
                said(organisations, Organisation::contact).toList(),
                Optional.of(Page.POLICY)));
    }

    private static Stream<String> said(List<Organisation> organisations, Function<Organisation, String> part) {
        return organisations.stream().map(part).filter(text -> !text.isBlank()).distinct();
    }

    /** A fault as a notice: what happened, what stayed safe, what to do. */
    public static Notice fault(Fault fault, Words words) {
        return new Notice(Kind.FAULT, words.what(fault), words.safe(fault) + " " + words.todo(fault));
    }
}
