package dev.sayso.ui.model;

import dev.sayso.consent.Consents;
import dev.sayso.fault.Fault;
import dev.sayso.profile.ProfileState;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that the person must know, whatever page they are on.
 *
 * @param kind what it is about; also its style class
 * @param title who or what, in a word or two
 * @param text the rest of the sentence
 */
public record Notice(Kind kind, String title, String text) {

    public enum Kind {
        MANAGED,
        SIGNAL,
        FAULT
    }

    /** All notices of this moment, the gravest first. */
    public static List<Notice> of(Consents consents, Words words) {
        var notices = new ArrayList<Notice>();
        if (consents.profile() instanceof ProfileState.Unreadable(Fault fault)) {
            notices.add(fault(fault, words));
        }
        consents.policy().faults().forEach(fault -> notices.add(fault(fault, words)));
        consents.setAside()
                .forEach((file, fault) -> notices.add(new Notice(
                        Kind.FAULT,
                        words.text("notice.set-aside.title"),
                        words.text("notice.set-aside.text", file.toString(), words.what(fault)))));
        consents.signal()
                .ifPresent(signal -> notices.add(new Notice(Kind.SIGNAL, signal, words.text("notice.signal.text"))));
        var locked = consents.items().values().stream()
                .filter(item -> item.lock().isPresent())
                .toList();
        if (!locked.isEmpty()) {
            var organisation = locked.getFirst().lock().orElseThrow().organisation();
            notices.add(new Notice(Kind.MANAGED, organisation, words.text("notice.managed.text", locked.size())));
        }
        return List.copyOf(notices);
    }

    /** A fault as a notice: what happened, what stayed safe, what to do. */
    public static Notice fault(Fault fault, Words words) {
        return new Notice(Kind.FAULT, words.what(fault), words.safe(fault) + " " + words.todo(fault));
    }
}
